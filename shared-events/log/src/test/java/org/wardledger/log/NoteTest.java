package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The example of C2SP signed-note, and the one of Go's package note. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
                        + "| This is an example message.#"
                        + "| example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
                        + "| If you think cryptography is the answer to your problem,#then you don't know what your problem is.#"
                        + "| PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
            })
    void the_keys_of_other_specifications_open_their_notes(String vkey, String text, String signature) {
        VerifierKey key = VerifierKey.parse(vkey);
        String note = text.replace('#', '\n') + "\n\u2014 " + signature + "\n";

        assertThat(Note.parse(note.getBytes(StandardCharsets.UTF_8)).signedBy(List.of(key)))
                .containsExactly(key);
        assertThatThrownBy(() -> Note.parse(note.replace(" is ", " iz ").getBytes(StandardCharsets.UTF_8))
                        .signedBy(List.of(key)))
                .isInstanceOf(NotVerified.class);
        assertThat(key.vkey()).isEqualTo(vkey);
    }

    /** The bad keys of Go's test of its package. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                ""
            })
    void what_is_no_key_is_not_understood(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey))
                .isInstanceOfSatisfying(
                        NotVerified.class, not -> assertThat(not.verdict()).isEqualTo(Verdict.NOT_UNDERSTOOD));
    }

    @Test
    void sixteen_signatures_of_the_largest_kind_and_more_are_read() {
        List<Note.Signature> many = new ArrayList<>(KnownTree.note().signatures());
        for (int number = 0; number < 16; number++) {
            many.add(new Note.Signature("pq.example/" + number, number, new byte[5000]));
        }
        Note note = Note.parse(new Note(KnownTree.note().text(), many).bytes());

        assertThat(note.signatures()).hasSize(18);
        assertThat(note.signedBy(List.of(KnownTree.LOG.verifier()))).hasSize(1);
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
