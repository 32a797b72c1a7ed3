package org.wardledger.figure;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EntryMetadata;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.EventSerializer;
import org.wardledger.log.Leaf;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an entry back from the bytes of its public leaf (đọc lá). What the leaf holds back is absent. A line is numbered by
 * its position: a record may hold sealed lines in between that nobody outside can count.
 */
final class LeafReader {
    private static final String SEALED = "sealed";
    private static final String CORRECTS = "corrects";
    private static final int VERSION = 1;
    private static final int DAY_LENGTH = "2023-10-30".length();

    private final EventCatalog catalog = EventCatalog.WARD;
    private final EventSerializer serializer = new EventSerializer(catalog);
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What a leaf says; of a sealed one no more than its office. */
    record Said(String office, @Nullable Entry entry) {}

    /** Why a leaf says nothing that this program understands. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence, null, false, false);
        }
    }

    Said read(long position, byte[] leaf) {
        if (leaf.length > Leaf.BYTES_MAX) {
            throw new Unreadable("a leaf of " + leaf.length + " bytes");
        }
        return said(position, tree(leaf));
    }

    private JsonNode tree(byte[] leaf) {
        try {
            return json.readTree(leaf);
        } catch (JacksonException reason) {
            throw new Unreadable("it is not JSON");
        }
    }

    private Said said(long position, JsonNode leaf) {
        if (leaf.path("v").asInt(0) != VERSION) {
            throw new Unreadable("it is not written by the rules of version " + VERSION);
        }
        String office = text(leaf, "office");
        String name = text(leaf, "kind");
        if (!(leaf.path("public") instanceof ObjectNode open)) {
            throw new Unreadable("it has no public part");
        }
        if (name.equals(SEALED)) {
            if (!open.isEmpty()) {
                throw new Unreadable("it is sealed and yet says something");
            }
            return new Said(office, null);
        }
        EventCatalog.Kind kind = kind(name);
        if (leaf.path("revision").asInt(0) > kind.revision()) {
            throw new Unreadable("%s has a revision that this program does not know".formatted(name));
        }
        WardEvent event = event(kind, open);
        return new Said(office, entry(position, leaf, office, kind, event, stream(office, kind, open)));
    }

    private EventCatalog.Kind kind(String name) {
        if (!catalog.knows(name)) {
            throw new Unreadable("this program knows no kind of entry named " + BadQuestion.quoted(name));
        }
        EventCatalog.Kind kind = catalog.kind(name);
        if (kind.openness() == Openness.SEALED) {
            throw new Unreadable(name + " should be sealed");
        }
        return kind;
    }

    private WardEvent event(EventCatalog.Kind kind, ObjectNode open) {
        refuseMissing(kind, open);
        ObjectNode numbered = open.deepCopy();
        if (open.has(CORRECTS)) {
            numbered.set("line", open.get(CORRECTS));
        }
        try {
            return serializer.readEvent(kind.name(), numbered.toString().getBytes(StandardCharsets.UTF_8));
        } catch (JacksonException | IllegalArgumentException reason) {
            throw new Unreadable("%s says something that cannot be read".formatted(kind.name()));
        }
    }

    /** A leaf leaves out what is null. What may not be null must be there, or a count would quietly read a zero. */
    private void refuseMissing(EventCatalog.Kind kind, JsonNode open) {
        for (RecordComponent component : kind.type().getRecordComponents()) {
            if (!component.isAnnotationPresent(Public.class)
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            JsonNode member = open.path(component.getName());
            if (member.isMissingNode() || member.isNull()) {
                throw new Unreadable("%s without %s".formatted(kind.name(), component.getName()));
            }
            refuseFarDay(component, member);
            if (component.getType() == WardEvent.class) {
                if (member.size() != 1) {
                    throw new Unreadable(kind.name() + " names not one action");
                }
                member.propertyStream().forEach(named -> refuseMissing(kind(named.getKey()), named.getValue()));
            }
        }
    }

    /** A schedule from the beginning of time to its end would be counted day by day. */
    private static void refuseFarDay(RecordComponent component, JsonNode member) {
        if (component.getType() == LocalDate.class && member.asString("").length() != DAY_LENGTH) {
            throw new Unreadable(component.getName() + " is no day of our calendar");
        }
    }

    /** A name for the record, made of what its leaves share. */
    private static String stream(String office, EventCatalog.Kind kind, ObjectNode open) {
        return String.join(" ", office, kind.link(), open.path(kind.link()).asString(""));
    }

    private static Entry entry(
            long position, JsonNode leaf, String office, EventCatalog.Kind kind, WardEvent event, String stream) {
        UUID unknown = new UUID(0, position);
        return new Entry(
                position,
                unknown,
                unknown,
                office,
                stream,
                position,
                kind.name(),
                leaf.path("revision").asInt(0),
                recordedOn(leaf).atStartOfDay(VietnameseDate.ZONE).toInstant(),
                event,
                new EntryMetadata(unknown, 0, "", "", "", "", "", null, null, null));
    }

    private static LocalDate recordedOn(JsonNode leaf) {
        try {
            return LocalDate.parse(text(leaf, "recordedOn"));
        } catch (DateTimeException reason) {
            throw new Unreadable("it does not say on which day it was recorded");
        }
    }

    private static String text(JsonNode leaf, String member) {
        if (!leaf.path(member).isString()) {
            throw new Unreadable("it has no " + member);
        }
        return leaf.path(member).stringValue("");
    }
}
