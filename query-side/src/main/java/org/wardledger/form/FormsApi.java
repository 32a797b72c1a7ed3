package org.wardledger.form;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardledger.figure.AnswersQuestions;
import org.wardledger.figure.Question;
import org.wardledger.figure.QuestionReader;
import org.wardledger.figure.QuestionReader.Names;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The Inspectorate's forms for programs of those who read the books: a return goes to the level above, not to everybody. */
@AnswersQuestions
class FormsApi {
    private final Forms forms;
    private final QuestionReader questions;
    private final JsonMapper json;

    FormsApi(Forms forms, QuestionReader questions, JsonMapper json) {
        this.forms = forms;
        this.questions = questions;
        this.json = json;
    }

    @GetMapping(path = "/api/forms/{form}", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode form(
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        FormReaders.check();
        Form asked = FormReaders.known(forms, form);
        Question question = questions.read(Names.API, period, asOf, knownAt);
        return shown(forms.fill(asked, question));
    }

    private ObjectNode shown(FilledForm filled) {
        Form form = filled.form();
        Question question = filled.question();
        ObjectNode answer = json.createObjectNode()
                .put("form", form.code())
                .put("title", form.title())
                .put("version", form.version())
                .put("source", form.source())
                .put("office", question.office())
                .put("period", question.period().name())
                .put("from", question.period().from().toString())
                .put("to", question.period().to().toString())
                .put("asOf", question.until().toString())
                .put("size", question.size());
        ArrayNode columns = answer.putArray("columns");
        filled.values()
                .forEach(value -> columns.addObject()
                        .put("number", value.column().number())
                        .put("label", value.column().label())
                        .put("value", value.number())
                        .put("display", value.display())
                        .put("reason", value.reason()));
        ArrayNode identities = answer.putArray("identities");
        filled.identities()
                .forEach(checked -> identities
                        .addObject()
                        .put("identity", checked.identity().words())
                        .put("outcome", checked.outcome().name()));
        return answer;
    }
}
