package org.wardledger.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardledger.document.NumberSeries.Given;
import org.wardledger.figure.AnswersQuestions;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.Question;
import org.wardledger.figure.QuestionReader;
import org.wardledger.register.Registers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same for programs: of each register the last number, the one proposed next, the holes and the inserted ones. */
@AnswersQuestions
class NumbersApi {
    private final QuestionReader questions;
    private final DocumentNumbers numbers;
    private final JsonMapper json;
    private final Clock clock;

    NumbersApi(QuestionReader questions, DocumentNumbers numbers, JsonMapper json, Clock clock) {
        this.questions = questions;
        this.numbers = numbers;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(path = "/api/documents/numbers", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode numbers(
            @RequestParam(required = false) @Nullable String issuer,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        Question question = questions.read(QuestionReader.Names.API, null, asOf, knownAt);
        int asked = Registers.year("year", year)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        @Nullable DocumentType wanted = type(type);
        ObjectNode answer = json.createObjectNode()
                .put("year", asked)
                .put("asOf", question.asOf().toString())
                .put("size", question.size());
        ArrayNode registers = answer.putArray("registers");
        numbers.of(asked, question).stream()
                .filter(series -> issuer == null
                        || issuer.isBlank()
                        || series.issuer().value().equalsIgnoreCase(issuer.strip()))
                .filter(series -> wanted == null || series.type() == wanted)
                .forEach(series -> registers.add(shown(series)));
        return answer;
    }

    private ObjectNode shown(NumberSeries series) {
        ObjectNode shown = json.createObjectNode()
                .put("issuer", series.issuer().value())
                .put("type", series.type().name())
                .put("label", series.type().label())
                .put("year", series.year())
                .put("normative", series.normative())
                .put("given", series.numbers().size())
                .put("last", series.last().map(last -> last.code().value()).orElse(null))
                .put("next", series.next().orElse(null));
        ArrayNode holes = shown.putArray("holes");
        series.holes()
                .forEach(hole -> holes.addObject().put("from", hole.from()).put("to", hole.to()));
        add(shown.putArray("inserted"), series.inserted());
        add(shown.putArray("cancelled"), series.cancelled());
        add(shown.putArray("withoutDay"), series.withoutDay());
        add(shown.putArray("onWeekends"), series.onWeekends());
        ArrayNode outOfOrder = shown.putArray("outOfOrder");
        series.outOfOrder()
                .forEach(found -> outOfOrder
                        .addObject()
                        .put("code", found.number().code().value())
                        .put("before", found.before().code().value()));
        return shown;
    }

    private static void add(ArrayNode list, List<Given> numbers) {
        numbers.forEach(one -> list.add(one.code().value()));
    }

    private static @Nullable DocumentType type(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return null;
        }
        try {
            return DocumentType.valueOf(type.strip());
        } catch (IllegalArgumentException unknown) {
            return DocumentType.ofSymbol(type.strip())
                    .orElseThrow(() -> new BadQuestion(
                            "type",
                            "Tham số type phải là một tên loại văn bản, ví dụ PLAN hoặc KH; đã nhận “%s”."
                                    .formatted(BadQuestion.quoted(type))));
        }
    }
}
