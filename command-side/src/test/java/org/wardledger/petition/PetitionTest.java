package org.wardledger.petition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.petition.PetitionCommand.AcceptPetition;
import org.wardledger.petition.PetitionCommand.ClassifyPetition;
import org.wardledger.petition.PetitionCommand.ExtendPetition;
import org.wardledger.petition.PetitionCommand.PausePetition;
import org.wardledger.petition.PetitionCommand.ReceivePetition;
import org.wardledger.petition.PetitionCommand.ReopenPetition;
import org.wardledger.petition.PetitionCommand.ResolvePetition;
import org.wardledger.petition.PetitionCommand.ResumePetition;
import org.wardledger.petition.PetitionCommand.TransferPetition;
import org.wardledger.petition.PetitionCommand.WithdrawPetition;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionExtended;
import org.wardledger.petition.PetitionEvent.PetitionPaused;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionResumed;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;
import org.wardledger.petition.PetitionEvent.PetitionWithdrawn;

/** The rules of a petition (đơn). It was received on 11/01/2023 and is due on 08/02/2023, unless a rule says so. */
class PetitionTest {
    private static final String OFFICE = "phuong-thu";
    private static final RecordNumber NUMBER = new RecordNumber("ĐT-2023-01");
    private static final PetitionId ID = PetitionId.of(OFFICE, NUMBER);
    private static final CaseRef CASE = new CaseRef(new UUID(0, 1));
    private static final DocumentCode DECISION = new DocumentCode("12/QĐ-UBND");
    private static final Body TOWN = new Body("UBND thị xã Đức Phổ");

    private final FixtureConfiguration<Petition> petition = new AggregateTestFixture<>(Petition.class);

    @Test
    void a_petition_is_received_under_its_number() {
        petition.givenNoPriorActivity().when(receive(false, null)).expectEvents(received());
    }

    @Test
    void a_number_is_received_once() {
        petition.given(received())
                .when(receive(false, null))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(containsString("đã có trong sổ, nhận ngày 11/01/2023"));
    }

    @Test
    void a_number_stays_taken_when_its_petition_is_withdrawn() {
        petition.given(received(), withdrawn("2023-01-12"))
                .when(receive(false, null))
                .expectNoEvents()
                .expectException(Refusal.class);
    }

    @Test
    void a_petition_over_the_head_says_where_it_was_first_sent() {
        assertThatCode(() -> receive(true, TOWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> receive(true, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("phải ghi cơ quan nhận đơn đầu tiên");
    }

    @Test
    void only_a_petition_over_the_head_was_first_sent_elsewhere() {
        assertThatThrownBy(() -> receive(false, TOWN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("phải đánh dấu đơn vượt cấp");
    }

    @Test
    void a_petition_was_first_sent_no_later_than_it_was_received() {
        assertThatCode(() -> receive(TOWN, "2023-01-11", "2023-02-08")).doesNotThrowAnyException();
        assertThatThrownBy(() -> receive(TOWN, "2023-01-12", "2023-02-08")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_petition_is_not_due_before_it_is_received() {
        assertThatCode(() -> receive(TOWN, null, "2023-01-11")).doesNotThrowAnyException();
        assertThatThrownBy(() -> receive(TOWN, null, "2023-01-10")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_petition_that_is_not_in_the_book_is_not_resolved() {
        petition.givenNoPriorActivity()
                .when(resolve("2023-01-20"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_petition_is_resolved() {
        petition.given(received()).when(resolve("2023-01-20")).expectEvents(resolved("2023-01-20"));
    }

    @Test
    void a_petition_is_resolved_on_the_day_it_was_received_at_the_earliest() {
        petition.given(received()).when(resolve("2023-01-11")).expectEvents(resolved("2023-01-11"));
        assertRefused(resolve("2023-01-10"), "ở trước ngày nhận đơn", received());
    }

    @Test
    void a_petition_is_resolved_once() {
        assertRefused(resolve("2023-01-21"), "đã giải quyết từ ngày 20/01/2023", received(), resolved("2023-01-20"));
    }

    @Test
    void no_step_comes_before_receipt() {
        String before = "ở trước ngày nhận đơn";
        assertRefused(accept("2023-01-10"), before, received());
        assertRefused(transfer("2023-01-10"), before, received());
        assertRefused(extend("2023-01-10", "2023-03-01"), before, received());
        assertRefused(pause("2023-01-10"), before, received());
        assertRefused(withdraw("2023-01-10"), before, received());
        assertRefused(classify("2023-01-10", "2023-03-01"), before, received());
    }

    @Test
    void a_classification_brings_its_own_due_day() {
        petition.given(received())
                .when(classify("2023-01-13", "2023-02-25"))
                .expectEvents(classified("2023-01-13", "2023-02-25"));
    }

    @Test
    void a_later_extension_lengthens_the_term_of_the_classification() {
        assertRefused(
                extend("2023-02-01", "2023-02-25"),
                "phải sau hạn cũ 25/02/2023",
                received(),
                classified("2023-01-13", "2023-02-25"));
    }

    @Test
    void a_classification_may_shorten_the_term_but_not_to_before_receipt() {
        petition.given(received())
                .when(classify("2023-01-13", "2023-01-20"))
                .expectEvents(classified("2023-01-13", "2023-01-20"));
        assertRefused(classify("2023-01-13", "2023-01-10"), "ở trước ngày nhận đơn", received());
    }

    @Test
    void a_petition_is_accepted() {
        petition.given(received()).when(accept("2023-01-13")).expectEvents(accepted("2023-01-13"));
    }

    @Test
    void a_petition_is_accepted_once() {
        assertRefused(accept("2023-01-14"), "đã thụ lý rồi", received(), accepted("2023-01-13"));
    }

    @Test
    void an_extension_lengthens() {
        petition.given(received())
                .when(extend("2023-02-01", "2023-02-09"))
                .expectEvents(new PetitionExtended(ID, CASE, day("2023-02-01"), day("2023-02-09"), DECISION, null));
        assertRefused(extend("2023-02-01", "2023-02-08"), "phải sau hạn cũ 08/02/2023", received());
    }

    @Test
    void a_second_extension_lengthens_the_first() {
        PetitionExtended first = new PetitionExtended(ID, CASE, day("2023-02-01"), day("2023-02-20"), DECISION, null);
        assertRefused(extend("2023-02-05", "2023-02-20"), "phải sau hạn cũ 20/02/2023", received(), first);
    }

    @Test
    void a_petition_is_paused_once_until_it_is_resumed() {
        petition.given(received()).when(pause("2023-01-15")).expectEvents(paused("2023-01-15"));
        assertRefused(pause("2023-01-16"), "đang tạm đình chỉ", received(), paused("2023-01-15"));
        petition.given(received(), paused("2023-01-15"), resumed("2023-01-20"))
                .when(pause("2023-01-25"))
                .expectEvents(paused("2023-01-25"));
    }

    @Test
    void a_paused_petition_is_resumed_before_it_is_resolved() {
        assertRefused(
                resolve("2023-01-20"),
                "đang tạm đình chỉ từ ngày 15/01/2023 nên không giải quyết được",
                received(),
                paused("2023-01-15"));
        petition.given(received(), paused("2023-01-15"), resumed("2023-01-18"))
                .when(resolve("2023-01-20"))
                .expectEvents(resolved("2023-01-20"));
    }

    @Test
    void only_a_paused_petition_is_resumed() {
        assertRefused(resume("2023-01-20"), "nên không tiếp tục được", received());
        petition.given(received(), paused("2023-01-15"))
                .when(resume("2023-01-20"))
                .expectEvents(resumed("2023-01-20"));
    }

    @Test
    void a_petition_is_not_resumed_before_it_was_paused() {
        assertRefused(resume("2023-01-14"), "ở trước bước trước", received(), paused("2023-01-15"));
    }

    @Test
    void a_transferred_petition_is_no_longer_the_wards() {
        petition.given(received()).when(transfer("2023-01-13")).expectEvents(transferred("2023-01-13"));
        PetitionEvent[] gone = {received(), transferred("2023-01-13")};
        assertRefused(classify("2023-01-20", "2023-03-01"), "đã chuyển đi", gone);
        assertRefused(accept("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(transfer("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(extend("2023-01-20", "2023-03-01"), "đã chuyển đi", gone);
        assertRefused(pause("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(resolve("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(withdraw("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(reopen("2023-01-20"), "đã chuyển đi", gone);
    }

    @Test
    void a_petition_is_withdrawn_even_while_it_is_paused() {
        petition.given(received()).when(withdraw("2023-01-13")).expectEvents(withdrawn("2023-01-13"));
        petition.given(received(), paused("2023-01-15"))
                .when(withdraw("2023-01-16"))
                .expectEvents(withdrawn("2023-01-16"));
    }

    @Test
    void a_resolved_petition_is_not_withdrawn() {
        assertRefused(withdraw("2023-01-21"), "đã giải quyết", received(), resolved("2023-01-20"));
    }

    @Test
    void a_withdrawn_petition_is_not_resolved() {
        assertRefused(resolve("2023-01-21"), "đã rút", received(), withdrawn("2023-01-20"));
    }

    @Test
    void a_petition_is_reopened_after_it_was_resolved_and_resolved_again() {
        petition.given(received(), resolved("2023-01-20"))
                .when(reopen("2023-03-01"))
                .expectEvents(reopened("2023-03-01"));
        petition.given(received(), resolved("2023-01-20"), reopened("2023-03-01"))
                .when(resolve("2023-03-10"))
                .expectEvents(resolved("2023-03-10"));
    }

    @Test
    void a_withdrawn_petition_is_reopened() {
        petition.given(received(), withdrawn("2023-01-20"))
                .when(reopen("2023-03-01"))
                .expectEvents(reopened("2023-03-01"));
    }

    @Test
    void a_petition_is_not_reopened_while_it_is_open_or_before_it_was_resolved() {
        assertRefused(reopen("2023-03-01"), "đang giải quyết", received());
        assertRefused(reopen("2023-01-19"), "ở trước bước trước", received(), resolved("2023-01-20"));
    }

    private void assertRefused(PetitionCommand command, String words, PetitionEvent... before) {
        petition.given((Object[]) before)
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(containsString(words));
    }

    private static ReceivePetition receive(boolean overTheHead, @Nullable Body firstSentTo) {
        return receive(overTheHead, firstSentTo, null, "2023-02-08");
    }

    private static ReceivePetition receive(Body firstSentTo, @Nullable String firstSentOn, String dueOn) {
        return receive(true, firstSentTo, firstSentOn == null ? null : day(firstSentOn), dueOn);
    }

    private static ReceivePetition receive(
            boolean overTheHead, @Nullable Body firstSentTo, @Nullable LocalDate firstSentOn, String dueOn) {
        return new ReceivePetition(
                OFFICE,
                CASE,
                NUMBER,
                day("2023-01-11"),
                PetitionType.RECOMMENDATION,
                PetitionChannel.POST,
                null,
                null,
                true,
                day(dueOn),
                overTheHead,
                firstSentTo,
                firstSentOn,
                null,
                null);
    }

    private static ClassifyPetition classify(String on, String dueOn) {
        return new ClassifyPetition(OFFICE, NUMBER, day(on), PetitionType.COMPLAINT, null, true, day(dueOn), null);
    }

    private static AcceptPetition accept(String on) {
        return new AcceptPetition(OFFICE, NUMBER, day(on), day("2023-02-12"), null);
    }

    private static TransferPetition transfer(String on) {
        return new TransferPetition(OFFICE, NUMBER, day(on), TOWN, DECISION);
    }

    private static ExtendPetition extend(String on, String dueOn) {
        return new ExtendPetition(OFFICE, NUMBER, day(on), day(dueOn), DECISION, null);
    }

    private static PausePetition pause(String on) {
        return new PausePetition(OFFICE, NUMBER, day(on), DECISION, null);
    }

    private static ResumePetition resume(String on) {
        return new ResumePetition(OFFICE, NUMBER, day(on), day("2023-03-15"));
    }

    private static ResolvePetition resolve(String on) {
        return new ResolvePetition(OFFICE, NUMBER, day(on), null, null);
    }

    private static WithdrawPetition withdraw(String on) {
        return new WithdrawPetition(OFFICE, NUMBER, day(on), null);
    }

    private static ReopenPetition reopen(String on) {
        return new ReopenPetition(OFFICE, NUMBER, day(on), day("2023-04-01"), null);
    }

    private static PetitionReceived received() {
        return new PetitionReceived(
                ID,
                CASE,
                NUMBER,
                day("2023-01-11"),
                PetitionType.RECOMMENDATION,
                PetitionChannel.POST,
                false,
                null,
                null,
                true,
                null,
                null,
                day("2023-02-08"),
                null,
                null);
    }

    private static PetitionClassified classified(String on, String dueOn) {
        return new PetitionClassified(ID, CASE, day(on), PetitionType.COMPLAINT, null, true, day(dueOn), null);
    }

    private static PetitionAccepted accepted(String on) {
        return new PetitionAccepted(ID, CASE, day(on), day("2023-02-12"), null);
    }

    private static PetitionTransferred transferred(String on) {
        return new PetitionTransferred(ID, CASE, day(on), TOWN, DECISION);
    }

    private static PetitionPaused paused(String on) {
        return new PetitionPaused(ID, CASE, day(on), DECISION, null);
    }

    private static PetitionResumed resumed(String on) {
        return new PetitionResumed(ID, CASE, day(on), day("2023-03-15"));
    }

    private static PetitionResolved resolved(String on) {
        return new PetitionResolved(ID, CASE, day(on), null, null);
    }

    private static PetitionWithdrawn withdrawn(String on) {
        return new PetitionWithdrawn(ID, CASE, day(on), null);
    }

    private static PetitionReopened reopened(String on) {
        return new PetitionReopened(ID, CASE, day(on), day("2023-04-01"), null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
