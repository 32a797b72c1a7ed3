package org.wardledger.report;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Labelled;
import org.wardledger.common.Openness;
import org.wardledger.common.WardEvent;
import org.wardledger.coordination.Dong;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.EventCatalog.Kind;
import org.wardledger.petition.PetitionEvent.PetitionReceived;

/**
 * What one entry says that a sentence may tell (lời của một mục), by the names templates use: of an open kind everything
 * its leaf says, of a citizen's case no more than its type and whom the sender had turned to first.
 */
final class EntryWords {
    /** Stands between the words of a list; it cannot be typed. */
    static final String BETWEEN = "\u001f";

    private static final Map<String, String> NAMES = Map.of(
            "place", Vocabulary.PLACES,
            "host", Vocabulary.HOSTS,
            "hosts", Vocabulary.HOSTS,
            "kind", Vocabulary.TYPE);

    private EntryWords() {}

    /** The names under which entries of any open kind say something. */
    static Set<String> names() {
        return Stream.concat(
                        EventCatalog.WARD.kinds().stream()
                                .filter(kind -> kind.openness() == Openness.OPEN)
                                .flatMap(EntryWords::told)
                                .map(component -> name(component.getName())),
                        Stream.of(Vocabulary.TYPE, Vocabulary.SENT_TO))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Map<String, String> of(WardEvent event) {
        if (event instanceof PetitionReceived received) {
            return Map.of(
                    Vocabulary.TYPE,
                    received.type().label(),
                    Vocabulary.SENT_TO,
                    received.firstSentTo() == null ? "" : received.firstSentTo().toString());
        }
        Kind kind = EventCatalog.WARD.kindOf(event.getClass());
        Map<String, String> words = new LinkedHashMap<>();
        if (kind.openness() == Openness.OPEN) {
            told(kind).forEach(component -> {
                String said = words(value(component, event));
                if (!said.isEmpty()) {
                    words.put(name(component.getName()), said);
                }
            });
        }
        return words;
    }

    private static Stream<RecordComponent> told(Kind kind) {
        return Stream.of(kind.type().getRecordComponents())
                .filter(component -> kind.publicMembers().contains(component.getName()))
                .filter(component -> !component.getType().getSimpleName().endsWith("Id"));
    }

    private static String name(String member) {
        return NAMES.getOrDefault(
                member, member.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT));
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> "";
            case Labelled word -> word.label();
            case LocalDate day -> VietnameseProse.shortDay(day);
            case Dong amount -> amount.words();
            case Integer count -> VietnameseProse.count(count);
            case Collection<?> many -> many.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    private static @Nullable Object value(RecordComponent component, WardEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.getName(), impossible);
        }
    }
}
