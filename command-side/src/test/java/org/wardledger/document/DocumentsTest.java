package org.wardledger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.document.DocumentCommand.IssueDocument;
import org.wardledger.document.DocumentCommand.ReceiveDocument;
import org.wardledger.document.DocumentEvent.DocumentIssued;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.office.Given;

/** A document stands once, under its number in the register of its issuer, type and year. */
class DocumentsTest {
    private static final String OFFICE = "phuong-thu";
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");

    @Test
    void a_document_is_recorded_with_its_number_and_day() {
        Given.nothing().when(issue("08/QĐ-UBND", "2023-01-09")).then(issued("08/QĐ-UBND", "2023-01-09"));
    }

    @Test
    void an_unknown_day_stays_unknown() {
        IssueDocument undated = issue("352/QĐ-UBND", null);
        Given.nothing().when(undated).then(issued("352/QĐ-UBND", null));
    }

    @Test
    void a_number_is_recorded_once_however_it_is_spelt() {
        Given.lines(issued("09/QĐ-UBND", "2023-01-09"))
                .when(issue("9/QĐ - UBND", "2023-01-10"))
                .thenRefused(Refusal.Reason.CONFLICT, "Quyết định 09/QĐ-UBND đã có trong sổ");
        assertThat(issue("9/QĐ - UBND", "2023-01-10").documentId())
                .isEqualTo(issue("09/QĐ-UBND", "2023-01-09").documentId());
    }

    @Test
    void an_inserted_number_is_another_number() {
        assertThat(issue("19^A/QĐ-UBND", "2023-01-15").documentId())
                .isEqualTo(issue("19A/QĐ-UBND", "2023-01-15").documentId())
                .isNotEqualTo(issue("19/QĐ-UBND", "2023-01-15").documentId());
    }

    @Test
    void the_same_number_of_another_year_issuer_or_series_is_another_document() {
        DocumentId document = issue("01/QĐ-UBND", "2023-01-15").documentId();
        assertThat(issue("01/QĐ-UBND", "2022-01-15").documentId()).isNotEqualTo(document);
        assertThat(issue("01/2023/QĐ-UBND", "2023-01-15").documentId()).isNotEqualTo(document);
        assertThat(receive("01/QĐ-UBND", "2023-01-15", "UBND tỉnh").documentId())
                .isNotEqualTo(document);
    }

    @Test
    void what_came_from_outside_is_not_numbered_here() {
        assertThat(receive("737/QĐ-UBND", "2019-09-27", "UBND tỉnh").together()).isEmpty();
        assertThat(issue("08/QĐ-UBND", "2023-01-09").together()).hasSize(1);
        assertThat(issue(null, "2023-01-09").together()).isEmpty();
    }

    @Test
    void a_register_gives_a_number_to_one_document() {
        var mine = (RegisterNumber) issue("08/QĐ-UBND", "2023-01-09").together().getFirst();
        NumberRegistered known = (NumberRegistered) mine.event(null);
        Given.nothing().when(mine).then(known);
        Given.lines(known).when(mine).thenNothing();
        var other = new RegisterNumber(
                mine.registerId(), mine.occurredOn(), WARD, mine.type(), 2023, mine.code(), new DocumentId("khác"));
        Given.lines(known).when(other).thenRefused(Refusal.Reason.CONFLICT, "Số 08/QĐ-UBND năm 2023 của");
    }

    @Test
    void the_symbol_says_the_type_and_the_number_of_a_normative_document_the_year() {
        assertRefused(() -> issue("24/KH-UBND", "2023-01-09"), "Ký hiệu «KH-UBND» là kế hoạch, không phải quyết định");
        assertRefused(() -> issue("01/2022/QĐ-UBND", "2023-01-09"), "Số 01/2022/QĐ-UBND thuộc năm 2022");
        assertRefused(() -> issue("QĐ-UBND", "2023-01-09"), "không viết theo thể thức");
        assertRefused(() -> issue("08/QĐ-UBND", "2023-11-02"), "Ngày vào sổ 01/11/2023 ở trước ngày của văn bản");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, String words) {
        assertThatThrownBy(asked).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    private static IssueDocument issue(@Nullable String code, @Nullable String documentOn) {
        return new IssueDocument(
                OFFICE,
                DocumentType.DECISION,
                code == null ? null : new DocumentCode(code),
                documentOn == null ? null : LocalDate.parse(documentOn),
                LocalDate.of(2023, 11, 1),
                WARD,
                List.of(),
                "ban hành kế hoạch",
                Topic.WORK_PROGRAMME,
                null,
                null,
                null);
    }

    private static ReceiveDocument receive(String code, String documentOn, String issuer) {
        return new ReceiveDocument(
                OFFICE,
                LocalDate.of(2023, 11, 1),
                null,
                DocumentType.DECISION,
                new DocumentCode(code),
                LocalDate.parse(documentOn),
                new Body(issuer),
                "về quy chế",
                null,
                null,
                null);
    }

    private static DocumentIssued issued(String code, @Nullable String documentOn) {
        return new DocumentIssued(
                issue(code, documentOn).documentId(),
                LocalDate.of(2023, 11, 1),
                DocumentType.DECISION,
                new DocumentCode(code),
                documentOn == null ? null : LocalDate.parse(documentOn),
                WARD,
                List.of(),
                "ban hành kế hoạch",
                Topic.WORK_PROGRAMME,
                null,
                null,
                null);
    }
}
