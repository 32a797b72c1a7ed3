package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardledger.report.Report.Ground;
import org.wardledger.report.Report.Section;

/** What the entries behind a figure say, told one by one, by type, by name, or of all of them. */
class EntriesToldTest {
    private static final String F = "inspection.held";

    private final YearOfFigures year = new YearOfFigures("2023-05-30");

    @Test
    void a_clause_is_said_for_each_entry_and_knows_the_first() {
        held("2023-03-01", "thứ nhất", "đạt yêu cầu").held("2023-04-01", "thứ hai", "");
        assertThat(text("""
                        vế X.a, mỗi F: tính từ sổ
                          khi mục đầu
                          khi rõ mục:combined-with
                          viết: kiểm tra “{mục:subject}”, {mục:combined-with}
                        hoặc: tính từ sổ
                          viết: ; “{mục:subject}”
                        """)).isEqualTo("Kiểm tra “thứ nhất”, đạt yêu cầu; “thứ hai”.");
    }

    @Test
    void of_entries_of_one_type_the_first_that_is_told_is_the_first() {
        year.witness(F, "2023-03-01", Map.of("subject", "cầu", "type", "giám sát"));
        year.witness(F, "2023-04-01", Map.of("subject", "đường", "type", "kiểm tra"));
        assertThat(text("""
                        vế X.a, mỗi F: tính từ sổ
                          khi mục thuộc kiểm tra
                          khi mục đầu
                          viết: đã kiểm tra {mục:subject}
                        hoặc: tính từ sổ
                          khi mục thuộc kiểm tra
                          viết: {mục:subject}
                        """)).isEqualTo("Đã kiểm tra đường.");
    }

    @Test
    void types_and_names_are_counted_in_the_order_in_which_they_came() {
        year.witness(F, "2023-04-02", Map.of("type", "trộm cắp", "name", "Xanh"));
        year.witness(F, "2023-03-02", Map.of("type", "cháy, nổ", "name", "Sạch"));
        year.witness(F, "2023-05-02", Map.of("type", "trộm cắp", "name", "Xanh"));
        assertThat(text("vế X.a: tính từ sổ\nviết: có {F:tally}")).isEqualTo("Có 01 mục cháy, nổ, 02 mục trộm cắp.");
        assertThat(text("vế X.a: tính từ sổ\nviết: có {F:names}")).isEqualTo("Có “Sạch” 1 mục và “Xanh” 2 mục.");
    }

    @Test
    void each_of_several_hosts_is_named_and_several_are_not_one_word() {
        year.witness(F, "2023-03-02", Map.of("hosts", "UBND phường" + EntryWords.BETWEEN + "Mặt trận phường"));
        year.witness(F, "2023-04-02", Map.of("hosts", "UBND phường"));
        assertThat(text("vế X.a: tính từ sổ\nviết: {F:hosts} tổ chức"))
                .isEqualTo("UBND phường và Mặt trận phường tổ chức.");
        assertThat(text("vế X.a: tính từ sổ\nkhi rõ F:hosts\nviết: {F:hosts} tổ chức"))
                .isEmpty();
    }

    @Test
    void every_month_is_claimed_only_when_each_month_that_is_over_has_one() {
        String monthly = "vế X.a: tính từ sổ\ncần đủ tháng F\nviết: hàng tháng có họp";
        held("2023-01-10", "a", "").held("2023-02-10", "b", "").held("2023-04-10", "c", "");
        assertThat(text(monthly)).isEmpty();
        assertThat(section(monthly).missing().getFirst().reason()).contains("trong tháng 3/2023.");
        held("2023-03-31", "d", "");
        // May is not over on the 30th.
        assertThat(text(monthly)).isEqualTo("Hàng tháng có họp.");
    }

    @Test
    void what_another_entry_of_the_record_says_stands_under_the_sentence() {
        year.witness(F, "2023-03-02", Map.of("subject", "x", "combined-with", "tốt"));
        Grounds.Witness told = year.grounds().witnesses(F).getFirst();
        Grounds grounds = year.grounds();
        grounds.witnesses()
                .put(
                        F,
                        List.of(new Grounds.Witness(
                                told.position(), told.occurredOn(), 1, told.words(), Map.of("combined-with", 777L))));
        Report report = new AnnualReport(List.of(template("vế X.a, mỗi F: tính từ sổ\nviết: {mục:combined-with}")))
                .write(grounds);
        assertThat(report.sections()
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .sentences()
                        .getFirst()
                        .grounds())
                .extracting(Ground::entries)
                .contains(List.of(told.position(), 777L));
    }

    @Test
    void words_of_no_entry_and_an_entry_at_hand_where_none_is_are_refused_with_their_line() {
        refused("vế X.a: tính từ sổ\nviết: {mục:subject}", 4, "mỗi");
        refused("vế X.a: tính từ sổ\nkhi mục đầu\nviết: {F}", 4, "mỗi");
        refused("vế X.a, mỗi petition.none: tính từ sổ\nviết: {mục:subject}", 4, "petition.none");
        refused("vế X.a: tính từ sổ\nviết: {F:colour}", 5, "{inspection.held:colour}");
        refused("vế X.a: tính từ sổ\nkhi nêu F:colour\nviết: {F}", 5, "không hiểu điều kiện");
        refused("vế X.a: người viết\nviết: {passage.X.a}\nkèm: petition.none", 6, "petition.none");
    }

    private EntriesToldTest held(String day, String subject, String outcome) {
        year.witness(F, day, Map.of("subject", subject, "combined-with", outcome));
        return this;
    }

    private static SectionTemplate template(String clauses) {
        return TemplateReader.read(
                "X.txt", "mục X: Thử\nđoạn\ncâu\n" + clauses.replaceAll("\\bF\\b", F), YearOfFigures.VOCABULARY);
    }

    private Section section(String clauses) {
        return new AnnualReport(List.of(template(clauses)))
                .write(year.grounds())
                .sections()
                .getFirst();
    }

    private String text(String clauses) {
        Report report = new AnnualReport(List.of(template(clauses))).write(year.grounds());
        return report.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Report.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    private static void refused(String clauses, int line, String word) {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> template(clauses))
                .withMessageContaining(word)
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(line));
    }
}
