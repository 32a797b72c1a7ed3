package org.wardledger.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.DocumentCode;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.PutRight;
import org.wardledger.document.CitableFacts;
import org.wardledger.document.DocumentLine;
import org.wardledger.document.DocumentView;
import org.wardledger.document.DocumentViews;
import org.wardledger.figure.Links;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Entry;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.plan.PlanEvent.ReviewHeld;
import org.wardledger.plan.PlanTargets.State;
import org.wardledger.plan.PlanTargets.Target;
import org.wardledger.plan.PlansView.Review;
import org.wardledger.plan.PlansView.Row;
import org.wardledger.plan.PlansView.TargetRow;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.Registers;

/** The plans with their targets and what became of them (sổ kế hoạch). */
@Controller
class PlanRegisterPage {
    private static final String ADDRESS = "/so/plan";

    private final Registers registers;
    private final OpenedRecords records;
    private final DocumentViews documents;

    PlanRegisterPage(Registers registers, OpenedRecords records, DocumentViews documents) {
        this.registers = registers;
        this.records = records;
        this.documents = documents;
    }

    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        LocalDate from = question.period().from();
        List<Row> chosen = records.with(question, List.of("plan-issued"), from).values().stream()
                .flatMap(record -> DocumentLine.of(record).stream()
                        .filter(line -> line.said() instanceof PlanIssued)
                        .map(line -> row(line, record, question.asOf())))
                .filter(row -> !row.line().enteredOn().isBefore(from)
                        && !row.line().enteredOn().isAfter(question.until()))
                .filter(row -> (row.line().number() + " " + row.line().subject())
                        .toLowerCase(Locale.ROOT)
                        .contains(q.strip().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing((Row row) -> row.line().enteredOn())
                        .thenComparing(row -> row.line().entry().position())
                        .reversed())
                .toList();
        int page = Math.clamp(trang, 1, Math.max(1, Math.ceilDiv(chosen.size(), Registers.LINES)));
        Rights rights = Rights.ofCaller();
        PlansView view = new PlansView(
                question,
                q,
                chosen.stream()
                        .skip((page - 1L) * Registers.LINES)
                        .limit(Registers.LINES)
                        .toList(),
                reviews(question, from, rights)
                        .filter(review -> !review.said().occurredOn().isBefore(from)
                                && !review.said().occurredOn().isAfter(question.until()))
                        .toList(),
                chosen.size(),
                Registers.pages(ADDRESS + Links.page(question) + "&q=" + Registers.query(q), chosen.size(), page),
                rights.records(),
                registers.isOlderThanNow(question));
        ModelAndView shown =
                Registers.page("plan/register", view, "Sổ kế hoạch", Registers.times(question), Map.of("Sổ", "/so"));
        Map<String, String> actions = new LinkedHashMap<>();
        if (rights.records()) {
            actions.put("Ghi kế hoạch", ADDRESS + "/ghi/plan-issued");
            actions.put("Ghi sơ kết, tổng kết", ADDRESS + "/ghi/review-held");
            actions.put("Ghi việc đã hứa", ADDRESS + "/ghi/act-promised");
        }
        actions.put("Việc đã hứa", ADDRESS + "/da-hua");
        return shown.addObject("actions", actions);
    }

    private static Row row(DocumentLine line, List<Entry> record, LocalDate asOf) {
        List<Target> targets = PlanTargets.of(Entry.standing(record), asOf);
        return new Row(
                line,
                targets.size(),
                targets.stream().filter(target -> !target.reports().isEmpty()).count(),
                targets.stream()
                        .filter(target -> target.state() == State.OVERDUE)
                        .count());
    }

    private Stream<Review> reviews(Question question, LocalDate from, Rights rights) {
        return records.with(question, List.of("review-held"), from).values().stream()
                .flatMap(record -> {
                    Amendments amendments = Amendments.of(record);
                    return Stream.concat(Entry.standing(record).stream(), amendments.struck().stream())
                            .flatMap(line -> line.event() instanceof ReviewHeld it
                                    ? Stream.of(new Review(
                                            line.position(),
                                            it,
                                            amendments.isStruck(line),
                                            PutRight.of(amendments.of(line), rights)))
                                    : Stream.empty());
                })
                .sorted(Comparator.comparing((Review review) -> review.said().occurredOn())
                        .reversed());
    }

    @GetMapping(ADDRESS + "/{stream}")
    ModelAndView one(
            @PathVariable String stream,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.questionToday(den, biet);
        Rights rights = Rights.ofCaller();
        DocumentView document = documents.of(stream, question, rights);
        List<Entry> record = records.records(List.of(stream), question).getOrDefault(stream, List.of());
        Amendments amendments = document.line().amendments();
        @Nullable DocumentCode code = document.line().code();
        PlansView.One view = new PlansView.One(
                document,
                PlanTargets.of(Entry.standing(record), question.asOf()).stream()
                        .map(target -> new TargetRow(target, putRight(target, amendments, rights)))
                        .toList(),
                code == null
                        ? List.of()
                        : reviews(question, OpenedRecords.EVER, rights)
                                .filter(review -> names(review.said().plan(), code))
                                .toList(),
                amendments.struck().stream()
                        .filter(line ->
                                line.position() != document.line().entry().position())
                        .map(line -> new PlansView.Step(
                                line.position(),
                                Registers.capital(Words.kind(line.kind())),
                                PutRight.of(amendments.of(line), rights)))
                        .toList());
        return DocumentViews.page("plan/one", view, document, "Kế hoạch", ADDRESS);
    }

    private static boolean names(@Nullable DocumentCode named, DocumentCode code) {
        return named != null && CitableFacts.key(named).equals(CitableFacts.key(code));
    }

    private static List<PutRight> putRight(Target target, Amendments amendments, Rights rights) {
        return Stream.concat(Stream.of(target.set()), target.reports().stream())
                .flatMap(line -> PutRight.of(amendments.of(line), rights).stream())
                .toList();
    }
}
