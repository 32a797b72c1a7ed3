package org.wardledger.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.office.Actions;
import org.wardledger.office.Given;
import org.wardledger.petition.DenunciationCommand.AcceptDenunciation;
import org.wardledger.petition.DenunciationCommand.ConcludeDenunciation;
import org.wardledger.petition.DenunciationCommand.ExtendDenunciation;
import org.wardledger.petition.DenunciationCommand.ReceiveDenunciation;
import org.wardledger.petition.DenunciationCommand.TransferDenunciation;
import org.wardledger.petition.DenunciationCommand.WithdrawDenunciation;
import org.wardledger.petition.DenunciationEvent.DenunciationAccepted;
import org.wardledger.petition.DenunciationEvent.DenunciationConcluded;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.DenunciationEvent.DenunciationTransferred;
import org.wardledger.petition.DenunciationEvent.DenunciationWithdrawn;

/** The rules of a denunciation (tố cáo), received on 11/01/2023 and due on 10/02/2023. */
class DenunciationTest {
    private static final String OFFICE = "phuong-thu";
    private static final RecordNumber NUMBER = new RecordNumber("M-2023-01");
    private static final PetitionId ID = PetitionId.ofDenunciation(OFFICE, NUMBER);
    private static final DocumentCode DECISION = new DocumentCode("12/QĐ-UBND");
    private static final Body TOWN = new Body("UBND thị xã Đức Phổ");

    @Test
    void a_denunciation_is_received_under_its_secret_register_number() {
        Given.nothing().when(receive("2023-02-10")).then(received());
    }

    @Test
    void a_secret_register_number_is_received_once() {
        assertRefused(receive("2023-02-10"), "trong sổ mật đã được ghi", received());
        assertRefused(receive("2023-02-10"), "trong sổ mật đã được ghi", received(), withdrawn("2023-01-12"));
    }

    @Test
    void a_denunciation_is_not_due_before_it_is_received() {
        assertThatThrownBy(() -> receive("2023-01-10")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_denunciation_is_not_the_petition_of_the_same_number() {
        assertThat(ID).isNotEqualTo(PetitionId.of(OFFICE, NUMBER));
    }

    @Test
    void a_denunciation_is_accepted_once() {
        Given.lines(received()).when(accept("2023-01-13")).then(accepted("2023-01-13"));
        assertRefused(accept("2023-01-14"), "đã thụ lý rồi", received(), accepted("2023-01-13"));
    }

    @Test
    void a_denunciation_is_concluded_once() {
        Given.lines(received()).when(conclude("2023-02-01")).then(concluded("2023-02-01"));
        assertRefused(conclude("2023-02-02"), "đã giải quyết từ ngày 01/02/2023", received(), concluded("2023-02-01"));
    }

    @Test
    void no_step_comes_before_receipt() {
        String before = "ở trước ngày nhận đơn";
        assertRefused(accept("2023-01-10"), before, received());
        assertRefused(transfer("2023-01-10"), before, received());
        assertRefused(extend("2023-01-10", "2023-03-01"), before, received());
        assertRefused(conclude("2023-01-10"), before, received());
        assertRefused(withdraw("2023-01-10"), before, received());
    }

    @Test
    void a_denunciation_is_withdrawn_before_its_conclusion_and_not_after() {
        Given.lines(received()).when(withdraw("2023-01-20")).then(withdrawn("2023-01-20"));
        Given.lines(received(), accepted("2023-01-13"))
                .when(withdraw("2023-01-20"))
                .then(withdrawn("2023-01-20"));
        assertRefused(withdraw("2023-02-02"), "nên không rút được", received(), concluded("2023-02-01"));
    }

    @Test
    void a_withdrawn_denunciation_is_not_concluded() {
        assertRefused(conclude("2023-02-01"), "đã rút", received(), withdrawn("2023-01-20"));
    }

    @Test
    void an_extension_is_a_written_decision() {
        Given.lines(received()).when(extend("2023-02-01", "2023-03-12")).then(extended("2023-02-01", "2023-03-12"));
        assertThat(new Actions().of("denunciation-extended").questions())
                .filteredOn(question -> question.name().equals("decision"))
                .singleElement()
                .matches(question -> !question.optional(), "has to be answered");
    }

    @Test
    void an_extension_lengthens() {
        assertRefused(extend("2023-02-01", "2023-02-10"), "phải sau hạn cũ 10/02/2023", received());
        assertRefused(
                extend("2023-03-01", "2023-03-12"),
                "phải sau hạn cũ 12/03/2023",
                received(),
                extended("2023-02-01", "2023-03-12"));
    }

    @Test
    void an_extension_lengthens_the_term_that_acceptance_set() {
        assertRefused(
                extend("2023-02-01", "2023-02-12"), "phải sau hạn cũ 12/02/2023", received(), accepted("2023-01-13"));
    }

    @Test
    void a_transferred_denunciation_is_no_longer_the_wards() {
        Given.lines(received()).when(transfer("2023-01-13")).then(transferred("2023-01-13"));
        DenunciationEvent[] gone = {received(), transferred("2023-01-13")};
        assertRefused(accept("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(transfer("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(extend("2023-01-20", "2023-03-01"), "đã chuyển đi", gone);
        assertRefused(conclude("2023-01-20"), "đã chuyển đi", gone);
        assertRefused(withdraw("2023-01-20"), "đã chuyển đi", gone);
    }

    private void assertRefused(DenunciationCommand command, String words, DenunciationEvent... before) {
        Given.lines(before).when(command).thenRefused(words);
    }

    private static ReceiveDenunciation receive(String dueOn) {
        return new ReceiveDenunciation(OFFICE, NUMBER, day("2023-01-11"), PetitionChannel.DIRECT, true, day(dueOn));
    }

    private static AcceptDenunciation accept(String on) {
        return new AcceptDenunciation(OFFICE, NUMBER, day(on), day("2023-02-12"), null);
    }

    private static TransferDenunciation transfer(String on) {
        return new TransferDenunciation(OFFICE, NUMBER, day(on), TOWN, DECISION);
    }

    private static ExtendDenunciation extend(String on, String dueOn) {
        return new ExtendDenunciation(OFFICE, NUMBER, day(on), day(dueOn), DECISION);
    }

    private static ConcludeDenunciation conclude(String on) {
        return new ConcludeDenunciation(OFFICE, NUMBER, day(on), null);
    }

    private static WithdrawDenunciation withdraw(String on) {
        return new WithdrawDenunciation(OFFICE, NUMBER, day(on));
    }

    private static DenunciationReceived received() {
        return new DenunciationReceived(ID, NUMBER, day("2023-01-11"), PetitionChannel.DIRECT, true, day("2023-02-10"));
    }

    private static DenunciationAccepted accepted(String on) {
        return new DenunciationAccepted(ID, day(on), day("2023-02-12"), null);
    }

    private static DenunciationTransferred transferred(String on) {
        return new DenunciationTransferred(ID, day(on), TOWN, DECISION);
    }

    private static DenunciationExtended extended(String on, String dueOn) {
        return new DenunciationExtended(ID, day(on), day(dueOn), DECISION);
    }

    private static DenunciationConcluded concluded(String on) {
        return new DenunciationConcluded(ID, day(on), null);
    }

    private static DenunciationWithdrawn withdrawn(String on) {
        return new DenunciationWithdrawn(ID, day(on));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
