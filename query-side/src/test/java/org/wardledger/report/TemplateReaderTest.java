package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a template may say, and how it is told what it may not. */
class TemplateReaderTest {
    @Test
    void the_houses_own_template_is_readable() {
        SectionTemplate template = Templates.ofThisRelease().section("II.3.txt", YearOfFigures.VOCABULARY);
        assertThat(template.id()).isEqualTo("II.3");
        assertThat(java.util.Objects.requireNonNull(template.title()).outline())
                .isEqualTo("Công tác tiếp công dân, đối thoại, giải quyết khiếu nại, tố cáo");
        assertThat(template.passages()).hasSize(5);
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
    void an_unknown_topic_or_way_of_citing_is_refused() {
        refused("viết: theo {topic.taxes}", 5, "không có chủ đề văn bản “taxes”");
        refused("viết: theo {topic.budget:latest}", 5, "không hiểu cách trích dẫn “latest”");
        refused("khi trích dẫn topic.taxes", 5, "taxes");
        refused("khi rõ topic.budget:latest", 5, "latest");
        refused("viết: theo văn bản số 12/KH-UBND", 5, "con số trần");
    }

    @Test
    void words_of_an_official_stand_alone_and_in_their_own_place() {
        assertThat(authored("II.3.b", "{passage.II.3.b}")).isNotNull();
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> authored("II.3.b", "{passage.II.3.c}"))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(4))
                .withMessageContaining("{passage.II.3.c} không phải là vị trí II.3.b");
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> authored("II.3.b", "Chủ tịch nói {passage.II.3.b}"))
                .withMessageContaining("lời người viết phải ghi vào sổ");
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> read("mục II.3: Công tác\nđoạn\ncâu\nvế II.3.b: tính từ sổ\n"
                        + "khi có petition.received\nviết: {passage.II.3.b}"))
                .withMessageContaining("chỉ đứng trong vế loại “người viết”");
    }

    @Test
    void the_frame_of_the_document_says_nothing_of_the_year() {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> clause("khuôn mẫu", ""))
                .withMessageContaining("chỉ đứng ở mục MĐ, KT");
    }

    @Test
    void what_is_held_against_what_is_refused_where_it_is_not_understood() {
        refused("đối chiếu: nói “đúng hẹn” mà có dossier.lates", 5, "dossier.lates");
        refused("đối chiếu: nói đúng hẹn mà có dossier.late", 5, "không hiểu điều đối chiếu");
        refused("đối chiếu: số “đạt {dossier.rate}%”", 5, "dossier.rate");
        refused("đối chiếu: kế hoạch taxes chưa xét được", 5, "taxes");
        refused("đối chiếu: xếp loại inspection.held và nothing phải khớp", 5, "nothing");
    }

    @Test
    void every_template_of_the_house_is_readable() {
        assertThat(Templates.ofThisRelease().sections(YearOfFigures.VOCABULARY))
                .extracting(SectionTemplate::id)
                .containsExactly(
                        "MĐ", "I", "II", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7", "III", "III.1",
                        "III.2", "IV", "KT");
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

    private static SectionTemplate authored(String slot, String wording) {
        return read("mục II.3: Công tác\nđoạn\ncâu\nvế " + slot + ": người viết\nviết: " + wording);
    }

    private static SectionTemplate read(String text) {
        return TemplateReader.read("mẫu thử", text, YearOfFigures.VOCABULARY);
    }
}
