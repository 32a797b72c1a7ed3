package org.wardledger.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.dashboard.DashboardView.Group;
import org.wardledger.dashboard.DashboardView.Part;
import org.wardledger.dashboard.DashboardView.Tile;
import org.wardledger.figure.Attestation;
import org.wardledger.figure.Cell;
import org.wardledger.figure.Count;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Figures;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;
import org.wardledger.figure.ReadModel;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.VietnameseNumber;
import org.wardledger.report.Register;

/** The first page: the year in figures, each opening the entries behind it. */
@Controller
class DashboardPage {
    private final Figures figures;
    private final PageQuestions questions;
    private final ReadModel readModel;

    DashboardPage(Figures figures, PageQuestions questions, ReadModel readModel) {
        this.figures = figures;
        this.questions = questions;
        this.readModel = readModel;
    }

    @GetMapping("/")
    ModelAndView overview(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet) {
        Question question = questions.read(ky, den, biet);
        Rights rights = Rights.ofCaller();
        Map<String, Figure> shown = figures.all(question).stream()
                .filter(rights::mayRead)
                .collect(Collectors.toMap(Figure::id, Function.identity()));
        DashboardView view = new DashboardView(
                question,
                tiles(shown),
                List.of(
                        group("Đơn thư", "petition.", shown),
                        group("Tiếp công dân", "reception.", shown),
                        group("Hồ sơ một cửa", "dossier.", shown)),
                chart("Đơn thư theo tháng", "petition.received", "petition.resolved", "Nhận", "Giải quyết", question),
                chart("Hồ sơ theo tháng", "dossier.received", "dossier.returned", "Nhận", "Trả", question),
                fields(question, rights),
                zeros(shown, question),
                questions.years(),
                readModel.standsStillAt());
        return new ModelAndView("dashboard/overview")
                .addObject("view", view)
                .addObject("title", "Mỗi việc của phường, một dòng trong sổ")
                .addObject(
                        "lead",
                        "%s, tính đến hết ngày %s, theo %s mục đầu của sổ."
                                .formatted(
                                        capital(question.period().label()),
                                        VietnameseDate.of(question.asOf()),
                                        VietnameseNumber.of(question.size())))
                .addObject("nav", "overview")
                .addObject("wide", true);
    }

    private static List<Tile> tiles(Map<String, Figure> shown) {
        return Stream.of(
                        tile(shown, "petition.resolved-of-received", petitionsNote(shown)),
                        tile(shown, "dossier.on-time-rate", dossiersNote(shown)),
                        tile(shown, "reception.held-of-expected", receptionsNote(shown)),
                        tile(shown, "reception.mobile", "tại các tổ dân phố"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Tile> tile(Map<String, Figure> shown, String id, String note) {
        return Optional.ofNullable(shown.get(id)).map(figure -> new Tile(figure, note));
    }

    private static String petitionsNote(Map<String, Figure> shown) {
        long open = count(shown, "petition.open");
        long overdue = count(shown, "petition.overdue");
        return open == 0
                ? "không còn đơn nào chưa xong"
                : overdue == 0
                        ? "còn %d đơn, đều trong hạn".formatted(open)
                        : "còn %d đơn, %d quá hạn".formatted(open, overdue);
    }

    private static String dossiersNote(Map<String, Figure> shown) {
        long late = count(shown, "dossier.late");
        return late == 0 ? "không hồ sơ nào trễ" : "%s hồ sơ trễ hẹn".formatted(VietnameseNumber.of(late));
    }

    private static String receptionsNote(Map<String, Figure> shown) {
        long silent = count(shown, "reception.silent");
        return "%d kỳ không tổ chức có lý do, %s"
                .formatted(
                        count(shown, "reception.scheduled-cancelled"),
                        silent == 0 ? "không kỳ nào bỏ trống" : silent + " kỳ bỏ trống");
    }

    private static long count(Map<String, Figure> shown, String id) {
        Figure figure = shown.get(id);
        return figure == null ? 0 : figure.numerator();
    }

    private Group group(String title, String concept, Map<String, Figure> shown) {
        return new Group(
                title,
                figures.catalogue().stream()
                        .filter(indicator -> indicator.id().startsWith(concept))
                        .flatMap(indicator -> Stream.ofNullable(shown.get(indicator.id())))
                        .toList());
    }

    private MonthChart chart(
            String title, String first, String second, String firstLabel, String secondLabel, Question question) {
        long[] firsts = figures.byMonth(Count.inPeriod(first), question);
        long[] seconds = figures.byMonth(Count.inPeriod(second), question);
        return new MonthChart(
                title,
                firstLabel,
                secondLabel,
                IntStream.range(0, firsts.length)
                        .mapToObj(month -> new MonthChart.Month(
                                "Th. "
                                        + question.period()
                                                .from()
                                                .plusMonths(month)
                                                .getMonthValue(),
                                firsts[month],
                                seconds[month]))
                        .toList());
    }

    private List<Part> fields(Question question, Rights rights) {
        List<Cell> cells = figures.breakdowns().stream()
                .filter(breakdown -> breakdown.id().equals("dossier.received.field"))
                .findFirst()
                .map(breakdown -> figures.cells(breakdown, question))
                .orElse(List.of());
        List<Cell> open = rights.readsBooks() ? cells : Cell.folded(cells);
        long most = Math.max(1, open.stream().mapToLong(Cell::count).max().orElse(1));
        return open.stream()
                .map(cell -> new Part(cell, cell.count() * 100 / most))
                .toList();
    }

    /** A zero is a number with its attestation. */
    private String zeros(Map<String, Figure> shown, Question question) {
        Optional<Attestation> complaints = figures.attestation(Register.COMPLAINTS, question);
        Figure counted = shown.get("petition.complaints");
        if (counted == null || counted.numerator() != 0 || complaints.isEmpty()) {
            return "";
        }
        boolean denunciationsToo = shown.containsKey("petition.denunciations")
                && shown.get("petition.denunciations").numerator() == 0
                && figures.attestation(Register.DENUNCIATIONS, question).isPresent();
        return "0 đơn khiếu nại%s, sổ đã xác nhận đến %s."
                .formatted(
                        denunciationsToo ? ", 0 đơn tố cáo" : "",
                        VietnameseDate.of(complaints.get().to()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
