package org.wardledger.report;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardledger.figure.AnswersQuestions;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.QuestionReader;

/** The same report for programs: as page, text or JSON. */
@AnswersQuestions
class ReportApi {
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Reports reports;

    ReportApi(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/reports/dan-van/{year}")
    Object report(
            @PathVariable String year,
            @RequestParam(defaultValue = "html") String format,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        return switch (format) {
            case "html" -> ReportPages.page(asked(year, asOf, knownAt), "");
            case "text" -> ResponseEntity.ok().contentType(PLAIN).body(ReportText.of(asked(year, asOf, knownAt)));
            case "json" ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ReportJson.of(asked(year, asOf, knownAt)));
            default ->
                throw new BadQuestion(
                        "format",
                        "Tham số format phải là html, text hoặc json; đã nhận “%s”."
                                .formatted(BadQuestion.quoted(format)));
        };
    }

    private Report asked(String year, @Nullable String asOf, @Nullable String knownAt) {
        return reports.of(QuestionReader.Names.API, year, asOf, knownAt);
    }
}
