package org.wardledger.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.Links;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;

/** The Inspectorate's forms for people: every column with its number, and whether the columns add up. */
@Controller
class FormPage {
    static final String ADDRESS = "/so-lieu/bieu/";

    private final Forms forms;
    private final PageQuestions questions;

    FormPage(Forms forms, PageQuestions questions) {
        this.forms = forms;
        this.questions = questions;
    }

    @GetMapping(ADDRESS + "{form}")
    ModelAndView form(
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet) {
        FormReaders.check();
        Form asked = FormReaders.known(forms, form);
        Question question = questions.read(ky, den, biet);
        Map<String, String> path = new LinkedHashMap<>();
        path.put("Tổng quan", "/" + Links.page(question));
        path.put("Số liệu " + question.period().label(), "/so-lieu" + Links.page(question));
        return new ModelAndView("form/one")
                .addObject("view", new FormView(forms.fill(asked, question), forms.all()))
                .addObject(
                        "title",
                        "Biểu " + asked.code() + ", " + question.period().label())
                .addObject("lead", asked.title())
                .addObject("path", path)
                .addObject("nav", "overview");
    }
}
