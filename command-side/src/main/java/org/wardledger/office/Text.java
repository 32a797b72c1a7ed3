package org.wardledger.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.wardledger.common.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Vietnamese as it is stored: one form (NFC), whole characters; a keyboard or a file may bring another (NFD). */
final class Text {
    private static final int QUOTED_MAX = 60;

    private Text() {}

    /** The same fields with every text in NFC; refused where a text holds half a character. */
    static ObjectNode normalised(ObjectNode fields) {
        ObjectNode normalised = JsonNodeFactory.instance.objectNode();
        fields.forEachEntry((name, value) -> normalised.set(nfc(name, name), normalised(name, value)));
        return normalised;
    }

    private static JsonNode normalised(String field, JsonNode value) {
        return switch (value) {
            case StringNode text -> JsonNodeFactory.instance.stringNode(nfc(field, text.stringValue()));
            case ObjectNode object -> normalised(object);
            default -> {
                if (!value.isArray()) {
                    yield value;
                }
                List<JsonNode> items = new ArrayList<>();
                value.forEach(item -> items.add(normalised(field, item)));
                yield JsonNodeFactory.instance.arrayNode().addAll(items);
            }
        };
    }

    static String nfc(String field, String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean pair = Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (pair) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                throw new Refusal(
                        Refusal.Reason.UNREADABLE, field, "«%s» có ký tự hỏng, không đọc được.".formatted(field));
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What somebody sent, short enough to be repeated to him. */
    static String quoted(String sent) {
        return sent.codePointCount(0, sent.length()) <= QUOTED_MAX
                ? sent
                : sent.substring(0, sent.offsetByCodePoints(0, QUOTED_MAX)) + "…";
    }
}
