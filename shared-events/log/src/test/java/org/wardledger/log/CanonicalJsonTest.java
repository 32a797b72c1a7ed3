package org.wardledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private static final String[] PIECES = {
        "Đơn thư", "\u0000", "\u001f", "\"", "\\", "/", "\n", "\t", "é", "e\u0301", "😀", "\u2028", "\u007f", "a", "Z",
        "\uFB33"
    };

    @Test
    void it_writes_what_an_independent_canonicaliser_writes() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Map<String, Object> object = object(new Random(seed), 3);
            byte[] written = CanonicalJson.write(object);
            assertThat(new JsonCanonicalizer(written).getEncodedUTF8())
                    .as("seed %d", seed)
                    .isEqualTo(written);
        }
    }

    @Test
    void control_escapes_are_in_lower_case_hex() {
        assertThat(new String(CanonicalJson.write(Map.of("x", "\u001f")), UTF_8))
                .isEqualTo("{\"x\":\"\\u001f\"}");
    }

    @Test
    void a_null_member_is_left_out() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("gone", null);
        object.put("here", 1);
        assertThat(new String(CanonicalJson.write(object), UTF_8)).isEqualTo("{\"here\":1}");
    }

    @Test
    void fractions_large_integers_and_lone_surrogates_are_refused() {
        List<Object> unwritable = List.of(0.5, 1L << 53, "\uD800", "\uDC00x");
        assertThat(unwritable)
                .allSatisfy(value -> assertThatThrownBy(() -> CanonicalJson.write(Map.of("x", value)))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int member = random.nextInt(6); member > 0; member--) {
            object.put(text(random), value(random, depth));
        }
        return object;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> text(random);
            case 1 -> random.nextLong(-CanonicalJson.INTEGER_MAX, CanonicalJson.INTEGER_MAX + 1);
            case 2 -> random.nextBoolean();
            case 3 -> object(random, depth - 1);
            default -> {
                List<Object> items = new ArrayList<>();
                for (int item = random.nextInt(4); item > 0; item--) {
                    items.add(value(random, depth - 1));
                }
                yield items;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(5); piece > 0; piece--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
