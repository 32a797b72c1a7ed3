package org.wardledger.figure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import org.wardledger.common.Openness;
import org.wardledger.figure.FigureView.LeftOut;
import org.wardledger.figure.FigureView.Mark;
import org.wardledger.figure.FigureView.Row;
import org.wardledger.figure.FigureView.Square;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;

/** What stands behind each number, for people: its meaning, its entries, and what it would be without one of them. */
@Controller
class FigurePage {
    /** More entries than this are a table for a spreadsheet, not a page. */
    private static final int ROWS_MAX = 200;

    private static final int SQUARES_MAX = 60;
    /** Two rates that are easily taken for each other; each page points at the other. */
    private static final Map<String, String> EASILY_CONFUSED = Map.of(
            "petition.resolved-of-received", "petition.resolved-of-due",
            "petition.resolved-of-due", "petition.resolved-of-received");

    private final Figures figures;
    private final WithoutOne withoutOne;
    private final PageQuestions questions;
    private final Evidence evidence;
    private final RecordNumbers numbers;
    private final EntryMarks marks;
    private final YearsBefore years;
    private final LedgerReader book;

    FigurePage(
            Figures figures,
            WithoutOne withoutOne,
            PageQuestions questions,
            Evidence evidence,
            RecordNumbers numbers,
            EntryMarks marks,
            YearsBefore years,
            @Qualifier("ledgerReader") LedgerReader book) {
        this.figures = figures;
        this.withoutOne = withoutOne;
        this.questions = questions;
        this.evidence = evidence;
        this.numbers = numbers;
        this.marks = marks;
        this.years = years;
        this.book = book;
    }

    /** Every figure there is, with its definition. */
    @GetMapping("/so-lieu")
    ModelAndView all(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet) {
        Question question = questions.read(ky, den, biet);
        Rights rights = Rights.ofCaller();
        return page(
                "figure/all",
                new FiguresView(
                        question,
                        years.of(
                                figures.all(question).stream()
                                        .filter(rights::mayRead)
                                        .toList(),
                                rights)),
                "Số liệu " + question.period().label(),
                "Mỗi con số mở ra các mục đứng sau nó.",
                Map.of("Tổng quan", "/" + Links.page(question)));
    }

    @GetMapping("/so-lieu/{id}")
    ModelAndView behind(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long bo) {
        Indicator indicator = known(id);
        Question question = questions.read(ky, den, biet);
        Rights rights = Rights.ofCaller();
        Figure figure = figures.figure(id, question);
        List<EvidenceRow> rows = figures.evidence(id, question, ROWS_MAX + 1);
        List<Evidence.Line> lines =
                evidence.lines(figure, rows.stream().limit(ROWS_MAX).toList(), rights);
        Map<String, String> names = names(indicator, rows, rights);
        Map<Long, List<Mark>> marked =
                marks.of(rows.stream().map(EvidenceRow::stream).distinct().toList(), question, rights);
        FigureView view = new FigureView(
                figure,
                years.of(figure, rights),
                indicator,
                squares(indicator, rows, names, bo),
                numerator(indicator),
                denominator(indicator),
                lastEntry(question),
                rounding(figure),
                lines.stream()
                        .map(line -> row(figure, line, names, rights, bo, marked))
                        .toList(),
                rows.size() > ROWS_MAX,
                bo == null ? null : leftOut(figure, rows, names, bo),
                Optional.ofNullable(EASILY_CONFUSED.get(id))
                        .map(other -> figures.figure(other, question))
                        .orElse(null));
        Map<String, String> path = new LinkedHashMap<>();
        path.put("Tổng quan", "/" + Links.page(question));
        path.put("Số liệu " + question.period().label(), "/so-lieu" + Links.page(question));
        return page("figure/behind", view, indicator.label(), indicator.definition(), path);
    }

    @GetMapping("/so-lieu/{id}/muc.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet) {
        Indicator indicator = known(id);
        Figure figure = figures.figure(id, questions.read(ky, den, biet));
        return EvidenceTable.answer(figure, evidence.lines(indicator, figure, Rights.ofCaller()));
    }

    private static ModelAndView page(
            String template, Object view, String title, String lead, Map<String, String> path) {
        return new ModelAndView(template)
                .addObject("view", view)
                .addObject("title", title)
                .addObject("lead", lead)
                .addObject("path", new LinkedHashMap<>(path))
                .addObject("nav", "overview");
    }

    private Indicator known(String id) {
        return figures.indicator(id)
                .orElseThrow(() -> NoSuchRecord.unknown("Không có chỉ tiêu “%s”.".formatted(BadQuestion.quoted(id))));
    }

    /** What a record is called: its number for those who read the books, else its place in the order of its days. */
    private Map<String, String> names(Indicator indicator, List<EvidenceRow> rows, Rights rights) {
        if (indicator.rule() instanceof Indicator.DaysKept || indicator.rule() instanceof Indicator.DaysSilent) {
            return Map.of();
        }
        List<String> streams = rows.stream()
                .sorted(Comparator.comparing(EvidenceRow::cohortOn).thenComparingLong(EvidenceRow::position))
                .map(EvidenceRow::stream)
                .distinct()
                .toList();
        Map<String, String> names = new HashMap<>();
        IntStream.range(0, streams.size()).forEach(at -> names.put(streams.get(at), "%02d".formatted(at + 1)));
        if (rights.readsBooks()) {
            names.putAll(numbers.of(streams));
        }
        return names;
    }

    private static List<Square> squares(
            Indicator indicator, List<EvidenceRow> rows, Map<String, String> names, @Nullable Long leftOut) {
        if (!indicator.isRate()) {
            return List.of();
        }
        boolean byDay = indicator.rule() instanceof Indicator.DaysKept;
        Function<EvidenceRow, Object> key = row -> byDay ? row.occurredOn() : row.stream();
        Map<Object, Long> part = rows.stream()
                .filter(row -> row.part().equals(EvidenceRow.NUMERATOR))
                .collect(Collectors.groupingBy(key, Collectors.summingLong(EvidenceRow::quantity)));
        Set<Object> without = rows.stream()
                .filter(row -> leftOut != null && row.position() == leftOut)
                .map(key)
                .collect(Collectors.toSet());
        List<EvidenceRow> whole = rows.stream()
                .filter(row -> row.part().equals(EvidenceRow.DENOMINATOR))
                .sorted(Comparator.comparing(EvidenceRow::cohortOn).thenComparingLong(EvidenceRow::position))
                .toList();
        if (whole.size() > SQUARES_MAX || rows.size() > ROWS_MAX) {
            return List.of();
        }
        return IntStream.range(0, whole.size())
                .mapToObj(at -> {
                    EvidenceRow row = whole.get(at);
                    boolean done = part.getOrDefault(key.apply(row), 0L) > 0;
                    String name = byDay
                            ? VietnameseDate.of(row.occurredOn())
                            : names.getOrDefault(row.stream(), "mục " + row.position());
                    return new Square(
                            "%02d".formatted(at + 1),
                            done,
                            !byDay && without.contains(key.apply(row)),
                            "#muc-" + row.position(),
                            name + (done ? ": tính vào tử số" : ": chưa tính vào tử số"));
                })
                .toList();
    }

    private static Row row(
            Figure figure,
            Evidence.Line line,
            Map<String, String> names,
            Rights rights,
            @Nullable Long leftOut,
            Map<Long, List<Mark>> marked) {
        EvidenceRow evidence = line.row();
        String name = names.getOrDefault(evidence.stream(), "");
        String bookName = evidence.measure().substring(0, evidence.measure().indexOf('.'));
        String kind = line.entry().path("kind").stringValue("");
        boolean hasPage = rights.readsBooks() && (bookName.equals("petition") || bookName.equals("dossier"));
        return new Row(
                evidence,
                name,
                hasPage && !name.isEmpty()
                        ? "/so/" + bookName + "/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8)
                        : null,
                Words.kind(kind),
                // Of a citizen's case the residential group is for those who read the books.
                rights.readsBooks() || isOpen(kind) ? evidence.place() : "",
                VietnameseDate.of(
                        LocalDate.parse(line.entry().path("recordedOn").stringValue(""))),
                Links.figure(figure.id(), figure.question()) + "&bo=" + evidence.position(),
                leftOut != null && evidence.position() == leftOut,
                marked.getOrDefault(evidence.position(), List.of()));
    }

    private static boolean isOpen(String kind) {
        return EventCatalog.WARD.knows(kind) && EventCatalog.WARD.kind(kind).openness() == Openness.OPEN;
    }

    private @Nullable LeftOut leftOut(Figure figure, List<EvidenceRow> rows, Map<String, String> names, long position) {
        return rows.stream()
                .filter(row -> row.position() == position)
                .findFirst()
                .map(row -> new LeftOut(
                        position,
                        (names.containsKey(row.stream()) ? names.get(row.stream()) + ", " : "")
                                + "ngày "
                                + VietnameseDate.of(row.occurredOn()),
                        withoutOne.figure(figure.id(), figure.question(), position)))
                .orElse(null);
    }

    private static String numerator(Indicator indicator) {
        return switch (indicator.rule()) {
            case Indicator.Total rule -> Words.count(rule.count());
            case Indicator.Share rule -> Words.count(rule.part());
            case Indicator.Aged rule -> Words.count(rule.open()) + ", theo số ngày kể từ ngày nhận";
            case Indicator.AfterAttested rule -> "mục ghi sau khi sổ được xác nhận cho ngày của nó";
            case Indicator.DaysTaken rule -> "số ngày của " + Words.count(rule.settled());
            case Indicator.DaysKept rule -> "ngày có " + Words.count(rule.kept());
            case Indicator.DaysSilent rule -> Words.count(rule.expected()) + ", không có mục nào trả lời";
            case Indicator.Promised rule -> Words.count(rule.promises()) + ", đối chiếu với các việc đã ghi";
        };
    }

    private static String denominator(Indicator indicator) {
        return switch (indicator.rule()) {
            case Indicator.Share rule -> Words.count(rule.whole());
            case Indicator.DaysKept rule -> Words.count(rule.expected());
            case Indicator.Total rule -> "";
            case Indicator.Aged rule -> "";
            case Indicator.AfterAttested rule -> "";
            case Indicator.DaysTaken rule -> "";
            case Indicator.DaysSilent rule -> "";
            case Indicator.Promised rule -> "";
        };
    }

    private String lastEntry(Question question) {
        return book.at(question.size() - 1)
                .map(Entry::recordedAt)
                .map(moment -> "%s mục đầu của sổ; mục cuối ghi lúc %s"
                        .formatted(VietnameseNumber.of(question.size()), VietnameseDate.of(moment)))
                .orElse("sổ chưa có mục nào");
    }

    private static String rounding(Figure figure) {
        if (!figure.isRate()) {
            return "";
        }
        String digits = switch (figure.decimals()) {
            case 0 -> "số nguyên";
            case 1 -> "một chữ số lẻ";
            case 2 -> "hai chữ số lẻ";
            default -> figure.decimals() + " chữ số lẻ";
        };
        return figure.unrounded().isEmpty()
                ? digits + ", không phải làm tròn"
                : "%s, nửa thì lên: %s thành %s".formatted(digits, figure.unrounded(), figure.digits());
    }
}
