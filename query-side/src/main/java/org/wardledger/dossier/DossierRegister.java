package org.wardledger.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Count;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Links;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.law.Reckoned;
import org.wardledger.law.RecordedLaw;
import org.wardledger.ledger.Entry;
import org.wardledger.register.CaseLine;
import org.wardledger.register.CaseState;
import org.wardledger.register.CaseView;
import org.wardledger.register.CaseView.Next;
import org.wardledger.register.CaseView.Trait;
import org.wardledger.register.ClockFace;
import org.wardledger.register.RecordHistory;
import org.wardledger.register.RegisterView;
import org.wardledger.register.RegisterView.Choice;
import org.wardledger.register.RegisterView.Option;
import org.wardledger.register.RegisterView.Tile;
import org.wardledger.register.Registers;

/** The one-stop register and the page of one dossier (sổ hồ sơ một cửa). */
@Controller
class DossierRegister {
    private static final String BOOK = "dossier";
    private static final String ADDRESS = "/so/dossier";

    private final Registers registers;
    private final Figures figures;
    private final RecordedLaw law;

    DossierRegister(Registers registers, Figures figures, RecordedLaw law) {
        this.registers = registers;
        this.figures = figures;
        this.law = law;
    }

    /** A town's register holds tens of thousands a year: the counts are figures, and only the lines shown are read. */
    private enum Shown {
        ALL("Tất cả hồ sơ đã nhận", "", "dossier.received"),
        OVERDUE("Quá hẹn chưa trả", "overdue", "dossier.overdue"),
        OPEN("Đang giải quyết", "running", "dossier.in-progress"),
        LATE("Trả trễ hẹn", "withdrawn", "dossier.late"),
        RETURNED("Đã trả", "settled", "dossier.returned");

        private final String label;
        private final String css;
        private final String figure;

        Shown(String label, String css, String figure) {
            this.label = label;
            this.css = css;
            this.figure = figure;
        }

        private Count count() {
            return switch (this) {
                case ALL -> Count.inPeriod("dossier.received");
                case OVERDUE -> Count.atEnd("dossier.overdue");
                case OPEN -> Count.atEnd("dossier.open");
                case LATE -> Count.inPeriod("dossier.returned").ofKind(Timeliness.LATE);
                case RETURNED -> Count.inPeriod("dossier.returned");
            };
        }

        private static Shown named(String name) {
            return Stream.of(values())
                    .filter(shown -> shown.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(defaultValue = "") String so,
            @RequestParam(defaultValue = "") String linhvuc,
            @RequestParam(defaultValue = "") String trangthai,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        Shown shown = Shown.named(trangthai);
        int page = Math.clamp(trang, 1, 200);
        String filtered =
                ADDRESS + Links.page(question) + "&so=" + Registers.query(so) + "&linhvuc=" + Registers.query(linhvuc);
        Map<String, Figure> counts =
                figures.some(Stream.of(Shown.values()).map(one -> one.figure).toList(), question);
        long total = count(counts, shown);
        RegisterView view = new RegisterView(
                ADDRESS,
                "hồ sơ",
                "Mã hồ sơ",
                "Thủ tục, lĩnh vực",
                question,
                tiles(counts, filtered, shown),
                shown == Shown.ALL ? "" : shown.name(),
                so,
                List.of(fields(question, linhvuc)),
                histories(question, shown, linhvuc, so.strip(), (page - 1) * Registers.LINES).stream()
                        .filter(history -> !history.isEmpty())
                        .map(history -> line(DossierCase.of(history), question.asOf()))
                        .toList(),
                total,
                so.isBlank() && linhvuc.isEmpty()
                        ? Registers.pages(filtered + "&trangthai=" + shown, total, page)
                        : List.of(),
                registers.isOlderThanNow(question));
        ModelAndView answer = Registers.page(
                "register/list", view, "Sổ hồ sơ một cửa", Registers.times(question), Map.of("Sổ", "/so"));
        return Rights.ofCaller().records()
                ? answer.addObject(
                        "actions", new LinkedHashMap<>(Map.of("Tiếp nhận hồ sơ", ADDRESS + "/ghi/dossier-received")))
                : answer;
    }

    private Collection<List<Entry>> histories(
            Question question, Shown shown, String field, String begins, int skipped) {
        return shown == Shown.ALL
                ? registers
                        .opened(question, BOOK, field.isEmpty() ? null : field, begins, skipped, Registers.LINES)
                        .values()
                : registers
                        .counted(
                                question,
                                field.isEmpty() ? shown.count() : shown.count().ofField(field),
                                begins,
                                skipped,
                                Registers.LINES)
                        .values();
    }

    private static long count(Map<String, Figure> counts, Shown shown) {
        return Optional.ofNullable(counts.get(shown.figure))
                .map(Figure::numerator)
                .orElse(0L);
    }

    private static List<Tile> tiles(Map<String, Figure> counts, String filtered, Shown here) {
        return Stream.of(Shown.values())
                .map(shown -> new Tile(
                        shown.label, shown.css, count(counts, shown), filtered + "&trangthai=" + shown, shown == here))
                .toList();
    }

    private Choice fields(Question question, String chosen) {
        Breakdown byField = figures.breakdowns().stream()
                .filter(breakdown -> breakdown.id().equals("dossier.received.field"))
                .findFirst()
                .orElseThrow();
        return new Choice(
                "linhvuc",
                "Lĩnh vực",
                "Mọi lĩnh vực",
                chosen,
                figures.cells(byField, question).stream()
                        .map(cell -> new Option(cell.key(), Registers.capital(cell.label())))
                        .toList());
    }

    private static CaseLine line(DossierCase dossier, LocalDate asOf) {
        return new CaseLine(
                dossier.code(),
                Registers.href(BOOK, dossier.code()),
                dossier.receivedOn(),
                dossier.channel().label(),
                dossier.procedure(),
                Registers.capital(dossier.field()),
                false,
                dossier.clock(asOf));
    }

    @GetMapping(ADDRESS + "/{code}")
    ModelAndView one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.questionToday(den, biet);
        RecordHistory history = registers.history(question, BOOK, code);
        DossierCase dossier = DossierCase.of(history.lines());
        Rights rights = Rights.ofCaller();
        ClockFace clock = dossier.clock(question.asOf());
        CaseView view = new CaseView(
                BOOK,
                dossier.code(),
                Stream.concat(
                                Stream.of(
                                        new Trait("Thủ tục", dossier.procedure()),
                                        new Trait("Lĩnh vực", Registers.capital(dossier.field())),
                                        new Trait(
                                                "Cách nộp",
                                                Registers.capital(
                                                        dossier.channel().label()))),
                                Stream.ofNullable(dossier.promisedOn())
                                        .map(day -> new Trait("Hẹn lại trong phiếu xin lỗi", VietnameseDate.of(day))))
                        .toList(),
                history.told(dossier.steps(), rights),
                clock,
                Reckoned.lines("Hẹn trả", dossier.receivedOn(), clock.dueOn(), history.lines(), law.at(question)),
                dossier.sealed() ? "Người nộp hồ sơ" : "",
                rights.records() && !history.voided() ? next(dossier.code(), clock.state()) : List.of(),
                history.voided(),
                rights.records(),
                question,
                registers.isOlderThanNow(question));
        return Registers.page(
                        "register/case",
                        view,
                        "Hồ sơ " + dossier.code(),
                        "%s, nhận ngày %s. Xem tại ngày %s."
                                .formatted(
                                        dossier.procedure(),
                                        VietnameseDate.of(dossier.receivedOn()),
                                        VietnameseDate.of(question.asOf())),
                        Registers.path("Hồ sơ một cửa", ADDRESS))
                .addObject("state", clock.state());
    }

    private static List<Next> next(String code, CaseState state) {
        return switch (state) {
            case OVERDUE ->
                List.of(
                        step(code, "returned", "Trả kết quả"),
                        step(code, "apology-issued", "Xin lỗi và hẹn lại"),
                        step(code, "supplement-requested", "Yêu cầu bổ sung"));
            case SOON, NEW, RUNNING ->
                List.of(
                        step(code, "returned", "Trả kết quả"),
                        step(code, "supplement-requested", "Yêu cầu bổ sung"),
                        step(code, "apology-issued", "Xin lỗi và hẹn lại"));
            case PAUSED -> List.of(step(code, "supplemented", "Đã bổ sung"), step(code, "returned", "Trả kết quả"));
            case SETTLED, TRANSFERRED, WITHDRAWN -> List.of();
        };
    }

    private static Next step(String code, String kind, String label) {
        return new Next(label, Registers.href(BOOK, code) + "/dossier-" + kind);
    }
}
