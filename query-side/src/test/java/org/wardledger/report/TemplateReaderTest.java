package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a template may say, and how it is told what it may not. */
class TemplateReaderTest {
    @Test
    void the_houses_own_template_is_readable() {
        SectionTemplate template = TemplateReader.resource("report/II.3.txt", YearOfFigures.VOCABULARY);
        assertThat(template.id()).isEqualTo("II.3");
        assertThat(template.title()).isEqualTo("Công tác tiếp công dân, đối thoại, giải quyết khiếu nại, tố cáo");
        assertThat(template.passages()).hasSize(4);
    }

    @Test
    void a_bare_number_is_refused() {
        refused("viết: có 4 kỳ {petition.received}", 5, "con số trần", "có 4 kỳ");
    }

    @Test
    void a_bare_number_is_refused_in_the_title_and_in_a_reason_too() {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> read("mục II.3: Công tác năm 2023"))
                .withMessageContaining("dòng 1")
                .withMessageContaining("con số trần");
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(
                        () -> read("mục II.3: Công tác\nvế II.3.a: chưa ghi được\nviết: một câu\nvì: thiếu 12 buổi"))
                .withMessageContaining("dòng 4");
    }

    @Test
    void an_unknown_figure_is_refused() {
        refused("viết: có {petition.recieved} đơn", 5, "{petition.recieved}");
        refused("khi có petition.recieved", 5, "petition.recieved");
    }

    @Test
    void an_unknown_aspect_is_refused() {
        refused("viết: tại {reception.mobile:palces}", 5, "{reception.mobile:palces}");
        refused("viết: {reception.schedule:day}", 5, "{reception.schedule:day}");
        refused("viết: {reception.schedule}", 5, "{reception.schedule}");
        refused("viết: năm {year:dd}", 5, "{year:dd}");
    }

    @Test
    void an_unclosed_blank_is_refused() {
        refused("viết: có {petition.received đơn", 5, "chưa đóng");
        refused("viết: có {petition.received đơn {year}", 5, "chưa đóng");
        refused("viết: có petition.received} đơn", 5, "không có “{” đứng trước");
    }

    @Test
    void a_line_that_is_not_understood_is_refused() {
        refused("và hãy viết: có đơn", 5, "không hiểu dòng");
        refused("cần nhiều petition.received", 5, "không hiểu điều kiện");
        refused("cần sổ đơn thư đã xác nhận", 5, "không có sổ nào");
    }

    @Test
    void a_zero_without_count_or_without_attestation_is_refused() {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> clause("số không", "cần không có petition.complaints"))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(4))
                .withMessageContaining("cần sổ");
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> clause("số không", "cần sổ khiếu nại đã xác nhận"));
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> clause("số không", "khi không có petition.complaints\nkhi sổ khiếu nại đã xác nhận"));
        assertThat(clause("số không", "cần không có petition.complaints\ncần sổ khiếu nại đã xác nhận"))
                .isNotNull();
    }

    @Test
    void words_that_rest_on_nothing_are_refused() {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> clause("tính từ sổ", ""))
                .withMessageContaining("ít nhất một số liệu");
        assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> clause("trích dẫn", ""));
        assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> clause("người viết", ""));
        assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> clause("chưa ghi được", ""));
        assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> clause("phỏng đoán", ""));
    }

    @Test
    void a_register_with_a_comma_in_its_name_is_one_register() {
        Condition condition = new ConditionReader(YearOfFigures.VOCABULARY)
                .read("sổ khiếu nại, cán bộ, công chức vi phạm, tố cáo đã xác nhận");
        assertThat(condition)
                .isEqualTo(new Condition.Attested(
                        List.of(Register.COMPLAINTS, Register.VIOLATIONS, Register.DENUNCIATIONS)));
    }

    private static void refused(String fifthLine, int line, String... words) {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() ->
                        read("mục II.3: Công tác\nđoạn\ncâu\nvế II.3.a: tính từ sổ\n" + fifthLine + "\nviết: {year}"))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(line))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .contains("dòng " + line)
                        .contains(words));
    }

    private static SectionTemplate clause(String kind, String conditions) {
        return read("mục II.3: Công tác\nđoạn\ncâu\nvế II.3.a: " + kind + "\n" + conditions + "\nviết: một câu");
    }

    private static SectionTemplate read(String text) {
        return TemplateReader.read("mẫu thử", text, YearOfFigures.VOCABULARY);
    }
}
