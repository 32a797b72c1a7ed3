package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoteTest {
    private static final String KNOWN = """
            example.com/log
            8
            XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

            — example.com/log zHFGcFgWv11lWNcaencFBAIP2jaYDmzzTqQYktcWjHonYVMYj1dpRwXFs7qAp9G9NVl6Q4L2TIziuY0FeM1j5xOVYQ0=
            — witness.example/w1 BNLYMwAAAABlU/EAQ3JomRAtGbNxIWIQwlWUDBRclpMeFiHjnJl5Gfh89GYgM3B1CurOcEXW8EcCfKpY2IUj/tyyMr5r2+FtAZotAA==
            """;

    @Test
    void the_known_checkpoint_is_signed_byte_for_byte() {
        assertThat(new String(KnownTree.note().bytes(), StandardCharsets.UTF_8)).isEqualTo(KNOWN);
    }

    @Test
    void the_known_keys_are_written_as_in_the_specification() {
        assertThat(KnownTree.LOG.verifier().vkey())
                .isEqualTo("example.com/log+cc714670+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea");
        assertThat(KnownTree.WITNESS.verifier().vkey())
                .isEqualTo("witness.example/w1+04d2d833+BD1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM");
    }

    @Test
    void a_known_note_is_signed_by_the_keys_it_names() {
        Note note = Note.parse(KNOWN.getBytes(StandardCharsets.UTF_8));

        assertThat(note.signedBy(List.of(KnownTree.LOG.verifier(), KnownTree.WITNESS.verifier())))
                .isEqualTo(Set.of(KnownTree.LOG.verifier(), KnownTree.WITNESS.verifier()));
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(8);
        assertThat(VerifierKey.time(note.signatures().get(1))).contains(KnownTree.COSIGNED_AT);
    }

    /** Each differs from the known note in one thing; each is no note, no checkpoint or not signed. */
    static List<String> wrong() {
        return List.of(
                KNOWN.replace("\u2014 example", "- example"),
                KNOWN.replace("\u2014 example", "\u2013 example"),
                KNOWN.replace("\n", "\r\n"),
                KNOWN.replace("\n8\n", "\n08\n"),
                KNOWN.replace("\n8\n", "\n+8\n"),
                KNOWN.replace("\n8\n", "\n٨\n"),
                KNOWN.replace("\n8\n", "\n9\n"),
                KNOWN.replace("\n8\n", "\n8 \n"),
                KNOWN.replace("Qyg=\n", "Qyg\n"),
                KNOWN.replace("Qyg=\n", "Qyh=\n"),
                KNOWN.replace("z+Nw7/RgQyg", "z-Nw7_RgQyg"),
                KNOWN.replace("Qyg=\n", "Qyg=\nextra\n"),
                KNOWN.replace("zHFGcFgWv1", "zHFGcFgWv2"),
                KNOWN.replace("OVYQ0=\n", "OVYQ0\n"),
                KNOWN.replace("+FtAZotAA==", "-FtAZotAA=="),
                KNOWN.replace("\n\n", "\n"),
                KNOWN.substring(0, KNOWN.length() - 1),
                KNOWN + "\n",
                KNOWN + "not a signature\n",
                KNOWN.replace("example.com/log zHFG", "example.com/log  zHFG"),
                KNOWN.substring(0, KNOWN.indexOf("\u2014 example")) + KNOWN.substring(KNOWN.indexOf("\u2014 witness")),
                "",
                "\n\n");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_differs_in_one_thing_is_refused(String note) {
        Policy policy = Policy.of(List.of(KnownTree.LOG.verifier()), List.of(KnownTree.WITNESS.verifier()), 1);

        assertThat(policy.accept(Note.parse(KNOWN.getBytes(StandardCharsets.UTF_8)))
                        .size())
                .isEqualTo(8);
        assertThatThrownBy(() -> policy.accept(Note.parse(note.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        NotVerified.class,
                        refused -> assertThat(refused.verdict()).isEqualTo(Verdict.FAILED));
    }
}
