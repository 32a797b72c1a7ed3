package org.wardledger.ledger;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardledger.common.WardEvent;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Turns actions into the bytes that are stored and hashed, and stored bytes back into actions. */
public final class EventSerializer {
    /** Of one action, in bytes; far above any form, far below what would hurt a reader. */
    public static final int PAYLOAD_BYTES_MAX = 1 << 20;

    private final EventCatalog catalog;
    private final JsonMapper json;

    public EventSerializer(EventCatalog catalog) {
        this.catalog = catalog;
        this.json = JsonMapper.builder()
                // One order for ever, whatever becomes of the order in which components are declared.
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                // A later release may have written more than this one knows; an old page must stay readable.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .registerSubtypes(catalog.kinds().stream()
                        .map(kind -> new NamedType(kind.type(), kind.name()))
                        .toArray(NamedType[]::new))
                .build();
    }

    /** The stored bytes of an action or of its metadata: UTF-8, NFC, members in alphabetical order, no nulls. */
    public byte[] write(Object value) {
        return Normalizer.normalize(json.writeValueAsString(value), Normalizer.Form.NFC)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The action that was stored as {@code kind}; members this release does not know are passed over. */
    public WardEvent readEvent(String kind, byte[] payload) {
        return (WardEvent) json.readValue(payload, catalog.kind(kind).type());
    }

    public EntryMetadata readMetadata(byte[] metadata) {
        return json.readValue(metadata, EntryMetadata.class);
    }

    /** What of a stored action stands readable in its leaf; nothing when its kind is sealed. */
    public Map<String, Object> publicMembers(EventCatalog.Kind kind, byte[] payload) {
        return publicMembers(kind, json.readTree(payload));
    }

    private Map<String, Object> publicMembers(EventCatalog.Kind kind, JsonNode stored) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : kind.publicMembers()) {
            JsonNode member = stored.get(name);
            if (member != null && !member.isNull()) {
                members.put(name, kind.holdsAction(name) ? publicAction(member) : plain(member));
            }
        }
        return members;
    }

    /** Of an action inside a correction no more is public than when it was recorded: its own public members. */
    private Map<String, Object> publicAction(JsonNode named) {
        Map<String, Object> action = new LinkedHashMap<>();
        named.forEachEntry((name, stored) -> action.put(name, publicMembers(catalog.kind(name), stored)));
        return action;
    }

    private static Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.longValue();
            case ARRAY -> {
                List<Object> items = new ArrayList<>();
                node.forEach(item -> items.add(plain(item)));
                yield items;
            }
            case OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                node.forEachEntry((name, member) -> members.put(name, plain(member)));
                yield members;
            }
            case BINARY, MISSING, NULL, POJO ->
                throw new IllegalArgumentException("not a public value: " + node.getNodeType());
        };
    }
}
