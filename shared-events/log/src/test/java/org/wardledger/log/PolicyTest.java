package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of C2SP tlog-policy. */
class PolicyTest {
    private static final List<SigningKey> WITNESSES =
            IntStream.range(0, 6).mapToObj(PolicyTest::witness).toList();
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("example.com/log", 8, KnownTree.tree().root(8));
    private static final String TWO_LEVELS = """
            # The example of the specification: two of the first three and any of the others.
            log L

            witness X1 W0
            witness X2 W1 https://witness.example/x2
            witness\tX3   W2\t
            group X-witnesses 2 X1 X2 X3
              witness Y1 W3
            witness Y2 W4
            witness Y3 W5
            group Y-witnesses any Y1 Y2 Y3
            group X-and-Y all X-witnesses Y-witnesses
            quorum X-and-Y
            """;

    private static SigningKey witness(int number) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            return SigningKey.of(
                    new VerifierKey("witness.example/" + number, VerifierKey.Type.COSIGNATURE, raw), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keys are written in short in these tests: L is the log's, W0 to W5 the witnesses'. */
    private static String written(String policy) {
        String whole =
                policy.replaceAll("(?<=[ \t])L(?=\\s)", KnownTree.LOG.verifier().vkey());
        for (int number = 0; number < WITNESSES.size(); number++) {
            whole = whole.replaceAll(
                    "(?<=[ \t])W" + number + "(?=\\s)",
                    WITNESSES.get(number).verifier().vkey());
        }
        return whole;
    }

    private static Note seenBy(String numbers) {
        List<Note.Signature> signatures = new ArrayList<>(List.of(KnownTree.LOG.sign(CHECKPOINT.text())));
        numbers.chars()
                .map(number -> number - '0')
                .forEach(number ->
                        signatures.add(WITNESSES.get(number).cosign(CHECKPOINT.text(), KnownTree.COSIGNED_AT)));
        return new Note(CHECKPOINT.text(), signatures);
    }

    @ParameterizedTest
    @CsvSource({
        "013, true",
        "125, true",
        "012345, true",
        "01, false",
        "345, false",
        "03, false",
        "0003, false",
        "'', false"
    })
    void groups_of_groups_reach_their_thresholds(String seenBy, boolean enough) {
        Policy policy = Policy.parse(written(TWO_LEVELS));

        if (enough) {
            assertThat(policy.accept(seenBy(seenBy)).size()).isEqualTo(8);
        } else {
            assertThatThrownBy(() -> policy.accept(seenBy(seenBy)))
                    .isInstanceOfSatisfying(
                            NotVerified.class, not -> assertThat(not.verdict()).isEqualTo(Verdict.POLICY_NOT_MET));
        }
    }

    @Test
    void a_single_witness_or_nobody_is_a_quorum_too() {
        assertThat(Policy.parse(written("log L\nwitness a W0\nquorum a\n")).accept(seenBy("0")))
                .isNotNull();
        assertThat(Policy.parse(written("log L\nquorum none\n")).accept(seenBy("")))
                .isNotNull();
        assertThatThrownBy(() ->
                        Policy.parse(written("log L\nwitness a W0\nquorum a\n")).accept(seenBy("1")))
                .hasMessageContaining("0 of 1");
    }

    @Test
    void a_witness_may_bear_any_name_and_the_order_of_lines_is_free() {
        Policy policy = Policy.parse(
                written(
                        "witness phường.example/\u212A W0\nwitness K W1\ngroup g all K phường.example/\u212A\nquorum g\nlog L\n"));

        assertThat(policy.accept(seenBy("01"))).isNotNull();
        assertThat(policy.witnesses()).extracting(Policy.Witness::name).containsExactly("phường.example/\u212A", "K");
    }

    static List<String> wrong() {
        String sameKeyOtherName =
                new VerifierKey("other.example/w", VerifierKey.Type.COSIGNATURE, raw(WITNESSES.getFirst())).vkey();
        String sameLogOtherName = new VerifierKey("example.com/other", VerifierKey.Type.LOG, raw(KnownTree.LOG)).vkey();
        return List.of(
                "",
                "log L\n",
                "log L\nquorum none\nquorum none\n",
                "log L\nwitness a W0\nquorum a b\n",
                "log L\nquorum\n",
                "log L\nquorum a\nwitness a W0\n",
                "log L\nquorum unknown\n",
                "log\nquorum none\n",
                "log W0\nquorum none\n",
                "log L https://a https://b\nquorum none\n",
                "log L\nlog L\nquorum none\n",
                "log L\nlog " + sameLogOtherName + "\nquorum none\n",
                "witness a L\nquorum none\n",
                "witness a\nquorum none\n",
                "witness a W0 https://a more\nquorum none\n",
                "witness none W0\nquorum none\n",
                "witness a W0\nwitness a W1\nquorum none\n",
                "witness a W0\nwitness b W0\nquorum none\n",
                "witness a W0\nwitness b " + sameKeyOtherName + "\nquorum none\n",
                "witness a W0\ngroup a any a\nquorum none\n",
                "witness a W0\ngroup none any a\nquorum none\n",
                "witness a W0\ngroup g 0 a\nquorum g\n",
                "witness a W0\ngroup g 2 a\nquorum g\n",
                "witness a W0\ngroup g 01 a\nquorum g\n",
                "witness a W0\ngroup g +1 a\nquorum g\n",
                "witness a W0\ngroup g ALL a\nquorum g\n",
                "witness a W0\ngroup g any a a\nquorum g\n",
                "witness a W0\ngroup g any a\ngroup h any a\nquorum g\n",
                "witness a W0\ngroup g any none\nquorum g\n",
                "group g any g\nquorum none\n",
                "group g any later\nwitness later W0\nquorum g\n",
                "group g\nquorum none\n",
                "group g all\nquorum none\n",
                "group g any\nquorum none\n",
                "log L\nquorum none\r\n",
                "log L\nquorum\u00A0none\n",
                "\u3000log L\nquorum none\n",
                "log L\nquorum none\n\u0000",
                "log L\nquorum none\n#\u007f\n",
                "log L\nquorum none\nlogs L\n",
                "LOG L\nquorum none\n");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void any_other_policy_is_not_understood(String policy) {
        assertThatThrownBy(() -> Policy.parse(written(policy)))
                .isInstanceOfSatisfying(
                        NotVerified.class, not -> assertThat(not.verdict()).isEqualTo(Verdict.NOT_UNDERSTOOD));
    }

    @Test
    void a_policy_has_room_for_32_of_each() {
        StringBuilder policy = new StringBuilder();
        for (int number = 0; number < 32; number++) {
            policy.append("log ")
                    .append(new VerifierKey("example.com/" + number, VerifierKey.Type.LOG, raw(witness(number))).vkey())
                    .append("\nwitness w")
                    .append(number)
                    .append(' ')
                    .append(witness(number).verifier().vkey())
                    .append("\ngroup g")
                    .append(number)
                    .append(" any w")
                    .append(number)
                    .append('\n');
        }

        assertThat(Policy.parse(policy + "quorum g31\n").logs()).hasSize(32);
    }

    @Test
    void a_policy_of_keys_says_the_same_as_its_text() {
        Policy policy = Policy.of(
                List.of(KnownTree.LOG.verifier()),
                WITNESSES.stream().map(SigningKey::verifier).toList(),
                2);

        assertThat(Policy.parse(policy.text()).accept(seenBy("14")).size()).isEqualTo(8);
        assertThatThrownBy(() -> Policy.parse(policy.text()).accept(seenBy("1")))
                .isInstanceOf(NotVerified.class);
    }

    @Test
    void a_policy_keeps_its_witnesses_when_told_which_log() {
        VerifierKey other = new VerifierKey("example.com/log", VerifierKey.Type.LOG, raw(WITNESSES.getFirst()));
        Policy policy = Policy.parse(written(TWO_LEVELS)).forLogs(List.of(other));

        assertThat(policy.logs()).containsExactly(other);
        assertThat(policy.witnesses()).hasSize(6);
        assertThatThrownBy(() -> policy.accept(seenBy("013"))).hasMessageContaining("no key of the log");
    }

    private static byte[] raw(SigningKey key) {
        String vkey = key.verifier().vkey();
        byte[] typed = Base64.getDecoder().decode(vkey.split("\\+", 3)[2]);
        return Arrays.copyOfRange(typed, 1, typed.length);
    }
}
