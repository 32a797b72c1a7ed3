package org.wardledger.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardledger.audit.Restatements.Restatement;
import org.wardledger.audit.Restatements.Span;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.AnswersQuestions;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Links;
import org.wardledger.figure.Movement;
import org.wardledger.figure.Question;
import org.wardledger.figure.QuestionReader;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The restatements for programs: every correction between two sizes of the book, old and new, and what moved by it. */
@AnswersQuestions
class RestatementsApi {
    private static final int LISTED = 50;

    private final Restatements restatements;
    private final Between between;
    private final QuestionReader questions;
    private final JsonMapper json;

    RestatementsApi(Restatements restatements, Between between, QuestionReader questions, JsonMapper json) {
        this.restatements = restatements;
        this.between = between;
        this.questions = questions;
        this.json = json;
    }

    @GetMapping(path = "/api/restatements", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode restatements(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String after) {
        Question now = questions.read(QuestionReader.Names.API, period, asOf, null);
        long first = between.from("from", from);
        long last = between.to("to", to, first, now);
        Question question = new Question(now.office(), now.period(), now.asOf(), last);
        Span span = new Span(first, last, Between.after("after", after), LISTED);
        Rights rights = Rights.ofCaller();
        Restatements.Found found = restatements.between(span, question, rights);
        ObjectNode answer = json.createObjectNode()
                .put("office", question.office())
                .put("period", question.period().name())
                .put("asOf", question.asOf().toString())
                .put("from", first)
                .put("to", last);
        answer.put("next", found.next() < 0 ? null : (Long) found.next());
        add(answer.putArray("figures"), restatements.figures(span, question, rights));
        ArrayNode list = answer.putArray("restatements");
        found.restatements().forEach(one -> list.add(shown(one, rights)));
        return answer;
    }

    private ObjectNode shown(Restatement one, Rights rights) {
        var amendment = one.amendment();
        PutRight putRight = PutRight.of(amendment, rights);
        ObjectNode shown = json.createObjectNode()
                .put("position", amendment.entry().position())
                .put("kind", amendment.entry().kind())
                .put(
                        "recordedOn",
                        VietnameseDate.day(amendment.entry().recordedAt()).toString())
                .put("corrects", amendment.corrects())
                .put("line", amendment.line().position())
                .put("action", amendment.line().kind())
                .put("voids", amendment.voids())
                .put("ground", amendment.groundInList().name());
        if (rights.mayRead(amendment.entry())) {
            shown.put("stream", amendment.line().stream());
            shown.put("reason", amendment.reason());
            shown.put("recordedAt", amendment.entry().recordedAt().toString());
            shown.put("recordedBy", putRight.by());
        }
        ArrayNode fields = shown.putArray("fields");
        amendment
                .differences(rights)
                .forEach(difference -> fields.addObject()
                        .put("field", difference.field())
                        .put("label", difference.label())
                        .put("before", difference.before())
                        .put("after", difference.after()));
        add(shown.putArray("figures"), one.movements());
        return shown;
    }

    private static void add(ArrayNode list, List<Movement> movements) {
        movements.forEach(movement -> {
            ObjectNode shown = list.addObject().put("id", movement.after().id()).put("label", movement.label());
            add(shown.putObject("before"), movement.before());
            add(shown.putObject("after"), movement.after());
        });
    }

    private static void add(ObjectNode node, Figure figure) {
        node.put("display", figure.display())
                .put("numerator", figure.numerator())
                .put("denominator", figure.denominator())
                .put("figure", "/api/figures/" + figure.id() + Links.api(figure.question()));
    }
}
