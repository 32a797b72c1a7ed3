package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report says the same in every format. */
class FormatsTest {
    private static final Pattern DOCUMENT = Pattern.compile("<article[^>]*>(.*?)</article>", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "<(?:article|section) class=\"(?:doc|card)\" id=\"(?:muc|con-thieu)-[^>]*>(.*?)</(?:article|section)>",
            Pattern.DOTALL);

    private final Report report = YearOfFigures.upToTheReport().report();

    static List<Report> reports() {
        return List.of(
                YearOfFigures.upToTheReport().report(),
                YearOfFigures.upToMidyear().report(),
                YearOfFigures.upToTheReport()
                        .count("petition.complaints", 1)
                        .silent("2023-03-15")
                        .report(),
                new YearOfFigures("2023-10-30").report(),
                new YearOfFigures("2023-10-30").whole(),
                wholeYear().whole());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void page_text_and_json_say_the_same(Report each) {
        List<String> text = lines(ReportText.of(each));
        int contradictions = text.indexOf(ReportText.CONTRADICTIONS);
        // The page shows the as-of day in its frame, the title at its head, and what contradicts itself on top.
        List<String> page = lines(plain(parts(page(each))));
        assertThat(page.getFirst().equals(text.getFirst()) ? page.subList(1, page.size()) : page)
                .isEqualTo(text.subList(2, contradictions < 0 ? text.size() : contradictions));
        assertThat(lines(json(each))).isEqualTo(text);
    }

    @Test
    void the_page_shows_both_sides_of_a_contradiction_and_the_way_to_their_entries() {
        String page = page(wholeYear().whole());
        assertThat(page)
                .contains("Mâu thuẫn cần xem lại", "sổ ghi khác: chỉ tiêu dossier.late 10")
                .contains("href=\"/so-lieu/dossier.late?ky=2023&amp;den=2023-10-30&amp;biet=3887\"");
        assertThat(page(YearOfFigures.upToTheReport().report())).doesNotContain("Mâu thuẫn");
    }

    @Test
    void a_citation_opens_its_documents_entry_and_a_passage_its_author() {
        assertThat(page(wholeYear().whole()))
                .contains("<dt>Văn bản trong sổ</dt>")
                .contains("href=\"/api/actions?after=")
                .contains("Công chức Văn phòng - Thống kê, viết ngày 25/10/2023, ghi vào sổ lúc 25/10/2023, 15:00");
    }

    /** Something of every kind of sentence. */
    private static YearOfFigures wholeYear() {
        return YearOfFigures.upToTheReport()
                .papers(PaperSamples.ofTheRealReport())
                .disclosed("03/QĐ-UBND")
                .inspected("2023-06-15", "Khối Dân vận phường", "cuộc", "hoàn thành xuất sắc")
                .passage("II.2.d", "giải quyết thủ tục hành chính cho công dân kịp thời, đúng hẹn")
                .difficulty("III.2.a", "Công việc ngày càng nhiều.")
                .task(1, "Tiếp tục đẩy mạnh tuyên truyền <b>rộng</b>.", "99/QĐ-UBND")
                .count("dossier.late", 10);
    }

    @Test
    void every_statement_on_the_page_is_a_link_that_leads_to_its_grounds() {
        String page = page(report);
        List<String> anchors = new ArrayList<>();
        Matcher link = Pattern.compile("<a class=\"(computed|zero|cited)\" href=\"[^\"]*#([^\"]+)\">")
                .matcher(find(DOCUMENT, page));
        while (link.find()) {
            anchors.add(link.group(2));
        }
        assertThat(anchors)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(report.sections().getFirst().paragraphs().stream()
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .toList())
                .allMatch(anchor -> page.contains("<div id=\"" + anchor + "\">"));
    }

    @Test
    void the_statement_asked_for_is_open_and_no_other() {
        String page = page(report, "II.3-2");
        assertThat(page.split("aria-current=\"true\"", -1)).hasSize(2);
        assertThat(page.split("<details open>", -1)).hasSize(2);
        assertThat(page(report)).doesNotContain("aria-current").doesNotContain("<details open>");
    }

    @Test
    void the_grounds_of_a_rate_are_its_fraction_and_the_way_to_its_entries() {
        assertThat(page(report))
                .contains("90,5% (19/21)")
                .contains("href=\"/so-lieu/petition.resolved-of-received?ky=2023&amp;den=2023-10-30&amp;biet=3887\"");
    }

    @Test
    void the_grounds_of_a_zero_are_its_count_and_who_vouches() {
        assertThat(page(report))
                .contains("Xác nhận sổ khiếu nại")
                .contains("từ ngày 01/01/2023 đến ngày 27/10/2023, Công chức Văn phòng - Thống kê");
    }

    @Test
    void json_names_figures_and_entries_and_keeps_numbers_numbers() {
        JsonNode json = new JsonMapper().valueToTree(ReportJson.of(report));
        JsonNode rate = figure(json, "petition.resolved-of-received");
        assertThat(rate.get("value").decimalValue()).isEqualByComparingTo("90.5");
        assertThat(rate.get("numerator").longValue()).isEqualTo(19);
        assertThat(rate.get("denominator").longValue()).isEqualTo(21);
        assertThat(rate.get("display").stringValue()).isEqualTo("90,5%");
        assertThat(figure(json, "reception.mobile").get("entries")).hasSize(4);
        assertThat(rate.get("evidence").stringValue())
                .isEqualTo(
                        "/api/figures/petition.resolved-of-received/evidence?period=2023&asOf=2023-10-30&knownAt=3887");
    }

    private static JsonNode figure(JsonNode json, String id) {
        return json.get("figures")
                .valueStream()
                .filter(figure -> figure.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String page(Report report) {
        return page(report, "");
    }

    private static String page(Report report, String open) {
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("report/year.jte", Map.<String, Object>of("view", ReportPage.of(report, open)), output);
        return output.toString();
    }

    private static String json(Report report) {
        JsonNode json = new JsonMapper().valueToTree(ReportJson.of(report));
        StringBuilder text = new StringBuilder();
        text.append(json.get("title").stringValue()).append('\n');
        text.append(json.get("stated").stringValue()).append('\n');
        for (JsonNode section : json.get("sections")) {
            if (!section.get("id").stringValue().equals("MĐ")) {
                text.append(section.get("heading").stringValue()).append('\n');
            }
            for (JsonNode paragraph : section.get("paragraphs")) {
                text.append(paragraph.get("bullet").booleanValue() ? "- " : "");
                for (JsonNode sentence : paragraph.get("sentences")) {
                    for (JsonNode span : sentence.get("spans")) {
                        text.append(span.get("text").stringValue());
                    }
                    text.append(sentence.get("joint").stringValue());
                }
                text.append('\n');
            }
            if (!section.get("missing").isEmpty()) {
                text.append("Chưa in ở mục ")
                        .append(section.get("id").stringValue())
                        .append(":\n");
            }
            for (JsonNode missing : section.get("missing")) {
                text.append("- %s “%s”: %s\n"
                        .formatted(
                                missing.get("slot").stringValue(),
                                missing.get("said").stringValue(),
                                missing.get("reason").stringValue()));
            }
        }
        if (!json.get("contradictions").isEmpty()) {
            text.append(ReportText.CONTRADICTIONS).append('\n');
        }
        for (JsonNode one : json.get("contradictions")) {
            text.append("- %s %s. %s"
                    .formatted(
                            one.get("slot").stringValue(),
                            side(one.get("said"), "%s: “%s”%s"),
                            one.get("why").stringValue()));
            one.get("against")
                    .forEach(against ->
                            text.append(" [").append(side(against, "%s: %s%s")).append(']'));
            text.append('\n');
        }
        return text.toString();
    }

    private static String side(JsonNode side, String form) {
        String entries = side.get("figure").isNull() && !side.get("entries").isEmpty()
                ? " (mục "
                        + side.get("entries")
                                .valueStream()
                                .map(JsonNode::toString)
                                .collect(Collectors.joining(", ")) + ")"
                : "";
        return form.formatted(side.get("label").stringValue(), side.get("shown").stringValue(), entries);
    }

    /** All sections and what they lack, in the order of the page. */
    private static String parts(String page) {
        return PART.matcher(page).results().map(part -> part.group(1)).collect(Collectors.joining("\n"));
    }

    private static String find(Pattern part, String page) {
        Matcher match = part.matcher(page);
        return match.find() ? match.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("<li>", "- ")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
