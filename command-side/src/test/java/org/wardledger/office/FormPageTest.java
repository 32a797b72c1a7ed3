package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.wardledger.office.FormView.Choice;
import org.wardledger.office.FormView.Field;
import org.wardledger.office.FormView.Group;
import org.wardledger.office.FormView.Kind;
import org.wardledger.office.FormView.Problem;

class FormPageTest {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void up_to_six_choices_are_one_tap_each_and_more_are_a_list() {
        String few = page(field("type", Kind.CHOICE, "3", choices(6), null));
        String many = page(field("type", Kind.CHOICE, "3", choices(7), null));

        assertThat(few)
                .containsPattern("<input type=\"radio\" id=\"type-2\" name=\"type\" value=\"3\" checked")
                .doesNotContain("<select");
        assertThat(many)
                .containsPattern("<option value=\"3\" selected")
                .contains("<option value=\"\">Chọn…</option>")
                .doesNotContain("radio");
    }

    @Test
    void what_is_wrong_is_said_at_the_top_and_beside_the_field_and_what_was_typed_stays() {
        String sentence = "Ngày nhận đơn không được sau hôm nay";
        String page = page(
                List.of(new Problem("occurredOn", sentence)),
                new Group(null, false, List.of(field("occurredOn", Kind.DAY, "2033-01-01", List.of(), sentence))));

        assertThat(page)
                .contains("Chưa ghi vào sổ: còn 1 chỗ cần sửa", "autofocus")
                .contains("<a href=\"#occurredOn\">" + sentence + "</a>")
                .contains("aria-describedby=\"occurredOn-problem\" aria-invalid=\"true\"")
                .contains("value=\"2033-01-01\"");
        assertThat(page.split(sentence, -1)).hasSize(3);
    }

    @Test
    void a_problem_with_a_choice_leads_to_its_first_answer() {
        String page = page(
                List.of(new Problem("type", "Chọn loại đơn")),
                new Group(null, false, List.of(field("type", Kind.CHOICE, "", choices(3), "Chọn loại đơn"))));

        assertThat(page).contains("<a href=\"#type-0\">", "id=\"type-0\"");
    }

    @Test
    void what_somebody_typed_stays_text() {
        String typed = "</textarea><script>alert(1)</script>\"";

        assertThat(page(field("content", Kind.LONG_TEXT, typed, List.of(), null)))
                .doesNotContain("<script>")
                .contains("&lt;/textarea&gt;&lt;script&gt;");
        assertThat(page(field("number", Kind.TEXT, typed, List.of(), null)))
                .doesNotContain("<script>")
                .contains("&#34;");
    }

    @Test
    void a_sealed_part_says_so_before_anything_is_typed() {
        String page =
                page(List.of(), new Group(null, true, List.of(field("content", Kind.LONG_TEXT, "", List.of(), null))));

        assertThat(page).contains("Niêm phong: phần này không bao giờ công khai");
        assertThat(page.indexOf("sealed-head")).isLessThan(page.indexOf("<textarea"));
    }

    @Test
    void the_form_says_what_becomes_public_and_that_nothing_can_be_taken_back() {
        assertThat(page(field("number", Kind.TEXT, "ĐT-2023-22", List.of(), null)))
                .contains("<dd>số, ngày</dd>", "<dd>nội dung</dd>")
                .contains("Ghi vào sổ</button>", "Bỏ, không ghi</a>")
                .contains("Đã ghi thì không sửa, không xóa; sai thì đính chính, bản cũ vẫn thấy được.")
                .contains("name=\"_csrf\" value=\"token\"");
    }

    @Test
    void short_answers_share_a_line_of_three_and_long_ones_stand_alone() {
        Group group = new Group(
                null,
                false,
                List.of(
                        field("a", Kind.TEXT, "", List.of(), null),
                        field("b", Kind.DAY, "", List.of(), null),
                        field("key", Kind.HIDDEN, "1", List.of(), null),
                        field("c", Kind.NUMBER, "", List.of(), null),
                        field("d", Kind.TEXT, "", List.of(), null),
                        field("e", Kind.YES_NO, "", List.of(), null),
                        field("f", Kind.CHOICE, "", choices(7), null),
                        field("g", Kind.LONG_TEXT, "", List.of(), null)));

        assertThat(group.lines().stream()
                        .map(line ->
                                String.join("", line.stream().map(Field::name).toList())))
                .containsExactly("abc", "d", "e", "f", "g");
        assertThat(group.hidden()).extracting(Field::name).containsExactly("key");
    }

    private static String page(Field field) {
        return page(List.of(), new Group(null, false, List.of(field)));
    }

    private static String page(List<Problem> problems, Group group) {
        Map<String, Object> given = new HashMap<>();
        given.put(
                "form",
                new FormView(
                        "petition-received",
                        "Tiếp nhận đơn",
                        "/so/petition",
                        List.of(group),
                        problems,
                        List.of("số", "ngày"),
                        List.of("nội dung")));
        given.put("csrf", new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token"));
        StringOutput page = new StringOutput();
        TEMPLATES.render("office/form.jte", given, page);
        return page.toString();
    }

    private static Field field(String name, Kind kind, String value, List<Choice> choices, @Nullable String problem) {
        return new Field(name, "Nhãn", null, kind, true, value, choices, problem);
    }

    private static List<Choice> choices(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Choice(Integer.toString(number), "Loại " + number))
                .toList();
    }
}
