package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Appendix;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Labelled;
import org.wardledger.coordination.CoordinationCommand;
import org.wardledger.democracy.DemocracyCommand;
import org.wardledger.dialogue.DialogueCommand;
import org.wardledger.direction.DirectionCommand;
import org.wardledger.document.DocumentCommand;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.dossier.DossierCommand;
import org.wardledger.incident.IncidentCommand;
import org.wardledger.inspection.InspectionCommand;
import org.wardledger.law.LawCommand;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.mobilisation.MobilisationCommand;
import org.wardledger.organisation.CapacityCommand;
import org.wardledger.organisation.GroupCommand;
import org.wardledger.organisation.OrganisationCommand;
import org.wardledger.petition.DenunciationCommand;
import org.wardledger.petition.PetitionCommand;
import org.wardledger.plan.PlanCommand;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;
import org.wardledger.proof.ProofCommand;
import org.wardledger.reception.ReceptionCommand;
import org.wardledger.report.ReportCommand;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.scoring.ScoringCommand;

/** What officials can ask for is what the book can hold, and every question is in their words. */
class ActionsTest {
    // Read from the commands themselves: Actions keeps one action per kind and would hide a second.
    private static final List<Class<?>> COMMANDS = Stream.of(
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
                    ProofCommand.class)
            .<Class<?>>flatMap(concept -> Arrays.stream(concept.getPermittedSubclasses()))
            .toList();

    private static final List<String> CATALOGUE = EventCatalog.WARD.kinds().stream()
            .filter(kind -> !isWrittenBesideOthers(kind.type()))
            .map(EventCatalog.Kind::name)
            .toList();

    /** Recorded about other lines, with them or by the software itself, not asked for by a form of their own. */
    private static boolean isWrittenBesideOthers(Class<?> type) {
        return Appendix.class.isAssignableFrom(type)
                || type == NumberRegistered.class
                || type == OpeningsCounted.class
                || type == RegisterTallied.class;
    }

    @Test
    void every_kind_of_the_catalogue_has_exactly_one_action() {
        assertThat(COMMANDS)
                .extracting(command -> command.getAnnotation(ActionOf.class).value())
                .containsExactlyInAnyOrderElementsOf(CATALOGUE);
    }

    @Test
    void every_action_is_of_a_kind_in_the_catalogue() {
        assertThat(new Actions().all()).extracting(Action::kind).containsExactlyInAnyOrderElementsOf(CATALOGUE);
    }

    @Test
    void every_closed_list_has_words_officials_read() {
        assertThat(components().map(RecordComponent::getType).filter(Class::isEnum))
                .isNotEmpty()
                .allMatch(type -> Labelled.class.isAssignableFrom(type) || type == DayOfWeek.class);
    }

    @Test
    void everything_is_asked_but_the_office_and_the_reference_of_the_case() {
        assertThat(components().filter(component -> !component.isAnnotationPresent(Asked.class)))
                .isNotEmpty()
                .allMatch(component -> component.getName().equals("office") || component.getType() == CaseRef.class);
    }

    private static Stream<RecordComponent> components() {
        return COMMANDS.stream().flatMap(command -> Arrays.stream(command.getRecordComponents()));
    }
}
