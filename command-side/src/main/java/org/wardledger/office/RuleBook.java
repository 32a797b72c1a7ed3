package org.wardledger.office;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Appendix;
import org.wardledger.common.CaseRef;
import org.wardledger.common.OfCase;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.coordination.Coordination;
import org.wardledger.coordination.CoordinationEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.correction.Standing;
import org.wardledger.democracy.Democracy;
import org.wardledger.democracy.DemocracyEvent;
import org.wardledger.dialogue.Dialogue;
import org.wardledger.dialogue.DialogueEvent;
import org.wardledger.direction.DirectionEvent;
import org.wardledger.direction.Directions;
import org.wardledger.document.Document;
import org.wardledger.document.DocumentEvent;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.document.DocumentRegister;
import org.wardledger.dossier.Dossier;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.incident.Grievance;
import org.wardledger.incident.IncidentEvent;
import org.wardledger.incident.IncidentEvent.GrievanceEvent;
import org.wardledger.incident.IncidentEvent.ViolationEvent;
import org.wardledger.incident.Incidents;
import org.wardledger.incident.Violation;
import org.wardledger.inspection.Inspection;
import org.wardledger.inspection.InspectionEvent;
import org.wardledger.law.EnteredLaw;
import org.wardledger.law.LawEvent;
import org.wardledger.mobilisation.MobilisationEvent;
import org.wardledger.mobilisation.MobilisationEvent.ModelEvent;
import org.wardledger.mobilisation.Model;
import org.wardledger.mobilisation.Outings;
import org.wardledger.organisation.Directory;
import org.wardledger.organisation.OrganisationEvent;
import org.wardledger.petition.Denunciation;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.petition.Petition;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.plan.Plan;
import org.wardledger.plan.PlanEvent;
import org.wardledger.plan.PlanEvent.ActPromised;
import org.wardledger.plan.Promise;
import org.wardledger.privacy.OpeningsOfOneDay;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;
import org.wardledger.privacy.PrivacyRules;
import org.wardledger.proof.LogKeyBook;
import org.wardledger.proof.ProofEvent;
import org.wardledger.reception.Reception;
import org.wardledger.reception.ReceptionEvent;
import org.wardledger.report.AttestedRegister;
import org.wardledger.report.Drafted;
import org.wardledger.report.ReportEvent;
import org.wardledger.report.ReportEvent.ClaimSettled;
import org.wardledger.report.ReportEvent.RegisterAttested;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.report.ReportEvent.ReportDrafted;
import org.wardledger.report.SettledClaim;
import org.wardledger.report.TalliedPeriod;
import org.wardledger.report.Written;
import org.wardledger.scoring.ScoringEvent;
import org.wardledger.scoring.ScoringSheet;

/** Holds a record's next line against the rules of its concept (bộ luật ghi sổ). Pure: lines in, lines or a refusal out. */
public final class RuleBook {
    /** One line per concept; worth reading in one place. */
    public static final RuleBook WARD = new RuleBook(List.of(
            new Concept<>(PetitionEvent.class, Petition::new),
            new Concept<>(DenunciationEvent.class, Denunciation::new),
            new Concept<>(ReceptionEvent.class, Reception::new),
            new Concept<>(DossierEvent.class, Dossier::new),
            new Concept<>(NumberRegistered.class, DocumentRegister::new),
            new Concept<>(DocumentEvent.class, Document::new),
            new Concept<>(ActPromised.class, Promise::new),
            new Concept<>(PlanEvent.class, Plan::new),
            new Concept<>(InspectionEvent.class, Inspection::new),
            new Concept<>(ScoringEvent.class, ScoringSheet::new),
            new Concept<>(DialogueEvent.class, Dialogue::new),
            new Concept<>(DemocracyEvent.class, Democracy::new),
            new Concept<>(CoordinationEvent.class, Coordination::new),
            new Concept<>(ModelEvent.class, Model::new),
            new Concept<>(MobilisationEvent.class, Outings::once),
            new Concept<>(GrievanceEvent.class, Grievance::new),
            new Concept<>(ViolationEvent.class, Violation::new),
            new Concept<>(IncidentEvent.class, Incidents::once),
            new Concept<>(DirectionEvent.class, Directions::once),
            new Concept<>(RegisterAttested.class, AttestedRegister::new),
            new Concept<>(RegisterTallied.class, TalliedPeriod::new),
            new Concept<>(ReportDrafted.class, Drafted::new),
            new Concept<>(ClaimSettled.class, SettledClaim::new),
            new Concept<>(ReportEvent.class, Written::new),
            new Concept<>(OrganisationEvent.class, Directory::new),
            new Concept<>(LawEvent.class, EnteredLaw::new),
            new Concept<>(OpeningsCounted.class, OpeningsOfOneDay::new),
            new Concept<>(ProofEvent.class, LogKeyBook::new)));

    private final List<Concept<?>> concepts;

    public RuleBook(List<Concept<?>> concepts) {
        this.concepts = List.copyOf(concepts);
    }

    /** The lines that are its records', and the rules a fresh record begins with. */
    public record Concept<E extends WardEvent>(Class<E> lines, Supplier<? extends RecordRules<E>> rules) {
        Ruling<E> begin() {
            return new Ruling<>(lines, rules.get());
        }
    }

    /**
     * What a command adds to a record.
     *
     * @param lines all lines of the record so far, by their number
     * @return the line to write; none where the record says so already
     * @throws Refusal where a rule forbids it
     */
    public @Nullable WardEvent decide(SortedMap<Long, WardEvent> lines, WardCommand command) {
        SortedMap<Long, WardEvent> standing = Standing.of(lines);
        WardEvent next = command.event(caseRef(standing));
        PrivacyRules.refuseWhileErasing(lines, next);
        if (!(next instanceof Appendix)) {
            return ruling(next, standing).permits(next) ? next : null;
        }
        if (lines.isEmpty()) {
            throw Ruling.absent();
        }
        Appendices.permit(lines, (Appendix) next);
        if (next instanceof CorrectionEvent) {
            recheck(lines, next);
        }
        return next;
    }

    /** A corrected record must be one that could have been written so from the beginning. */
    private void recheck(SortedMap<Long, WardEvent> lines, WardEvent correction) {
        SortedMap<Long, WardEvent> corrected = new TreeMap<>(lines);
        corrected.put(lines.lastKey() + 1, correction);
        SortedMap<Long, WardEvent> standing = Standing.of(corrected);
        if (standing.isEmpty()) {
            return;
        }
        Ruling<?> ruling = concept(standing.firstEntry().getValue()).begin();
        standing.values().forEach(line -> {
            try {
                ruling.permits(line);
            } catch (Refusal refusal) {
                throw new Refusal(
                        refusal.reason(),
                        refusal.field(),
                        "Sửa như vậy thì các bước sau không còn đúng: " + refusal.getMessage());
            }
            ruling.take(line);
        });
    }

    private Ruling<?> ruling(WardEvent next, SortedMap<Long, WardEvent> standing) {
        Ruling<?> ruling = concept(
                        standing.isEmpty() ? next : standing.firstEntry().getValue())
                .begin();
        standing.values().forEach(ruling::take);
        return ruling;
    }

    private Concept<?> concept(WardEvent line) {
        return concepts.stream()
                .filter(concept -> concept.lines().isInstance(line))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for " + line.getClass()));
    }

    private static CaseRef caseRef(SortedMap<Long, WardEvent> standing) {
        return !standing.isEmpty() && standing.firstEntry().getValue() instanceof OfCase known
                ? known.caseRef()
                : new CaseRef(UUID.randomUUID());
    }
}
