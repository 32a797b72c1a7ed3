package org.wardledger.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.OfCase;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;
import org.wardledger.coordination.CoordinationEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.democracy.DemocracyEvent;
import org.wardledger.dialogue.DialogueEvent;
import org.wardledger.direction.DirectionEvent;
import org.wardledger.document.DocumentEvent;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.incident.IncidentEvent;
import org.wardledger.inspection.InspectionEvent;
import org.wardledger.law.LawEvent;
import org.wardledger.mobilisation.MobilisationEvent;
import org.wardledger.organisation.OrganisationEvent;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.plan.PlanEvent;
import org.wardledger.privacy.PrivacyEvent;
import org.wardledger.proof.ProofEvent;
import org.wardledger.reception.ReceptionEvent;
import org.wardledger.report.ReportEvent;
import org.wardledger.scoring.ScoringEvent;

/** What may be in the book: every kind of action, its record and how much of it anyone may read. */
public final class EventCatalog {
    /** One line per concept; worth reading in one place. */
    public static final EventCatalog WARD = new EventCatalog(List.of(
            PetitionEvent.class,
            DenunciationEvent.class,
            ReceptionEvent.class,
            DossierEvent.class,
            DocumentEvent.class,
            PlanEvent.class,
            InspectionEvent.class,
            ScoringEvent.class,
            DialogueEvent.class,
            DemocracyEvent.class,
            CoordinationEvent.class,
            MobilisationEvent.class,
            IncidentEvent.class,
            DirectionEvent.class,
            ReportEvent.class,
            OrganisationEvent.class,
            LawEvent.class,
            CorrectionEvent.class,
            PrivacyEvent.class,
            ProofEvent.class));

    private static final String SEALED = "sealed";

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<Class<?>, Kind> byType = new LinkedHashMap<>();

    public EventCatalog(Collection<Class<? extends WardEvent>> concepts) {
        concepts.stream().flatMap(EventCatalog::records).map(EventCatalog::kind).forEach(kind -> {
            if (kinds.put(kind.name(), kind) != null) {
                throw new IllegalStateException(kind.name() + " is declared twice");
            }
            byType.put(kind.type(), kind);
        });
    }

    /** All kinds, in the order of their concepts. */
    public Collection<Kind> kinds() {
        return kinds.values();
    }

    public boolean knows(String name) {
        return kinds.containsKey(name);
    }

    public Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("No kind of action is named " + name);
        }
        return kind;
    }

    public Kind kindOf(Class<?> type) {
        Kind kind = byType.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type.getName() + " is not in the catalogue");
        }
        return kind;
    }

    private static Stream<Class<?>> records(Class<?> concept) {
        Class<?>[] permitted = concept.getPermittedSubclasses();
        return permitted == null ? Stream.of(concept) : Arrays.stream(permitted).flatMap(EventCatalog::records);
    }

    private static Kind kind(Class<?> type) {
        RecordedAs recordedAs = type.getAnnotation(RecordedAs.class);
        if (recordedAs == null || !type.isRecord()) {
            throw new IllegalStateException(type.getName() + " is not a record with @RecordedAs");
        }
        Kind kind = new Kind(recordedAs.value(), recordedAs.revision(), recordedAs.openness(), type);
        kind.refuseUndeclaredText();
        return kind;
    }

    /** One kind of action as the book knows it. */
    public record Kind(String name, int revision, Openness openness, Class<?> type) {
        /** What its leaf calls it: of what is sealed not even the kind is told. */
        public String publicName() {
            return openness == Openness.SEALED ? SEALED : name;
        }

        /** The names of the components that stand readable in the leaf; none where the kind is sealed. */
        public List<String> publicMembers() {
            return openness == Openness.SEALED
                    ? List.of()
                    : components()
                            .filter(Kind::isPublic)
                            .map(RecordComponent::getName)
                            .toList();
        }

        /**
         * The member that its leaf shares with the other leaves of its record: of a case the random reference, of a
         * correction the position it names, else the name of the record.
         */
        public String link() {
            return OfCase.class.isAssignableFrom(type)
                    ? "caseRef"
                    : components().map(RecordComponent::getName).findFirst().orElseThrow();
        }

        /** Whether a component is an action in its turn, as in a correction. */
        boolean holdsAction(String component) {
            return components().anyMatch(one -> one.getName().equals(component) && one.getType() == WardEvent.class);
        }

        /** A plain string could hold anything a citizen wrote: it is public, or sealed, or has a type of its own. */
        private void refuseUndeclaredText() {
            components()
                    .filter(component -> component.getType() == String.class && !isPublic(component))
                    .findFirst()
                    .ifPresent(component -> {
                        throw new IllegalStateException(
                                name + "." + component.getName() + " is free text, neither public nor sealed");
                    });
            if (openness == Openness.SEALED && components().anyMatch(Kind::isPublic)) {
                throw new IllegalStateException(name + " is sealed and yet marks something as public");
            }
            if (openness == Openness.CASE
                    && components().anyMatch(component -> isPublic(component) && component.getType() == String.class)) {
                throw new IllegalStateException(name + " would publish text of a citizen's case");
            }
        }

        private Stream<RecordComponent> components() {
            return Arrays.stream(type.getRecordComponents());
        }

        private static boolean isPublic(RecordComponent component) {
            @Nullable Public mark = component.getAnnotation(Public.class);
            return mark != null;
        }
    }
}
