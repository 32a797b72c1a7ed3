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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report says the same in every format. */
class FormatsTest {
    private static final Pattern DOCUMENT = Pattern.compile("<article[^>]*>(.*?)</article>", Pattern.DOTALL);
    private static final Pattern MISSING =
            Pattern.compile("<section class=\"card\" id=\"con-thieu-[^>]*>(.*?)</section>", Pattern.DOTALL);

    private final Report report = YearOfFigures.upToTheReport().report();

    static List<Report> reports() {
        return List.of(
                YearOfFigures.upToTheReport().report(),
                YearOfFigures.upToMidyear().report(),
                YearOfFigures.upToTheReport()
                        .count("petition.complaints", 1)
                        .silent("2023-03-15")
                        .report(),
                new YearOfFigures("2023-10-30").report());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void page_text_and_json_say_the_same(Report each) {
        List<String> text = lines(ReportText.of(each));
        // The page shows title and as-of in its frame.
        assertThat(lines(plain(find(DOCUMENT, page(each))) + plain(find(MISSING, page(each)))))
                .isEqualTo(text.subList(2, text.size()));
        assertThat(lines(json(each))).isEqualTo(text);
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
            text.append(section.get("heading").stringValue()).append('\n');
            for (JsonNode paragraph : section.get("paragraphs")) {
                for (JsonNode sentence : paragraph.get("sentences")) {
                    for (JsonNode span : sentence.get("spans")) {
                        text.append(span.get("text").stringValue());
                    }
                    text.append(sentence.get("joint").stringValue());
                }
                text.append('\n');
            }
            text.append("Chưa in ở mục ")
                    .append(section.get("id").stringValue())
                    .append(":\n");
            for (JsonNode missing : section.get("missing")) {
                text.append("- %s “%s”: %s\n"
                        .formatted(
                                missing.get("slot").stringValue(),
                                missing.get("said").stringValue(),
                                missing.get("reason").stringValue()));
            }
        }
        return text.toString();
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
