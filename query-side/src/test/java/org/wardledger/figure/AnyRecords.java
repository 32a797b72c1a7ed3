package org.wardledger.figure;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Appendix;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Openness;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.coordination.CoordinationEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionEvent.CaseActionCorrected;
import org.wardledger.correction.CorrectionEvent.CaseActionStruck;
import org.wardledger.correction.CorrectionEvent.SealedActionCorrected;
import org.wardledger.correction.CorrectionEvent.SealedActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.democracy.DemocracyEvent;
import org.wardledger.dialogue.DialogueEvent;
import org.wardledger.direction.DirectionEvent;
import org.wardledger.document.DocumentEvent;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.incident.IncidentEvent;
import org.wardledger.inspection.InspectionEvent;
import org.wardledger.inspection.Points;
import org.wardledger.law.LawEvent;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.mobilisation.MobilisationEvent;
import org.wardledger.organisation.OrganisationEvent;
import org.wardledger.organisation.OrganisationEvent.BodyAliasGiven;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.plan.PlanEvent;
import org.wardledger.privacy.PrivacyEvent.AttachmentAdded;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;
import org.wardledger.reception.ReceptionEvent;
import org.wardledger.report.ReportEvent;
import org.wardledger.scoring.ScoringEvent;

/**
 * A book of records of every concept with steps in any order, recorded late or early, paused, reopened, corrected, struck,
 * with sealed lines in between; the same for the same seed.
 */
final class AnyRecords {
    /** Who opens a record, and what may follow in it. */
    private static final List<List<Class<?>>> SHAPES = List.of(
            opening(PetitionEvent.PetitionReceived.class, PetitionEvent.class),
            opening(PetitionEvent.PetitionReceived.class, PetitionEvent.class),
            opening(DenunciationEvent.DenunciationReceived.class, DenunciationEvent.class),
            opening(DossierEvent.DossierReceived.class, DossierEvent.class),
            opening(DossierEvent.DossierReceived.class, DossierEvent.class),
            List.of(ReceptionEvent.ReceptionScheduled.class),
            List.of(ReceptionEvent.ReceptionHeld.class),
            List.of(ReceptionEvent.ReceptionCancelled.class),
            List.of(DocumentEvent.DocumentIssued.class),
            List.of(DocumentEvent.DocumentReceived.class),
            List.of(DocumentEvent.RegulationAdopted.class),
            List.of(DocumentEvent.DisclosurePublished.class, DocumentEvent.DisclosureEnded.class),
            List.of(DocumentEvent.PersonalDocumentRecorded.class),
            List.of(DocumentEvent.SecretDocumentRegistered.class),
            List.of(DocumentEvent.NumberRegistered.class, DocumentEvent.NumberRegistered.class),
            List.of(
                    PlanEvent.PlanIssued.class,
                    PlanEvent.PlanTargetSet.class,
                    PlanEvent.PlanTargetSet.class,
                    PlanEvent.PlanTargetReported.class),
            List.of(PlanEvent.ReviewHeld.class),
            List.of(InspectionEvent.InspectionPlanned.class, InspectionEvent.InspectionScored.class),
            List.of(InspectionEvent.SelfAssessmentMade.class, InspectionEvent.SelfAssessmentMade.class),
            List.of(PlanEvent.ActPromised.class),
            List.of(ScoringEvent.CriteriaAdopted.class, ScoringEvent.ScoreGiven.class, ScoringEvent.ScoreGiven.class),
            List.of(ReportEvent.ClaimSettled.class, ReportEvent.ClaimSettled.class),
            opening(DialogueEvent.DialogueAnnounced.class, DialogueEvent.class),
            opening(DialogueEvent.DialogueHeld.class, DialogueEvent.class),
            List.of(DemocracyEvent.ConsultationHeld.class),
            List.of(DemocracyEvent.SocialCriticismReceived.class, DemocracyEvent.CriticismAnswered.class),
            List.of(CoordinationEvent.MeetingHeld.class),
            List.of(CoordinationEvent.ConferenceHeld.class),
            List.of(CoordinationEvent.SupportProvided.class),
            List.of(CoordinationEvent.AssessmentRecorded.class),
            List.of(
                    MobilisationEvent.ModelLaunched.class,
                    MobilisationEvent.ModelLaunched.class,
                    MobilisationEvent.ModelReplicated.class,
                    MobilisationEvent.ModelResultRecorded.class,
                    MobilisationEvent.ModelRecognised.class,
                    MobilisationEvent.ModelStopped.class),
            List.of(MobilisationEvent.MovementLaunched.class),
            List.of(MobilisationEvent.CampaignHeld.class),
            List.of(MobilisationEvent.PropagandaHeld.class),
            List.of(IncidentEvent.IncidentRecorded.class),
            List.of(IncidentEvent.CrowdRecorded.class),
            List.of(IncidentEvent.GrievanceRecorded.class, IncidentEvent.GrievanceSettled.class),
            List.of(IncidentEvent.ViolationRecorded.class, IncidentEvent.ViolationHandled.class),
            List.of(IncidentEvent.LivestockDiseaseRecorded.class),
            List.of(DirectionEvent.DirectionGiven.class),
            List.of(DirectionEvent.FacilityUpgraded.class),
            List.of(DirectionEvent.CallUpOrderDelivered.class),
            List.of(ReportEvent.RegisterAttested.class, ReportEvent.RegisterAttested.class),
            List.of(ReportEvent.PassageAuthored.class, ReportEvent.PassageAuthored.class),
            List.of(ReportEvent.DifficultyRecorded.class, ReportEvent.PassageAuthored.class),
            List.of(ReportEvent.TaskSet.class, ReportEvent.TaskSet.class),
            List.of(BodyAliasGiven.class, BodyAliasGiven.class),
            opening(OrganisationEvent.OfficeOpened.class, OrganisationEvent.OfficeEvent.class),
            opening(OrganisationEvent.GroupFormed.class, OrganisationEvent.GroupEvent.class),
            opening(OrganisationEvent.CapacityGiven.class, OrganisationEvent.CapacityEvent.class),
            List.of(
                    LawEvent.LegalParameterSet.class,
                    LawEvent.LegalParameterSet.class,
                    LawEvent.DayOffDeclared.class,
                    LawEvent.WorkingDayDeclared.class),
            List.of(OpeningsCounted.class));

    private final Random random;
    private final List<Happened> book = new ArrayList<>();
    private final Map<String, List<Long>> lines = new HashMap<>();

    private AnyRecords(long seed) {
        this.random = new Random(seed);
    }

    private static List<Class<?>> opening(Class<?> opening, Class<?> steps) {
        List<Class<?>> shape = new ArrayList<>(List.of(opening));
        Arrays.stream(Objects.requireNonNull(steps.getPermittedSubclasses()))
                .filter(step -> step != opening)
                .forEach(shape::add);
        return shape;
    }

    /** The lines of the book by their positions. */
    static List<Happened> of(long seed, int records) {
        AnyRecords any = new AnyRecords(seed);
        any.write(records);
        return any.book;
    }

    private void write(int records) {
        List<List<Happened>> histories = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            histories.add(history("record-" + record, SHAPES.get(record % SHAPES.size())));
        }
        while (!histories.isEmpty()) {
            List<Happened> next = histories.get(random.nextInt(histories.size()));
            add(next.removeFirst());
            histories.removeIf(List::isEmpty);
            if (random.nextInt(5) == 0) {
                amend(random.nextInt(book.size()));
            }
        }
    }

    private List<Happened> history(String stream, List<Class<?>> shape) {
        Map<String, Object> fixed = Map.of("caseRef", new CaseRef(new UUID(random.nextLong(), random.nextLong())));
        List<Happened> history = new ArrayList<>();
        history.add(new Happened(stream, event(shape.getFirst(), stream, fixed)));
        for (int step = shape.size() == 1 ? 0 : random.nextInt(7); step > 0; step--) {
            Class<?> type = shape.get(1 + random.nextInt(shape.size() - 1));
            history.add(new Happened(
                    stream,
                    random.nextInt(8) == 0 ? event(AttachmentAdded.class, stream, fixed) : event(type, stream, fixed)));
        }
        return history;
    }

    private void add(Happened line) {
        lines.computeIfAbsent(line.stream(), first -> new ArrayList<>()).add((long) book.size());
        book.add(line);
    }

    /** Corrects or strikes a line, or a correction; the line that opens a record is never struck while others follow. */
    private void amend(int position) {
        Happened line = book.get(position);
        long number = Objects.requireNonNull(lines.get(line.stream())).indexOf((long) position);
        boolean mayStrike = number > 0;
        if (line.event() instanceof Appendix && !(line.event() instanceof CorrectionEvent)) {
            return;
        }
        Openness openness = EventCatalog.WARD.kindOf(line.event().getClass()).openness();
        LocalDate on = day();
        Sealed why = new Sealed("AAAA");
        CorrectionGround ground = CorrectionGround.MISWRITTEN;
        if (line.event() instanceof CorrectionEvent || (mayStrike && random.nextBoolean())) {
            add(new Happened(
                    line.stream(),
                    switch (openness) {
                        case OPEN -> new ActionStruck(position, number, on, ground, "nhầm");
                        case CASE -> new CaseActionStruck(position, number, on, ground, why);
                        case SEALED -> new SealedActionStruck(position, number, on, ground);
                    }));
        } else {
            WardEvent now = event(line.event().getClass(), line.stream(), kept(line.event()));
            add(new Happened(
                    line.stream(),
                    switch (openness) {
                        case OPEN -> new ActionCorrected(position, number, on, ground, "nhầm", now);
                        case CASE -> new CaseActionCorrected(position, number, on, ground, why, now);
                        case SEALED -> new SealedActionCorrected(position, number, on, ground, now);
                    }));
        }
    }

    /** A correction keeps the reference of its case. */
    private static Map<String, Object> kept(WardEvent event) {
        return event instanceof org.wardledger.common.OfCase step ? Map.of("caseRef", step.caseRef()) : Map.of();
    }

    private WardEvent event(Class<?> type, String stream, Map<String, Object> fixed) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            RecordComponent component = components[at];
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[at] = fixed.containsKey(component.getName())
                    ? fixed.get(component.getName())
                    : mayBeAbsent && random.nextInt(3) == 0 ? null : member(component, at == 0 ? stream : null);
        }
        return (WardEvent) made(type, values);
    }

    private Object member(RecordComponent component, @Nullable String stream) {
        return component.getGenericType() instanceof ParameterizedType list
                ? listOf((Class<?>) list.getActualTypeArguments()[0])
                : value(component.getType(), component.getName(), stream);
    }

    private List<Object> listOf(Class<?> type) {
        List<Object> several = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            several.add(type == Body.class ? new Body("Hội " + random.nextInt(3)) : value(type, "", null));
        }
        return several;
    }

    private Object value(Class<?> type, String name, @Nullable String stream) {
        if (type == LocalDate.class) {
            return day();
        }
        if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        }
        if (type == String.class) {
            return stream == null ? "TDP" + random.nextInt(5) : stream;
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return name.endsWith("ear") ? 2022 + random.nextInt(3) : random.nextInt(name.equals("target") ? 2 : 4);
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == Points.class) {
            return new Points(random.nextInt(20) + "." + random.nextInt(100));
        }
        if (type == DayOfWeek.class) {
            return DayOfWeek.WEDNESDAY;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return made(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(part -> part.getGenericType() instanceof ParameterizedType
                                ? member(part, stream)
                                : value(part.getType(), name, stream))
                        .toArray());
    }

    private LocalDate day() {
        return LocalDate.of(2022, 10, 1).plusDays(random.nextInt(500));
    }

    private static Object made(Class<?> type, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
