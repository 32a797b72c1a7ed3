package org.wardledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final byte[] SALT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final Leaf.Envelope ENVELOPE = new Leaf.Envelope(
            "7f1c2d3e-0000-4000-8000-0000000000aa",
            "case-opened",
            "7f1c2d3e-0000-4000-8000-00000000000f",
            "case-7f1c2d3e-0000-4000-8000-000000000001",
            0,
            1,
            Instant.parse("2026-01-02T03:04:05.678Z"),
            "{\"n\":1}".getBytes(UTF_8),
            "{}".getBytes(UTF_8));

    @Test
    void the_envelope_has_the_known_bytes() {
        assertThat(new String(ENVELOPE.bytes(), UTF_8))
                .isEqualTo("{\"eventId\":\"7f1c2d3e-0000-4000-8000-0000000000aa\",\"kind\":\"case-opened\","
                        + "\"metadataHash\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                        + "\"office\":\"7f1c2d3e-0000-4000-8000-00000000000f\","
                        + "\"payloadHash\":\"2bfd14f43d17fc7cea24e0917a8879b4b2f880b8baeec1b9d90fbaad655e71bd\","
                        + "\"recordedAt\":\"2026-01-02T03:04:05.678Z\",\"revision\":1,\"sequence\":0,"
                        + "\"stream\":\"case-7f1c2d3e-0000-4000-8000-000000000001\"}");
    }

    @Test
    void the_commitment_the_leaf_and_its_hash_are_the_known_ones() {
        byte[] leaf = Leaf.bytes(ENVELOPE, SALT, "case-opened", Map.of("n", 1));

        assertThat(HexFormat.of().formatHex(ENVELOPE.commitment(SALT)))
                .isEqualTo("75b963842816acb0041090b073c9ce8eb883fa0df288785ebc194874809df4b9");
        assertThat(new String(leaf, UTF_8))
                .hasSize(212)
                .isEqualTo("{\"commitment\":\"75b963842816acb0041090b073c9ce8eb883fa0df288785ebc194874809df4b9\","
                        + "\"kind\":\"case-opened\",\"office\":\"7f1c2d3e-0000-4000-8000-00000000000f\","
                        + "\"public\":{\"n\":1},\"recordedOn\":\"2026-01-02\",\"revision\":1,\"v\":1}");
        assertThat(HexFormat.of().formatHex(Leaf.hash(leaf)))
                .isEqualTo("63bec0b223aecce702ae5117554af689ba769125f9b5b4beaadfaa68a5d858b4");
    }

    @Test
    void the_day_is_the_wards_day_and_not_greenwichs() {
        var late = new Leaf.Envelope(
                "e", "k", "o", "s", 0, 1, Instant.parse("2026-01-02T17:00:00Z"), new byte[0], new byte[0]);

        assertThat(new String(Leaf.bytes(late, SALT, "k", Map.of()), UTF_8)).contains("\"recordedOn\":\"2026-01-03\"");
    }

    @Test
    void a_leaf_longer_than_its_length_field_is_refused() {
        assertThatThrownBy(() -> Leaf.bytes(ENVELOPE, SALT, "k", Map.of("subject", "x".repeat(Leaf.BYTES_MAX))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65535");
    }
}
