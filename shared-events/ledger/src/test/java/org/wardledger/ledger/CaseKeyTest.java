package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseKeyTest {
    private static final UUID ID = UUID.fromString("0b6a3c1e-7d2f-4a52-9a3e-5f0c1d2e3f40");
    private static final byte[] TEXT = "Công dân 01 phản ánh mùi hôi.".getBytes(UTF_8);

    private final CaseKey key = new CaseKey(ID, secret(1));

    @Test
    void a_text_comes_back_as_it_was() {
        assertThat(key.open("petition-received", "content", sealed())).isEqualTo(TEXT);
    }

    @Test
    void the_same_text_is_never_sealed_to_the_same_bytes() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @ParameterizedTest
    @CsvSource({
        "version, 0",
        "key id, 1",
        "key id, 16",
        "s, 17",
        "s, 48",
        "commit tag, 49",
        "commit tag, 80",
        "nonce, 81",
        "nonce, 92",
        "ciphertext, 93",
        "ciphertext, -17",
        "GCM tag, -16",
        "GCM tag, -1"
    })
    void a_flipped_bit_is_refused_wherever_it_is(String region, int at) {
        byte[] altered = sealed();
        altered[at < 0 ? altered.length + at : at] ^= 1;
        assertThatThrownBy(() -> key.open("petition-received", "content", altered))
                .as(region)
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void no_shortened_value_opens() {
        byte[] sealed = sealed();
        for (int length = 0; length < sealed.length; length++) {
            byte[] shortened = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> key.open("petition-received", "content", shortened))
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "petition-resolved, content",
        "petition-received, note",
        "petition-receivedcontent, ''",
        "petition-received, Content"
    })
    void a_text_moved_to_another_kind_or_field_is_refused(String kind, String field) {
        byte[] sealed = sealed();
        assertThatThrownBy(() -> key.open(kind, field, sealed)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_text_under_another_key_with_the_same_id_is_refused() {
        byte[] sealed = sealed();
        assertThatThrownBy(() -> new CaseKey(ID, secret(2)).open("petition-received", "content", sealed))
                .isInstanceOf(BrokenSeal.class);
    }

    /** The fraud: one recorded value, two keys, two texts – show the court whichever suits. */
    @Test
    void one_ciphertext_made_to_open_under_two_keys_opens_under_one_at_most() throws Exception {
        TwoKeysOneCiphertext forged =
                TwoKeysOneCiphertext.forge(ID, secret(1), secret(2), "petition-received", "content");

        // AES-GCM itself is content with both keys, which is why there is a commit tag.
        assertThat(forged.underFirst()).isNotEqualTo(forged.underSecond());

        CaseKey first = new CaseKey(ID, secret(1));
        CaseKey second = new CaseKey(ID, secret(2));
        byte[] committedToFirst = forged.withCommitTagOfFirst();
        assertThat(first.open("petition-received", "content", committedToFirst)).isEqualTo(forged.underFirst());
        assertThatThrownBy(() -> second.open("petition-received", "content", committedToFirst))
                .isInstanceOf(BrokenSeal.class);
        byte[] committedToSecond = forged.withCommitTagOfSecond();
        assertThat(second.open("petition-received", "content", committedToSecond))
                .isEqualTo(forged.underSecond());
        assertThatThrownBy(() -> first.open("petition-received", "content", committedToSecond))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_request_tag_knows_the_same_text_under_the_same_key_only() {
        byte[] tag = key.requestTag(TEXT);
        assertThat(tag).hasSize(32).isEqualTo(key.requestTag(TEXT.clone()));
        assertThat(tag).isNotEqualTo(key.requestTag("khác".getBytes(UTF_8)));
        assertThat(tag).isNotEqualTo(new CaseKey(ID, secret(2)).requestTag(TEXT));
    }

    /** Made apart from this code, with Python and OpenSSL; whoever changes the format must still read what was sealed before. */
    @Test
    void a_value_sealed_by_the_first_version_still_opens() {
        byte[] stored = HexFormat.of().parseHex(SEALED_BY_VERSION_1);
        assertThat(key.open("petition-received", "content", stored)).isEqualTo(TEXT);
    }

    private static final String SEALED_BY_VERSION_1 =
            "010b6a3c1e7d2f4a529a3e5f0c1d2e3f40000102030405060708090a0b0c0d0e0f101112131415161718191a1b"
                    + "1c1d1e1f301899642789a147ca27a6586324253daaec302c3d2e6bc23c72c23a34e0fcdb6465666768696a6b6c"
                    + "6d6e6f078e6ab98b546906195d7ca35f084320411c312c13d083638468efe27fac4f13cb92079b9668eeaf36d7"
                    + "90cee319dcdf2a32a2f7";

    private byte[] sealed() {
        return key.seal("petition-received", "content", TEXT, new SecureRandom());
    }

    private static byte[] secret(int fill) {
        byte[] secret = new byte[CaseKey.SECRET_BYTES];
        Arrays.fill(secret, (byte) fill);
        return secret;
    }
}
