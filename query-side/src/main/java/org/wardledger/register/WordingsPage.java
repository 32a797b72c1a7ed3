package org.wardledger.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.Entry;
import org.wardledger.report.ReportEvent.DifficultyRecorded;
import org.wardledger.report.ReportEvent.PassageAuthored;
import org.wardledger.report.ReportEvent.TaskSet;

/**
 * What officials wrote for the report of a year, place by place, with every wording (lời văn của báo cáo). The text is
 * for those who read the books: its leaf does not hold it before the report is issued.
 */
@Controller
public class WordingsPage {
    private static final String ADDRESS = "/so/report/van";
    private static final List<String> KINDS = List.of("passage-authored", "difficulty-recorded", "task-set");

    private final Registers registers;
    private final OpenedRecords records;
    private final PageQuestions questions;

    WordingsPage(Registers registers, OpenedRecords records, PageQuestions questions) {
        this.registers = registers;
        this.records = records;
        this.questions = questions;
    }

    /** The places of one year's report. */
    public record WordingsView(
            int year,
            List<Integer> years,
            List<Place> passages,
            List<Place> difficulties,
            List<Place> tasks,
            Question question,
            boolean reader,
            boolean recorder,
            boolean olderThanNow) {}

    /** One place and its wordings, the newest first. */
    public record Place(String name, List<Wording> wordings) {}

    /** One wording; empty text where the reader may not read it. */
    public record Wording(
            Entry entry, String text, String related, boolean stands, boolean struck, List<PutRight> putRight) {}

    @GetMapping(ADDRESS)
    ModelAndView wordings(
            @RequestParam(required = false) @Nullable String nam,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.questionToday(den, biet);
        int year = Registers.year("nam", nam).orElseGet(() -> questions.years().getFirst());
        Rights rights = Rights.ofCaller();
        Map<Class<?>, List<Place>> places = new LinkedHashMap<>();
        records.with(question, KINDS, OpenedRecords.EVER).values().forEach(record -> {
            List<Wording> wordings = wordings(record, question, rights);
            if (!wordings.isEmpty()) {
                WardEvent first = wordings.getFirst().entry().event();
                if (year(first) == year) {
                    places.computeIfAbsent(first.getClass(), missing -> new ArrayList<>())
                            .add(new Place(name(first), wordings));
                }
            }
        });
        WordingsView view = new WordingsView(
                year,
                questions.years(),
                ordered(places, PassageAuthored.class),
                ordered(places, DifficultyRecorded.class),
                ordered(places, TaskSet.class),
                question,
                rights.readsBooks(),
                rights.records(),
                registers.isOlderThanNow(question));
        ModelAndView shown = Registers.page(
                "register/wordings",
                view,
                "Lời văn của báo cáo năm " + year,
                "Xem tại ngày %s, theo %d mục đầu của sổ."
                        .formatted(VietnameseDate.of(question.asOf()), question.size()),
                Registers.path("Báo cáo", "/so/report"));
        Map<String, String> actions = new LinkedHashMap<>();
        if (rights.records()) {
            actions.put("Viết đoạn văn", "/so/report/ghi/passage-authored");
            actions.put("Ghi khó khăn", "/so/report/ghi/difficulty-recorded");
            actions.put("Ghi nhiệm vụ", "/so/report/ghi/task-set");
        }
        return shown.addObject("actions", actions);
    }

    private static List<Place> ordered(Map<Class<?>, List<Place>> places, Class<?> kind) {
        return places.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    private static List<Wording> wordings(List<Entry> record, Question question, Rights rights) {
        Amendments amendments = Amendments.of(record);
        List<Entry> standing = Statistics.happened(Entry.standing(record))
                .filter(entry -> !entry.event().occurredOn().isAfter(question.asOf()))
                .toList();
        return Stream.concat(standing.stream(), amendments.struck().stream())
                .filter(entry ->
                        year(entry.event()) > 0 && !entry.event().occurredOn().isAfter(question.asOf()))
                .sorted(Comparator.comparing((Entry entry) -> entry.event().occurredOn())
                        .thenComparingLong(Entry::sequence)
                        .reversed())
                .map(entry -> new Wording(
                        entry,
                        rights.mayRead(entry) ? text(entry.event()) : "",
                        entry.event() instanceof TaskSet task && task.related() != null
                                ? task.related().value()
                                : "",
                        !standing.isEmpty() && entry == standing.getLast(),
                        amendments.isStruck(entry),
                        PutRight.of(amendments.of(entry), rights)))
                .toList();
    }

    /** The year of the report it is written for; a task set for the coming year stands in this year's report. */
    private static int year(WardEvent event) {
        return switch (event) {
            case PassageAuthored it -> it.year();
            case DifficultyRecorded it -> it.year();
            case TaskSet it -> it.forYear() - 1;
            default -> 0;
        };
    }

    private static String name(WardEvent event) {
        return switch (event) {
            case PassageAuthored it -> it.slot().value();
            case DifficultyRecorded it -> it.slot().value();
            case TaskSet it -> "Nhiệm vụ %02d năm %d".formatted(it.order(), it.forYear());
            default -> "";
        };
    }

    private static String text(WardEvent event) {
        return switch (event) {
            case PassageAuthored it -> it.text().value();
            case DifficultyRecorded it -> it.text().value();
            case TaskSet it -> it.text().value();
            default -> "";
        };
    }
}
