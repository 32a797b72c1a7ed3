package org.wardledger.correction;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.EventCatalog;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the leaf of an entry says, in the words of the office (phần công khai của lá); read from the leaf alone. */
public record PublicWords(String label, String words) {

    /** @param said the public members of a leaf, of a kind as the leaf names it */
    public static List<PublicWords> of(String kind, JsonNode said, JsonMapper json) {
        List<PublicWords> words = new ArrayList<>();
        Set<String> members = new LinkedHashSet<>(said.propertyNames());
        if (EventCatalog.WARD.knows(kind)) {
            for (RecordComponent component : EventCatalog.WARD.kind(kind).type().getRecordComponents()) {
                JsonNode value = said.get(component.getName());
                if (value == null || !members.remove(component.getName())) {
                    continue;
                }
                if (component.getType() == WardEvent.class) {
                    value.forEachEntry((action, its) -> words.addAll(of(action, its, json)));
                } else if (Difference.names(component)) {
                    words.add(new PublicWords(FieldWords.of(component.getName()), words(component, value, json)));
                }
            }
        }
        // What this release does not know is shown as it stands.
        members.forEach(member -> words.add(new PublicWords(FieldWords.of(member), plain(said.path(member)))));
        return words;
    }

    private static String words(RecordComponent component, JsonNode value, JsonMapper json) {
        try {
            return Difference.words(json.convertValue(value, json.constructType(component.getGenericType())));
        } catch (JacksonException | IllegalArgumentException otherwise) {
            return plain(value);
        }
    }

    private static String plain(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
