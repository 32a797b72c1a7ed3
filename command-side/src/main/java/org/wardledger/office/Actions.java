package org.wardledger.office;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardledger.common.Refusal;
import org.wardledger.coordination.CoordinationCommand;
import org.wardledger.democracy.DemocracyCommand;
import org.wardledger.dialogue.DialogueCommand;
import org.wardledger.direction.DirectionCommand;
import org.wardledger.document.DocumentCommand;
import org.wardledger.dossier.DossierCommand;
import org.wardledger.incident.IncidentCommand;
import org.wardledger.inspection.InspectionCommand;
import org.wardledger.law.LawCommand;
import org.wardledger.mobilisation.MobilisationCommand;
import org.wardledger.organisation.CapacityCommand;
import org.wardledger.organisation.GroupCommand;
import org.wardledger.organisation.OrganisationCommand;
import org.wardledger.petition.DenunciationCommand;
import org.wardledger.petition.PetitionCommand;
import org.wardledger.plan.PlanCommand;
import org.wardledger.proof.ProofCommand;
import org.wardledger.reception.ReceptionCommand;
import org.wardledger.report.ReportCommand;
import org.wardledger.scoring.ScoringCommand;

/** Every action that can be asked for, by its kind. */
public final class Actions {
    private static final List<Class<? extends WardCommand>> CONCEPTS = List.of(
            PetitionCommand.class,
            DenunciationCommand.class,
            ReceptionCommand.class,
            DossierCommand.class,
            DocumentCommand.class,
            PlanCommand.class,
            InspectionCommand.class,
            ScoringCommand.class,
            DialogueCommand.class,
            DemocracyCommand.class,
            CoordinationCommand.class,
            MobilisationCommand.class,
            IncidentCommand.class,
            DirectionCommand.class,
            ReportCommand.class,
            OrganisationCommand.class,
            LawCommand.class,
            GroupCommand.class,
            CapacityCommand.class,
            ProofCommand.class);

    private final Map<String, Action> byKind = new LinkedHashMap<>();

    public Actions() {
        for (Class<? extends WardCommand> concept : CONCEPTS) {
            Arrays.stream(concept.getPermittedSubclasses())
                    .map(command -> new Action(command.asSubclass(WardCommand.class)))
                    .forEach(action -> byKind.put(action.kind(), action));
        }
    }

    public Collection<Action> all() {
        return byKind.values();
    }

    /** Whether officials ask for it; other kinds the software writes itself. */
    boolean knows(String kind) {
        return byKind.containsKey(kind);
    }

    /** The action of this kind; refused as unknown when there is none. */
    public Action of(String kind) {
        Action action = byKind.get(kind);
        if (action == null) {
            throw Refusal.unknown(
                    "kind",
                    "Không có hành động «%s». Các hành động: %s.".formatted(kind, String.join(", ", byKind.keySet())));
        }
        return action;
    }
}
