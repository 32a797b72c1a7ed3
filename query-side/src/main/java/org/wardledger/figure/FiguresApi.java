package org.wardledger.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardledger.report.Register;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures for programs, each with the way to the entries behind it. */
@AnswersQuestions
class FiguresApi {
    private final Figures figures;
    private final QuestionReader questions;
    private final Evidence evidence;
    private final YearsBefore years;
    private final JsonMapper json;

    FiguresApi(Figures figures, QuestionReader questions, Evidence evidence, YearsBefore years, JsonMapper json) {
        this.figures = figures;
        this.years = years;
        this.questions = questions;
        this.evidence = evidence;
        this.json = json;
    }

    @GetMapping(path = "/api/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode all(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String compare) {
        Question question = questions.read(QuestionReader.Names.API, period, asOf, knownAt);
        Rights rights = Rights.ofCaller();
        ObjectNode answer = asked(question);
        ArrayNode list = answer.putArray("figures");
        List<Figure> all = figures.all(question);
        if (isCompared(compare)) {
            answer.set("before", asked(question.before()));
            years.of(all, rights).forEach(line -> list.add(shown(line, rights)));
        } else {
            all.forEach(figure -> list.add(shown(figure, rights)));
        }
        ArrayNode split = answer.putArray("breakdowns");
        figures.breakdowns().forEach(breakdown -> split.add(shown(breakdown, question, rights)));
        ArrayNode attested = answer.putArray("registers");
        for (Register register : Register.values()) {
            attested.add(shown(register, figures.attestation(register, question)));
        }
        return answer;
    }

    @GetMapping(path = "/api/figures/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String compare) {
        Indicator indicator = known(id);
        Question question = questions.read(QuestionReader.Names.API, period, asOf, knownAt);
        Rights rights = Rights.ofCaller();
        ObjectNode answer = asked(question);
        Figure figure = figures.figure(indicator.id(), question);
        answer.setAll(isCompared(compare) ? shown(years.of(figure, rights), rights) : shown(figure, rights));
        return answer;
    }

    private static boolean isCompared(@Nullable String compare) {
        if (compare == null || compare.equals("false") || compare.equals("true")) {
            return "true".equals(compare);
        }
        throw new BadQuestion(
                "compare",
                "Tham số compare phải là true hoặc false; đã nhận “%s”.".formatted(BadQuestion.quoted(compare)));
    }

    /** All entries behind a figure, as JSON or, asked with {@code format=csv}, as a table. */
    @GetMapping("/api/figures/{id}/evidence")
    ResponseEntity<?> evidence(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(defaultValue = "json") String format) {
        Indicator indicator = known(id);
        Question question = questions.read(QuestionReader.Names.API, period, asOf, knownAt);
        Rights rights = Rights.ofCaller();
        Figure figure = figures.figure(indicator.id(), question);
        List<Evidence.Line> lines = evidence.lines(indicator, figure, rights);
        return switch (format) {
            case "json" -> ResponseEntity.ok(listed(figure, lines));
            case "csv" -> EvidenceTable.answer(figure, lines);
            default ->
                throw new BadQuestion(
                        "format",
                        "Tham số format phải là json hoặc csv; đã nhận “%s”.".formatted(BadQuestion.quoted(format)));
        };
    }

    private ObjectNode listed(Figure figure, List<Evidence.Line> lines) {
        ObjectNode answer = asked(figure.question());
        answer.put("id", figure.id())
                .put("display", figure.display())
                .put("numerator", figure.numerator())
                .put("denominator", figure.denominator());
        ArrayNode entries = answer.putArray("entries");
        lines.forEach(line -> {
            ObjectNode entry = json.createObjectNode()
                    .put("part", line.row().part())
                    .put("quantity", line.row().quantity())
                    .put("countsOn", line.row().occurredOn().toString());
            entry.setAll(line.entry());
            entries.add(entry);
        });
        return answer;
    }

    private Indicator known(String id) {
        return figures.indicator(id)
                .orElseThrow(() -> NoSuchRecord.unknown(
                        "Không có chỉ tiêu “%s”; danh mục ở /api/figures.".formatted(BadQuestion.quoted(id))));
    }

    private ObjectNode asked(Question question) {
        return json.createObjectNode()
                .put("office", question.office())
                .put("period", question.period().name())
                .put("from", question.period().from().toString())
                .put("to", question.period().to().toString())
                .put("asOf", question.asOf().toString())
                .put("size", question.size());
    }

    private ObjectNode shown(Figure figure, Rights rights) {
        boolean readable = rights.mayRead(figure);
        return json.createObjectNode()
                .put("id", figure.id())
                .put("label", figure.label())
                .put("value", readable ? figure.value() : null)
                .put("display", readable ? figure.display() : "không công bố")
                .put("unit", figure.unit())
                .put("numerator", readable ? (Long) figure.numerator() : null)
                .put("denominator", readable ? figure.denominator() : null)
                .put("definition", figure.definition())
                .put(
                        "basis",
                        figures.indicator(figure.id())
                                .map(Indicator::legalBasis)
                                .orElse(""))
                .put("evidence", "/api/figures/%s/evidence%s".formatted(figure.id(), Links.api(figure.question())));
    }

    /** With the same period of the year before, which is null where there is nothing to compare with. */
    private ObjectNode shown(YearOnYear line, Rights rights) {
        ObjectNode shown = shown(line.now(), rights);
        Figure before = line.told() ? line.before() : null;
        ObjectNode compared = shown.putObject("before");
        Question question = line.now().question().before();
        compared.put("period", question.period().name())
                .put("asOf", question.asOf().toString())
                .put("value", before == null ? null : before.value())
                .put("display", line.displayBefore())
                .put("numerator", before == null ? null : (Long) before.numerator())
                .put("denominator", before == null ? null : before.denominator())
                .put("change", line.change())
                .put("changePercent", line.changePercent())
                .put("words", line.words());
        return shown;
    }

    private ObjectNode shown(Breakdown breakdown, Question question, Rights rights) {
        ObjectNode shown = json.createObjectNode().put("id", breakdown.id()).put("label", breakdown.label());
        ArrayNode parts = shown.putArray("cells");
        List<Cell> cells = figures.cells(breakdown, question);
        (breakdown.foldedInPublic() && !rights.readsBooks() ? Cell.folded(cells) : cells)
                .forEach(cell -> parts.addObject()
                        .put("key", cell.withheld() ? null : cell.key())
                        .put("label", cell.label())
                        .put("value", cell.withheld() ? null : (Long) cell.count()));
        return shown;
    }

    private ObjectNode shown(Register register, Optional<Attestation> attestation) {
        ObjectNode shown =
                json.createObjectNode().put("register", register.name()).put("label", register.label());
        shown.put("attestedTo", attestation.map(it -> it.to().toString()).orElse(null));
        shown.put("position", attestation.map(Attestation::position).orElse(null));
        return shown;
    }
}
