package org.wardledger.dossier;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.dossier.DossierCommand.IssueApology;
import org.wardledger.dossier.DossierCommand.ReceiveDossier;
import org.wardledger.dossier.DossierCommand.RequestSupplement;
import org.wardledger.dossier.DossierCommand.ReturnDossier;
import org.wardledger.dossier.DossierCommand.SupplementDossier;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierEvent.DossierSupplementRequested;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.office.Given;

/** The rules of a one-stop dossier (hồ sơ một cửa), received on 06/03/2023 with an appointment on 10/03/2023. */
class DossierTest {
    private static final String OFFICE = "phuong-thu";
    private static final RecordNumber CODE = new RecordNumber("HS-2023-0001");
    private static final DossierId ID = DossierId.of(OFFICE, CODE);
    private static final CaseRef CASE = new CaseRef(new UUID(0, 2));
    private static final DocumentCode SLIP = new DocumentCode("03/PYC");
    private static final DossierField FIELD = new DossierField("hộ tịch");
    private static final Procedure PROCEDURE = new Procedure("Đăng ký khai sinh");

    @Test
    void a_dossier_is_received_under_its_code() {
        Given.nothing().when(receive("2023-03-10")).then(received());
    }

    @Test
    void a_code_is_received_once() {
        assertRefused(receive("2023-03-10"), "đã có trong sổ", received());
        assertRefused(
                receive("2023-03-10"), "đã có trong sổ", received(), returned("2023-03-08", DossierResult.GRANTED));
    }

    @Test
    void a_dossier_is_not_promised_for_a_day_before_its_receipt() {
        assertThatCode(() -> receive("2023-03-06")).doesNotThrowAnyException();
        assertThatThrownBy(() -> receive("2023-03-05")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_dossier_that_is_not_in_the_book_is_not_returned() {
        Given.nothing()
                .when(giveBack("2023-03-08", DossierResult.GRANTED))
                .thenRefused(Refusal.Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
    }

    @Test
    void a_dossier_is_returned_once() {
        Given.lines(received())
                .when(giveBack("2023-03-08", DossierResult.GRANTED))
                .then(returned("2023-03-08", DossierResult.GRANTED));
        assertRefused(
                giveBack("2023-03-09", DossierResult.GRANTED),
                "đã trả ngày 08/03/2023",
                received(),
                returned("2023-03-08", DossierResult.GRANTED));
    }

    @Test
    void nothing_follows_the_result() {
        DossierEvent[] done = {received(), returned("2023-03-08", DossierResult.REFUSED)};
        assertRefused(request("2023-03-09"), "đã trả ngày 08/03/2023", done);
        assertRefused(supplement("2023-03-09"), "đã trả ngày 08/03/2023", done);
        assertRefused(apologise("2023-03-09"), "đã trả ngày 08/03/2023", done);
    }

    @Test
    void a_dossier_waiting_for_its_applicant_is_not_granted() {
        assertRefused(
                giveBack("2023-03-09", DossierResult.GRANTED),
                "đang chờ công dân bổ sung: ghi nhận bổ sung trước",
                received(),
                requested("2023-03-07"));
        Given.lines(received(), requested("2023-03-07"), supplemented("2023-03-08"))
                .when(giveBack("2023-03-09", DossierResult.GRANTED))
                .then(returned("2023-03-09", DossierResult.GRANTED));
    }

    @Test
    void a_dossier_waiting_for_its_applicant_is_taken_back_or_refused() {
        Given.lines(received(), requested("2023-03-07"))
                .when(giveBack("2023-03-09", DossierResult.WITHDRAWN))
                .then(returned("2023-03-09", DossierResult.WITHDRAWN));
        Given.lines(received(), requested("2023-03-07"))
                .when(giveBack("2023-03-09", DossierResult.REFUSED))
                .then(returned("2023-03-09", DossierResult.REFUSED));
    }

    @Test
    void a_dossier_is_supplemented_only_when_that_was_requested() {
        assertRefused(supplement("2023-03-08"), "không chờ bổ sung", received());
        Given.lines(received(), requested("2023-03-07"))
                .when(supplement("2023-03-08"))
                .then(supplemented("2023-03-08"));
        assertRefused(
                supplement("2023-03-09"),
                "không chờ bổ sung",
                received(),
                requested("2023-03-07"),
                supplemented("2023-03-08"));
    }

    @Test
    void a_supplement_is_not_requested_again_while_the_first_is_awaited() {
        Given.lines(received()).when(request("2023-03-07")).then(requested("2023-03-07"));
        assertRefused(request("2023-03-08"), "đang chờ công dân bổ sung", received(), requested("2023-03-07"));
    }

    @Test
    void a_supplement_may_be_requested_again_once_the_first_has_come() {
        Given.lines(received(), requested("2023-03-07"), supplemented("2023-03-08"))
                .when(request("2023-03-09"))
                .then(requested("2023-03-09"));
    }

    @Test
    void the_ward_apologises_once() {
        Given.lines(received()).when(apologise("2023-03-10")).then(apologised("2023-03-10"));
        assertRefused(apologise("2023-03-14"), "đã xin lỗi và hẹn lại một lần", received(), apologised("2023-03-10"));
    }

    @Test
    void an_apology_promises_no_day_that_has_passed() {
        assertThatThrownBy(() -> apologise("2023-03-18")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_supplement_brings_no_appointment_that_has_passed() {
        assertThatThrownBy(() -> supplement("2023-03-16")).isInstanceOf(Refusal.class);
    }

    @Test
    void steps_are_taken_in_order() {
        String before = "ở trước bước trước";
        assertRefused(request("2023-03-05"), before, received());
        assertRefused(apologise("2023-03-05"), before, received());
        assertRefused(giveBack("2023-03-05", DossierResult.GRANTED), before, received());
        assertRefused(supplement("2023-03-06"), before, received(), requested("2023-03-07"));
        assertRefused(
                giveBack("2023-03-07", DossierResult.GRANTED),
                before,
                received(),
                requested("2023-03-07"),
                supplemented("2023-03-08"));
    }

    @Test
    void steps_may_fall_on_one_day() {
        Given.lines(received())
                .when(giveBack("2023-03-06", DossierResult.GRANTED))
                .then(returned("2023-03-06", DossierResult.GRANTED));
    }

    private void assertRefused(DossierCommand command, String words, DossierEvent... before) {
        Given.lines(before).when(command).thenRefused(words);
    }

    private static ReceiveDossier receive(String dueOn) {
        return new ReceiveDossier(
                OFFICE,
                CASE,
                CODE,
                day("2023-03-06"),
                DossierChannel.DIRECT,
                null,
                FIELD,
                PROCEDURE,
                day(dueOn),
                null,
                null);
    }

    private static RequestSupplement request(String on) {
        return new RequestSupplement(OFFICE, CODE, day(on), SLIP, null);
    }

    private static SupplementDossier supplement(String on) {
        return new SupplementDossier(OFFICE, CODE, day(on), day("2023-03-15"));
    }

    private static IssueApology apologise(String on) {
        return new IssueApology(OFFICE, CODE, day(on), day("2023-03-17"), SLIP, null);
    }

    private static ReturnDossier giveBack(String on, DossierResult result) {
        return new ReturnDossier(OFFICE, CODE, day(on), result);
    }

    private static DossierReceived received() {
        return new DossierReceived(
                ID,
                CASE,
                CODE,
                day("2023-03-06"),
                DossierChannel.DIRECT,
                FIELD,
                PROCEDURE,
                day("2023-03-10"),
                null,
                null,
                null);
    }

    private static DossierSupplementRequested requested(String on) {
        return new DossierSupplementRequested(ID, CASE, day(on), SLIP, null);
    }

    private static DossierSupplemented supplemented(String on) {
        return new DossierSupplemented(ID, CASE, day(on), day("2023-03-15"));
    }

    private static DossierApologyIssued apologised(String on) {
        return new DossierApologyIssued(ID, CASE, day(on), day("2023-03-17"), SLIP, null);
    }

    private static DossierReturned returned(String on, DossierResult result) {
        return new DossierReturned(ID, CASE, day(on), result);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
