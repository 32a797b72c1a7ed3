package org.wardledger.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Indicator.Came;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.TermKept;
import org.wardledger.ledger.Entry;
import org.wardledger.plan.PlanEvent.ActPromised;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.Registers;

/** What plans, decisions and calendars promised, term by term, and what became of it (việc đã hứa). */
@Controller
class PromisesPage {
    private static final String ADDRESS = "/so/plan/da-hua";

    private final Registers registers;
    private final OpenedRecords records;
    private final Figures figures;

    PromisesPage(Registers registers, OpenedRecords records, Figures figures) {
        this.registers = registers;
        this.records = records;
        this.figures = figures;
    }

    @GetMapping(ADDRESS)
    ModelAndView promises(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        Map<String, List<Entry>> promised = records.with(question, List.of("act-promised"), OpenedRecords.EVER);
        List<PromisesView.Term> terms = figures.terms(PlanIndicators.promised(Came.DUE), question).stream()
                .filter(term -> question.period().contains(term.dueOn()))
                .sorted(Comparator.comparing(TermKept::dueOn))
                .map(term -> term(term, promised))
                .toList();
        ModelAndView shown = Registers.page(
                "plan/promises",
                new PromisesView(question, terms, Rights.ofCaller().records(), registers.isOlderThanNow(question)),
                "Việc đã hứa",
                Registers.times(question),
                Registers.path("Kế hoạch", "/so/plan"));
        return shown.addObject(
                "actions",
                Rights.ofCaller().records() ? Map.of("Ghi việc đã hứa", "/so/plan/ghi/act-promised") : Map.of());
    }

    private static PromisesView.Term term(TermKept kept, Map<String, List<Entry>> promised) {
        ActPromised said = Entry.standing(promised.getOrDefault(kept.term().stream(), List.of())).stream()
                .filter(entry -> entry.position() == kept.term().position())
                .map(entry -> (ActPromised) entry.event())
                .findFirst()
                .orElseThrow();
        return new PromisesView.Term(kept, said);
    }
}
