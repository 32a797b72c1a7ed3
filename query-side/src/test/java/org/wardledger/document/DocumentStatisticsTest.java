package org.wardledger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.document.DocumentEvent.DocumentIssued;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.document.DocumentEvent.PersonalDocumentRecorded;
import org.wardledger.document.DocumentEvent.SecretDocumentRegistered;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.figure.Statistics.RegisteredNumber;
import org.wardledger.figure.Traits;

/** Documents as they are counted and found again: given what was recorded, then facts. */
class DocumentStatisticsTest {
    private static final LocalDate DAY = LocalDate.parse("2023-03-17");
    private static final Body PROVINCE = new Body("UBND tỉnh");

    private final DocumentStatistics statistics = new DocumentStatistics();

    @Test
    void a_document_counts_by_its_type_and_is_found_by_topic_and_number() {
        assertThat(facts(issued("24/KH-UBND", "2023-03-17", Topic.MOBILISATION_PLAN, null)))
                .extracting(
                        Fact::measure,
                        fact -> fact.traits().kind(),
                        fact -> fact.traits().field())
                .containsExactly(
                        tuple("document.issued", "PLAN", "MOBILISATION_PLAN"),
                        tuple(CitableFacts.OF_TOPIC, "", "MOBILISATION_PLAN"),
                        tuple(CitableFacts.NUMBERED, "24/KH-UBND", ""));
    }

    @Test
    void a_document_belongs_to_the_year_it_governs_else_of_its_day_else_of_its_entry() {
        assertThat(governs(issued("352/QĐ-UBND", null, Topic.WORK_PROGRAMME, 2024)))
                .isEqualTo("2024-01-01");
        assertThat(governs(issued("119/TB-UBND", "2022-12-30", Topic.RECEPTION_SCHEDULE, null)))
                .isEqualTo("2022-12-30");
        assertThat(governs(issued("352/QĐ-UBND", null, Topic.WORK_PROGRAMME, null)))
                .isEqualTo("2023-03-17");
    }

    @Test
    void a_document_without_topic_or_number_is_counted_all_the_same() {
        assertThat(facts(issued(null, null, null, null)))
                .extracting(Fact::measure)
                .containsExactly("document.issued");
        assertThat(facts(issued(null, null, Topic.OTHER, null)))
                .extracting(Fact::measure)
                .containsExactly("document.issued");
    }

    @Test
    void two_spellings_of_a_number_are_one_key() {
        for (String spelled : List.of("19^A/QĐ-UBND", "19A/QĐ-UBND", "019^a/QĐ - UBND")) {
            assertThat(CitableFacts.key(new DocumentCode(spelled))).as(spelled).isEqualTo("19A/QĐ-UBND");
        }
        assertThat(CitableFacts.key(new DocumentCode("01/2023/QĐ-UBND"))).isEqualTo("1/2023/QĐ-UBND");
        assertThat(CitableFacts.key(new DocumentCode("02-KH/KDV-UBND"))).isEqualTo("2/KH/KDV-UBND");
        assertThat(CitableFacts.key(new DocumentCode("không số"))).isEqualTo("KHÔNGSỐ");
    }

    @Test
    void the_same_number_of_two_issuers_or_years_is_two_numbers() {
        assertThat(number(received("48/QĐ-UBND", "2021-09-22"))).isEqualTo("48/QĐ-UBND, 2021, UBND tỉnh");
        assertThat(number(received("48/QĐ-UBND", "2022-09-22"))).isEqualTo("48/QĐ-UBND, 2022, UBND tỉnh");
        assertThat(number(issued("48/QĐ-UBND", "2021-09-22", null, null)))
                .isEqualTo("48/QĐ-UBND, 2021, UBND phường Thử Nghiệm");
        assertThat(number(issued(null, null, null, null))).startsWith("không số, 2023-03-17, ");
    }

    @Test
    void of_a_secret_or_a_persons_document_nothing_is_told_but_that_there_was_one() {
        assertThat(facts(new SecretDocumentRegistered(
                        new DocumentId("s"), DAY, DocumentDirection.RECEIVED, new RecordNumber("M-07"))))
                .singleElement()
                .satisfies(fact -> assertThat(fact.traits()).isEqualTo(Traits.NONE));
        assertThat(facts(new PersonalDocumentRecorded(
                        new DocumentId("p"),
                        new CaseRef(new UUID(0, 1)),
                        DAY,
                        DocumentDirection.ISSUED,
                        DocumentType.INTRODUCTION,
                        new DocumentCode("7/GGT-UBND"),
                        DAY,
                        PROVINCE,
                        null,
                        Sealed.of(new byte[] {1}))))
                .singleElement()
                .satisfies(fact -> assertThat(fact.traits()).isEqualTo(Traits.NONE));
    }

    @Test
    void a_disclosure_counts_by_its_field_and_a_number_given_out_does_not() {
        assertThat(facts(new DisclosurePublished(
                        new DisclosureId("d"),
                        DAY,
                        "ngân sách",
                        "dự toán",
                        "Trụ sở",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.traits().field()).isEqualTo("ngân sách"));
        assertThat(facts(new NumberRegistered(
                        new DocumentRegisterId("r"),
                        DAY,
                        PROVINCE,
                        DocumentType.PLAN,
                        2023,
                        new DocumentCode("24/KH-UBND"),
                        new DocumentId("d"))))
                .isEmpty();
    }

    @Test
    void what_was_taken_down_counts_on_that_day_beside_its_publication() {
        LocalDate ended = LocalDate.parse("2023-04-20");
        assertThat(statistics.facts(History.of(
                                "disclosure-1",
                                new DisclosurePublished(
                                        new DisclosureId("d"),
                                        DAY,
                                        "ngân sách",
                                        "dự toán",
                                        "Trụ sở",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                new DisclosureEnded(new DisclosureId("d"), ended, DAY, "dự toán", "Trụ sở", 2))
                        .entries()))
                .extracting(
                        Fact::measure, Fact::occurredOn, fact -> fact.traits().place())
                .containsExactly(
                        tuple("document.disclosed", DAY, "Trụ sở"),
                        tuple("document.disclosure-ended", ended, "Trụ sở"));
    }

    @Test
    void what_was_made_public_after_its_last_day_is_late() {
        assertThat(facts(disclosed(DAY, null))).extracting(Fact::measure).containsExactly("document.disclosed");
        assertThat(facts(disclosed(DAY.minusDays(1), null)))
                .extracting(Fact::measure, Fact::occurredOn)
                .containsExactly(tuple("document.disclosed", DAY), tuple("document.disclosed-late", DAY));
    }

    @Test
    void what_was_taken_down_before_the_last_day_it_must_stand_is_short() {
        LocalDate keep = DAY.plusDays(20);
        assertThat(ended(keep, keep)).containsExactly("document.disclosed", "document.disclosure-ended");
        assertThat(ended(null, DAY)).containsExactly("document.disclosed", "document.disclosure-ended");
        assertThat(ended(keep, keep.minusDays(1)))
                .containsExactly("document.disclosed", "document.disclosure-ended", "document.disclosure-short");
    }

    private List<String> ended(@Nullable LocalDate keepUntil, LocalDate on) {
        return statistics
                .facts(History.of(
                                "disclosure-1",
                                disclosed(null, keepUntil),
                                new DisclosureEnded(new DisclosureId("d"), on, DAY, "dự toán", "Trụ sở", null))
                        .entries())
                .map(Fact::measure)
                .toList();
    }

    private static DisclosurePublished disclosed(@Nullable LocalDate startDueOn, @Nullable LocalDate keepUntil) {
        return new DisclosurePublished(
                new DisclosureId("d"),
                DAY,
                "ngân sách",
                "dự toán",
                "Trụ sở",
                null,
                null,
                DisclosureMedium.POSTED,
                null,
                startDueOn,
                keepUntil);
    }

    private List<Fact> facts(WardEvent event) {
        return statistics.facts(History.of("document-1", event).entries()).toList();
    }

    private String governs(WardEvent event) {
        return facts(event).stream()
                .filter(fact -> fact.measure().equals(CitableFacts.OF_TOPIC))
                .findFirst()
                .orElseThrow()
                .cohortOn()
                .toString();
    }

    private String number(WardEvent event) {
        return statistics.number(event).map(RegisteredNumber::text).orElse("");
    }

    private static DocumentIssued issued(
            @Nullable String code, @Nullable String day, @Nullable Topic topic, @Nullable Integer forYear) {
        return new DocumentIssued(
                new DocumentId("document-12345678"),
                DAY,
                DocumentType.PLAN,
                code == null ? null : new DocumentCode(code),
                day == null ? null : LocalDate.parse(day),
                new Body("UBND phường Thử Nghiệm"),
                null,
                "về dân vận",
                topic,
                forYear,
                null,
                null);
    }

    private static DocumentReceived received(String code, String day) {
        return new DocumentReceived(
                new DocumentId("document-" + code),
                DAY,
                null,
                DocumentType.DECISION,
                new DocumentCode(code),
                LocalDate.parse(day),
                PROVINCE,
                "về tiêu chí",
                null,
                null,
                null);
    }
}
