package org.wardledger.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Appendix;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.correction.CorrectionEvent.CaseActionStruck;
import org.wardledger.correction.CorrectionEvent.SealedActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.document.DocumentDirection;
import org.wardledger.document.DocumentEvent.RegulationAdopted;
import org.wardledger.document.DocumentEvent.SecretDocumentRegistered;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.Procedure;
import org.wardledger.office.Append;
import org.wardledger.office.Given;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionCommand.ResolvePetition;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionId;
import org.wardledger.petition.PetitionType;
import org.wardledger.privacy.PrivacyEvent.AttachmentAdded;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;
import org.wardledger.privacy.PrivacyEvent.ErasureHeld;
import org.wardledger.privacy.PrivacyEvent.ErasureHoldLifted;
import org.wardledger.privacy.PrivacyEvent.ErasureOrdered;

/** When personal data is held, erased or added to, and when that is refused with its reason. */
class PrivacyRulesTest {
    private static final String OFFICE = "phuong-thu";
    private static final RecordNumber NUMBER = new RecordNumber("ĐT-1");
    private static final PetitionId ID = PetitionId.of(OFFICE, NUMBER);
    private static final CaseRef CASE = new CaseRef(new UUID(0, 1));

    @Test
    void a_record_is_held_once_until_it_is_let_go() {
        Given.lines(received()).when(append(held())).then(held());
        Given.lines(received(), held())
                .when(append(held()))
                .thenRefused(
                        Refusal.Reason.CONFLICT, "từ ngày 01/02/2023 vì vụ việc đang tố tụng, theo văn bản 5/TB-TAND");
        Given.lines(received(), held(), lifted("2023-03-01"))
                .when(append(held()))
                .then(held());
    }

    @Test
    void what_is_not_held_is_not_let_go_and_nothing_is_let_go_before_it_was_held() {
        Given.lines(received())
                .when(append(lifted("2023-03-01")))
                .thenRefused(Refusal.Reason.CONFLICT, "không bị giữ lại");
        Given.lines(received(), held(), lifted("2023-03-01"))
                .when(append(lifted("2023-03-01")))
                .thenRefused(Refusal.Reason.CONFLICT, "không bị giữ lại");
        Given.lines(received(), held())
                .when(append(lifted("2023-01-31")))
                .thenRefused(Refusal.Reason.RULE, "31/01/2023");
    }

    @Test
    void nothing_is_erased_under_a_hold_and_the_refusal_names_ground_and_document() {
        Given.lines(dossier(), held())
                .when(append(order("2040-01-01", null)))
                .thenRefused(Refusal.Reason.CONFLICT, "vì vụ việc đang tố tụng, theo văn bản 5/TB-TAND");
        Given.lines(dossier(), held(), lifted("2023-03-01"))
                .when(append(order("2040-01-01", null)))
                .thenAllowed();
    }

    @Test
    void an_unconfirmed_retention_warns_and_gives_way_to_the_authoritys_document() {
        Given.lines(received(), resolved("2023-02-01"))
                .when(append(order("2038-01-31", null)))
                .thenRefused(
                        Refusal.Reason.RULE,
                        "được lưu 15 năm kể từ việc cuối cùng ngày 01/02/2023, tức đến ngày 01/02/2038 (Thông tư 10/2022/TT-BNV, phụ lục; chưa được đối chiếu");
        Given.lines(received(), resolved("2023-02-01"))
                .when(append(order("2038-01-31", "9/SNV-LT")))
                .thenAllowed();
        Given.lines(received(), resolved("2023-02-01"))
                .when(append(order("2038-02-01", null)))
                .thenAllowed();
    }

    @Test
    void a_confirmed_retention_stands_above_every_order() {
        Given.lines(regulation())
                .when(append(order("2043-01-09", "9/SNV-LT")))
                .thenRefused(Refusal.Reason.RULE, "được lưu 20 năm");
        Given.lines(regulation()).when(append(order("2043-01-10", null))).thenAllowed();
    }

    @Test
    void a_record_wholly_struck_out_is_kept_by_no_retention() {
        Given.lines(received(), struck(0))
                .when(append(order("2023-03-01", null)))
                .thenAllowed();
    }

    @Test
    void between_order_and_completion_nothing_else_is_written() {
        Given ordered = Given.lines(received(), order("2023-03-01", "9/SNV-LT"));
        String words = "đang được xóa dữ liệu theo lệnh 12/QĐ-UBND ngày 01/03/2023";
        ordered.when(resolve("2023-02-01")).thenRefused(Refusal.Reason.CONFLICT, words);
        ordered.when(append(attachment(0))).thenRefused(Refusal.Reason.CONFLICT, words);
        ordered.when(append(struck(0))).thenRefused(Refusal.Reason.CONFLICT, words);
        ordered.when(append(held())).thenRefused(Refusal.Reason.CONFLICT, words);
        ordered.when(append(order("2023-03-01", "9/SNV-LT"))).thenRefused(Refusal.Reason.CONFLICT, words);
        ordered.when(append(completed())).then(completed());
    }

    @Test
    void an_order_is_completed_once_and_the_case_goes_on_after_it() {
        Given.lines(received()).when(append(completed())).thenRefused(Refusal.Reason.CONFLICT, "Không có lệnh xóa");
        Given done = Given.lines(received(), order("2023-03-01", "9/SNV-LT"), completed());
        done.when(append(completed())).thenRefused(Refusal.Reason.CONFLICT, "Không có lệnh xóa");
        done.when(resolve("2023-02-01")).thenAllowed();
        done.when(append(order("2023-03-02", "9/SNV-LT"))).thenAllowed();
    }

    @Test
    void a_paper_is_attached_to_an_action_that_stands() {
        Given.lines(received()).when(append(attachment(0))).then(attachment(0));
        Given.lines(received()).when(append(attachment(7))).thenRefused(Refusal.Reason.UNKNOWN, "không có trong sổ");
        Given.lines(received(), held())
                .when(append(attachment(1)))
                .thenRefused(Refusal.Reason.CONFLICT, "một việc của sổ");
        Given.lines(received(), resolved("2023-02-01"), struck(1))
                .when(append(attachment(1)))
                .thenRefused(Refusal.Reason.CONFLICT, "đã hủy");
    }

    @Test
    void of_a_denunciation_and_of_a_secret_document_nothing_is_kept_at_all() {
        for (Appendix line :
                List.of(held(), lifted("2023-03-01"), order("2060-01-01", null), attachment(0), completed())) {
            Given.lines(denunciation()).when(append(line)).thenRefused(Refusal.Reason.RULE, "Quyết định 774/QĐ-TTg");
            Given.lines(secret()).when(append(line)).thenRefused(Refusal.Reason.RULE, "Văn bản mật chỉ có số");
        }
    }

    @Test
    void nothing_is_said_of_a_record_that_is_not_there() {
        Given.nothing().when(append(held())).thenRefused(Refusal.Reason.UNKNOWN, "chưa có hồ sơ này");
    }

    @Test
    void holds_orders_and_papers_are_not_struck_out() {
        Given.lines(received(), held())
                .when(append(new SealedActionStruck(9, 1, day("2023-03-01"), CorrectionGround.RECORDED_BY_MISTAKE)))
                .thenRefused(Refusal.Reason.CONFLICT, "Mục 9 không hủy được");
    }

    @Test
    void the_released_periods_name_their_source_and_are_dated() {
        assertThat(Retention.WARD.of("petition-received", day("2023-03-01")))
                .hasValueSatisfying(period -> assertThat(period.source()).contains("10/2022/TT-BNV"));
        assertThat(Retention.WARD.of("dossier-received", day("2023-03-01"))).isEmpty();
        Retention dated = new Retention(Retention.read("petition-received | 5 | 2020-01-01 | 2021-12-31 | C | cũ\n"
                + "petition-received | 7 | 2022-01-01 | | S | mới\n"));
        assertThat(dated.of("petition-received", day("2021-12-31")))
                .hasValueSatisfying(period -> assertThat(period.years()).isEqualTo(5));
        assertThat(dated.of("petition-received", day("2022-01-01")))
                .hasValueSatisfying(period -> assertThat(period.years()).isEqualTo(7));
        assertThat(dated.of("petition-received", day("2019-12-31"))).isEmpty();
    }

    private static Append append(Appendix line) {
        return new Append("hồ sơ", line);
    }

    private static ErasureHeld held() {
        return new ErasureHeld(day("2023-02-01"), HoldGround.PROCEEDINGS, new DocumentCode("5/TB-TAND"));
    }

    private static ErasureHoldLifted lifted(String on) {
        return new ErasureHoldLifted(day(on), new DocumentCode("8/TB-TAND"));
    }

    private static ErasureOrdered order(String on, @Nullable String despite) {
        return new ErasureOrdered(
                day(on),
                ErasureGround.REQUESTED,
                new DocumentCode("12/QĐ-UBND"),
                despite == null ? null : new DocumentCode(despite));
    }

    private static ErasureCompleted completed() {
        return new ErasureCompleted(day("2023-03-01"), new UUID(0, 9), 1, 1, 0, day("2023-04-05"));
    }

    private static AttachmentAdded attachment(long line) {
        return new AttachmentAdded(
                day("2023-02-02"), line, new UUID(0, 5), new ContentHash("ab"), 5, MediaType.PDF, new Sealed("abcd"));
    }

    private static CaseActionStruck struck(long line) {
        return new CaseActionStruck(
                line, line, day("2023-02-03"), CorrectionGround.RECORDED_BY_MISTAKE, new Sealed("abcd"));
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
                null,
                null);
    }

    private static PetitionResolved resolved(String on) {
        return new PetitionResolved(ID, CASE, day(on), null, null);
    }

    private static ResolvePetition resolve(String on) {
        return new ResolvePetition(OFFICE, NUMBER, day(on), null, null);
    }

    private static DossierReceived dossier() {
        return new DossierReceived(
                DossierId.of(OFFICE, new RecordNumber("HS-1")),
                CASE,
                new RecordNumber("HS-1"),
                day("2023-01-11"),
                DossierChannel.DIRECT,
                new DossierField("hộ tịch"),
                new Procedure("Khai sinh"),
                day("2023-01-20"),
                null,
                null,
                null);
    }

    private static RegulationAdopted regulation() {
        return new RegulationAdopted(
                new DocumentId("van-ban-1"),
                day("2023-01-10"),
                DocumentType.REGULATION,
                new DocumentCode("1/QC-UBND"),
                day("2023-01-10"),
                new Body("UBND phường"),
                "quy chế làm việc",
                null,
                null,
                null,
                null,
                null);
    }

    private static SecretDocumentRegistered secret() {
        return new SecretDocumentRegistered(
                new DocumentId("mat-1"), day("2023-01-10"), DocumentDirection.RECEIVED, new RecordNumber("M-1"));
    }

    private static DenunciationReceived denunciation() {
        return new DenunciationReceived(
                PetitionId.ofDenunciation(OFFICE, new RecordNumber("M-1")),
                new RecordNumber("M-1"),
                day("2023-01-11"),
                PetitionChannel.POST,
                true,
                day("2023-02-10"));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
