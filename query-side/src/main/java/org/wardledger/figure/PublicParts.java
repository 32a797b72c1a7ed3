package org.wardledger.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.Corrected;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.EventSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may be shown of an entry (phần công khai của mục): to anyone no more than its published leaf says, to those who
 * read the books also what is not sealed.
 */
@Component
public final class PublicParts {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventSerializer serializer = new EventSerializer(EventCatalog.WARD);

    PublicParts(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Entries as their leaves show them, by position. */
    Map<Long, ObjectNode> leaves(Collection<Long> positions) {
        Map<Long, ObjectNode> shown = new HashMap<>();
        jdbc.sql("SELECT position, leaf FROM ledger.entry WHERE position = ANY(?)")
                .param(positions.toArray(Long[]::new))
                .query(row -> {
                    JsonNode leaf = json.readTree(row.getBytes("leaf"));
                    ObjectNode entry = json.createObjectNode().put("position", row.getLong("position"));
                    for (String member : new String[] {"kind", "revision", "office", "recordedOn", "public"}) {
                        entry.set(member, leaf.get(member));
                    }
                    shown.put(row.getLong("position"), entry);
                });
        return shown;
    }

    /** Entries as this reader may see them, in the order given. */
    public List<ObjectNode> shown(List<Entry> entries, Rights rights) {
        Map<Long, ObjectNode> leaves =
                leaves(entries.stream().map(Entry::position).toList());
        return entries.stream()
                .map(entry -> shown(
                        entry, Objects.requireNonNull(leaves.get(entry.position()), "an entry without a leaf"), rights))
                .toList();
    }

    /** Adds to the leaf's part what this reader may see beyond it. */
    ObjectNode shown(Entry entry, ObjectNode leaf, Rights rights) {
        if (!rights.mayRead(entry)) {
            return leaf;
        }
        ObjectNode shown = json.createObjectNode()
                .put("position", entry.position())
                .put("eventId", entry.eventId().toString())
                .put("stream", entry.stream())
                .put("sequence", entry.sequence())
                .put("kind", entry.kind())
                .put("revision", entry.revision())
                .put("office", entry.office())
                .put("recordedOn", leaf.path("recordedOn").stringValue(""))
                .put("recordedAt", entry.recordedAt().toString());
        shown.set("public", leaf.path("public"));
        shown.set("event", withoutSealed(entry.event(), "", shown.putArray("sealed")));
        shown.putObject("recordedBy")
                .put("account", entry.metadata().account())
                .put("position", entry.metadata().position())
                .put("body", entry.metadata().body())
                .put("channel", entry.metadata().channel());
        return shown;
    }

    /** Ciphertext and the references of persons say nothing to a reader; only that something is kept there. */
    private ObjectNode withoutSealed(WardEvent said, String within, ArrayNode sealed) {
        ObjectNode event = json.createObjectNode();
        JsonNode all = json.readTree(serializer.write(said));
        for (var component : said.getClass().getRecordComponents()) {
            String name = component.getName();
            JsonNode value = all.get(name);
            if (value == null || value.isNull()) {
                continue;
            }
            if (component.getType() == Sealed.class || component.getType() == PersonRef.class) {
                sealed.add(within + name);
            } else if (said instanceof Corrected correction && component.getType() == WardEvent.class) {
                event.putObject(name)
                        .set(
                                EventCatalog.WARD
                                        .kindOf(correction.action().getClass())
                                        .name(),
                                withoutSealed(correction.action(), within + name + ".", sealed));
            } else {
                event.set(name, value);
            }
        }
        return event;
    }
}
