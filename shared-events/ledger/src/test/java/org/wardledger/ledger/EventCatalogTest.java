package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.ledger.EventCatalog.Kind;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.reception.ReceptionEvent;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;

class EventCatalogTest {
    /** All that a leaf may say of a single step of a citizen's case; anything more needs a decision of its own. */
    private static final Set<String> ALLOWED_OF_A_CASE = Set.of(
            "caseRef",
            "occurredOn",
            "type",
            "channel",
            "overTheHead",
            "dueOn",
            // Of a case that was handed over: since when it has waited.
            "firstReceivedOn",
            // Of a document about a person: what its register shows, without its subject.
            "direction",
            "code",
            "documentOn",
            "issuer",
            // Of a correction: which action, why, and that action's own public members as they now are.
            "corrects",
            "ground",
            "action");

    private final EventSerializer serializer = new EventSerializer(EventCatalog.WARD);

    static Collection<Kind> kinds() {
        return EventCatalog.WARD.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_leaf_says_no_more_than_its_class_allows(Kind kind) {
        switch (kind.openness()) {
            case OPEN -> assertThat(kind.publicMembers()).contains("occurredOn");
            case CASE -> assertThat(ALLOWED_OF_A_CASE).containsAll(kind.publicMembers());
            case SEALED -> assertThat(kind.publicMembers()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_leaves_of_one_record_can_be_linked(Kind kind) {
        if (kind.openness() != Openness.SEALED) {
            assertThat(kind.publicMembers()).contains(kind.link());
        }
    }

    /** What was ever released stays readable, and is written today as it was written then. */
    @ParameterizedTest
    @MethodSource("kinds")
    void the_archive_holds_every_revision_and_reads_it(Kind kind) throws IOException {
        String name = "/golden/" + kind.name() + "." + kind.revision() + ".json";
        try (InputStream stored = EventCatalogTest.class.getResourceAsStream(name)) {
            assertThat(stored)
                    .as("%s is not in the archive; its bytes today: %s", name, written(kind))
                    .isNotNull();
            byte[] bytes = new String(stored.readAllBytes(), UTF_8).strip().getBytes(UTF_8);
            WardEvent event = serializer.readEvent(kind.name(), bytes);
            assertThat(event).isEqualTo(sample(kind.type()));
            assertThat(new String(serializer.write(event), UTF_8)).isEqualTo(new String(bytes, UTF_8));
        }
    }

    @Test
    void a_dossier_recorded_before_terms_were_asked_for_has_none() throws IOException {
        try (InputStream stored = EventCatalogTest.class.getResourceAsStream("/golden/dossier-received.1.json")) {
            var received = (DossierReceived) serializer.readEvent(
                    "dossier-received", Objects.requireNonNull(stored).readAllBytes());
            assertThat(received.workingDays()).isNull();
            assertThat(received.applicant()).isNotNull();
        }
    }

    @Test
    void a_reception_recorded_before_cases_were_asked_for_tells_none() throws IOException {
        try (InputStream stored = EventCatalogTest.class.getResourceAsStream("/golden/reception-held.1.json")) {
            var held = (ReceptionHeld) serializer.readEvent(
                    "reception-held", Objects.requireNonNull(stored).readAllBytes());
            assertThat(held.turns()).isEqualTo(5);
            assertThat(held.casesFirst()).isNull();
            assertThat(held.largeGroups()).isNull();
        }
    }

    private String written(Kind kind) {
        return new String(serializer.write(sample(kind.type())), UTF_8);
    }

    @Test
    void a_correction_publishes_of_its_action_what_that_action_published() {
        Kind kind = EventCatalog.WARD.kind("case-action-corrected");
        var received = (PetitionEvent) sample(PetitionEvent.PetitionReceived.class);
        var correction = new CorrectionEvent.CaseActionCorrected(
                12, 0, LocalDate.of(2023, 5, 1), CorrectionGround.MISWRITTEN, new Sealed("AAAA"), received);
        byte[] payload = serializer.write(correction);
        assertThat(serializer.readEvent(kind.name(), payload)).isEqualTo(correction);
        assertThat(serializer.publicMembers(kind, payload))
                .containsOnlyKeys("action", "corrects", "ground", "occurredOn");
        assertThat(serializer.publicMembers(kind, payload).get("action"))
                .isEqualTo(Map.of(
                        "petition-received",
                        serializer.publicMembers(
                                EventCatalog.WARD.kind("petition-received"), serializer.write(received))));
    }

    @Test
    void members_a_later_release_added_are_passed_over() {
        String later = "{\"occurredOn\":\"2023-01-02\",\"petitionId\":\"p\",\"caseRef\":\"" + new UUID(0, 1)
                + "\",\"dueOn\":\"2023-02-02\",\"mood\":\"calm\"}";
        assertThat(serializer
                        .readEvent("petition-resumed", later.getBytes(UTF_8))
                        .occurredOn())
                .isEqualTo("2023-01-02");
    }

    @Test
    void free_text_that_is_neither_public_nor_sealed_is_not_let_in() {
        assertThatThrownBy(() -> new EventCatalog(List.of(Loose.class))).hasMessageContaining("free text");
        assertThatThrownBy(() -> new EventCatalog(List.of(Telling.class))).hasMessageContaining("would publish text");
        assertThatThrownBy(() -> new EventCatalog(List.of(Leaking.class))).hasMessageContaining("is sealed and yet");
    }

    @RecordedAs(value = "loose", openness = Openness.OPEN)
    record Loose(LocalDate occurredOn, String remark) implements WardEvent {}

    @RecordedAs(value = "telling", openness = Openness.CASE)
    record Telling(LocalDate occurredOn, @Public String subject) implements WardEvent {}

    @RecordedAs(value = "leaking", openness = Openness.SEALED)
    record Leaking(@Public LocalDate occurredOn) implements WardEvent {}

    /** The same values for ever: a kind's golden bytes must not depend on the day of the test. */
    private static Object sample(Class<?> type, String name) {
        if (type == LocalDate.class) {
            return LocalDate.of(2023, 1, 1).plusDays(name.length());
        }
        if (type == UUID.class) {
            return new UUID(7, name.length());
        }
        if (type == String.class) {
            return "chữ của " + name;
        }
        if (type == boolean.class) {
            return name.length() % 2 == 0;
        }
        if (type == int.class || type == Integer.class) {
            return name.length();
        }
        if (type == long.class || type == Long.class) {
            return (long) name.length();
        }
        if (type == WardEvent.class) {
            return sample(ReceptionEvent.ReceptionCancelled.class);
        }
        if (type == DayOfWeek.class) {
            return DayOfWeek.WEDNESDAY;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : record(type, name);
    }

    private static WardEvent sample(Class<?> type) {
        return (WardEvent) record(type, "event");
    }

    private static Object record(Class<?> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(part -> part.getGenericType() instanceof ParameterizedType list
                        ? List.of(sample((Class<?>) list.getActualTypeArguments()[0], part.getName()))
                        : sample(part.getType(), components.length == 1 ? name : part.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
