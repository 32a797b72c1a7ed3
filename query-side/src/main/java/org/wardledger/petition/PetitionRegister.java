package org.wardledger.petition;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.wardledger.common.Labelled;
import org.wardledger.figure.Links;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.law.Reckoned;
import org.wardledger.law.RecordedLaw;
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

/** The petition register and the page of one petition (sổ theo dõi đơn thư). */
@Controller
class PetitionRegister {
    private static final String BOOK = "petition";
    private static final String ADDRESS = "/so/petition";
    /** A ward receives hundreds a year; all of a period are read, so that every state is exact as of any day. */
    private static final int PETITIONS_MAX = 5_000;

    private final Registers registers;
    private final RecordedLaw law;

    PetitionRegister(Registers registers, RecordedLaw law) {
        this.registers = registers;
        this.law = law;
    }

    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(defaultValue = "") String so,
            @RequestParam(defaultValue = "") String loai,
            @RequestParam(defaultValue = "") String linhvuc,
            @RequestParam(defaultValue = "") String trangthai,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        List<CaseLine> all = lines(question, so, loai, linhvuc);
        List<CaseLine> chosen = all.stream()
                .filter(line -> trangthai.isEmpty() || line.state().name().equals(trangthai))
                .sorted(CaseLine.URGENT_FIRST)
                .toList();
        int page = Math.clamp(trang, 1, Math.max(1, Math.ceilDiv(chosen.size(), Registers.LINES)));
        String filtered = ADDRESS + Links.page(question) + "&so=" + Registers.query(so) + "&loai="
                + Registers.query(loai) + "&linhvuc=" + Registers.query(linhvuc);
        RegisterView view = new RegisterView(
                ADDRESS,
                "đơn",
                "Số đơn",
                "Loại, lĩnh vực",
                question,
                tiles(all, filtered, trangthai),
                trangthai,
                so,
                List.of(
                        choice("loai", "Loại đơn", "Mọi loại", loai, PetitionType.values()),
                        choice("linhvuc", "Lĩnh vực", "Mọi lĩnh vực", linhvuc, PetitionField.values())),
                chosen.stream()
                        .skip((page - 1L) * Registers.LINES)
                        .limit(Registers.LINES)
                        .toList(),
                chosen.size(),
                Registers.pages(filtered + "&trangthai=" + Registers.query(trangthai), chosen.size(), page),
                registers.isOlderThanNow(question));
        ModelAndView shown = Registers.page(
                "register/list", view, "Sổ theo dõi đơn thư", Registers.times(question), Map.of("Sổ", "/so"));
        Map<String, String> actions = new LinkedHashMap<>();
        if (Rights.ofCaller().records()) {
            actions.put("Tiếp nhận đơn", ADDRESS + "/ghi/petition-received");
        }
        if (Rights.ofCaller().readsDenunciations()) {
            actions.put("Sổ tố cáo", "/so/denunciation");
        }
        return shown.addObject("actions", actions);
    }

    private List<CaseLine> lines(Question question, String begins, String type, String field) {
        return registers.opened(question, BOOK, null, begins.strip(), 0, PETITIONS_MAX).values().stream()
                .filter(history -> !history.isEmpty())
                .map(PetitionCase::of)
                .filter(petition -> type.isEmpty() || petition.type().name().equals(type))
                .filter(petition -> field.isEmpty() || field.equals(String.valueOf(petition.field())))
                .map(petition -> line(petition, question.asOf()))
                .toList();
    }

    private static CaseLine line(PetitionCase petition, LocalDate asOf) {
        return new CaseLine(
                petition.number(),
                Registers.href(BOOK, petition.number()),
                petition.receivedOn(),
                petition.channel().label(),
                Registers.capital(petition.type().label()),
                Registers.capital(petition.fieldLabel()),
                petition.overTheHead(),
                petition.clock(asOf));
    }

    private static List<Tile> tiles(List<CaseLine> lines, String filtered, String here) {
        return Stream.concat(
                        Stream.of(new Tile("Tất cả đơn đã nhận", "", lines.size(), filtered, here.isEmpty())),
                        Arrays.stream(CaseState.values())
                                .map(state -> new Tile(
                                        state.label(),
                                        state.css(),
                                        lines.stream()
                                                .filter(line -> line.state() == state)
                                                .count(),
                                        filtered + "&trangthai=" + state,
                                        here.equals(state.name())))
                                .filter(tile -> tile.count() > 0 || tile.here()))
                .toList();
    }

    private static <E extends Enum<E> & Labelled> Choice choice(
            String name, String label, String all, String chosen, E[] constants) {
        return new Choice(
                name,
                label,
                all,
                chosen,
                Arrays.stream(constants)
                        .map(constant -> new Option(constant.name(), Registers.capital(constant.label())))
                        .toList());
    }

    @GetMapping(ADDRESS + "/{number}")
    ModelAndView one(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.questionToday(den, biet);
        RecordHistory history = registers.history(question, BOOK, number);
        PetitionCase petition = PetitionCase.of(history.lines());
        Rights rights = Rights.ofCaller();
        ClockFace clock = petition.clock(question.asOf());
        CaseView view = new CaseView(
                BOOK,
                petition.number(),
                traits(petition),
                history.told(PetitionHistory.of(history.lines()), rights),
                clock,
                Reckoned.lines("Hạn", petition.receivedOn(), clock.dueOn(), history.lines(), law.at(question)),
                petition.sealed() ? "Nội dung và người gửi" : "",
                rights.records() && !history.voided() ? next(petition.number(), clock.state()) : List.of(),
                history.voided(),
                rights.records(),
                question,
                registers.isOlderThanNow(question));
        return Registers.page(
                        "register/case",
                        view,
                        "Đơn " + petition.number(),
                        "%s, lĩnh vực %s, nhận ngày %s. Xem tại ngày %s."
                                .formatted(
                                        Registers.capital(petition.type().label()),
                                        petition.fieldLabel(),
                                        VietnameseDate.of(petition.receivedOn()),
                                        VietnameseDate.of(question.asOf())),
                        Registers.path("Đơn thư", ADDRESS))
                .addObject("state", clock.state());
    }

    private static List<Trait> traits(PetitionCase petition) {
        return Stream.of(
                        Stream.of(
                                new Trait(
                                        "Loại đơn",
                                        Registers.capital(petition.type().label()),
                                        petition.typesBefore().stream()
                                                .map(type -> Registers.capital(type.label()))
                                                .toList()),
                                new Trait("Lĩnh vực", Registers.capital(petition.fieldLabel())),
                                new Trait(
                                        "Nguồn đơn",
                                        Registers.capital(petition.channel().label())),
                                new Trait("Tổ dân phố", Registers.capital(petition.residentialGroup())),
                                new Trait("Thẩm quyền", petition.inAuthority() ? "Của phường" : "Của cơ quan khác"),
                                new Trait("Vượt cấp", petition.overTheHead() ? "Có" : "Không")),
                        Stream.ofNullable(petition.firstSentTo()).map(body -> new Trait("Gửi trước đến", body.value())),
                        Stream.ofNullable(petition.firstSentOn())
                                .map(day -> new Trait("Gửi trước ngày", VietnameseDate.of(day))))
                .flatMap(part -> part)
                .toList();
    }

    /** The same order of rules as the register's own: what is paused can go on, what has ended can be reopened. */
    private static List<Next> next(String number, CaseState state) {
        return switch (state) {
            case OVERDUE, SOON, NEW, RUNNING ->
                Stream.of(
                                step(number, "resolved", "Giải quyết xong"),
                                step(number, "accepted", "Thụ lý"),
                                step(number, "classified", "Phân loại"),
                                step(number, "extended", "Gia hạn"),
                                step(number, "paused", "Tạm đình chỉ"),
                                step(number, "transferred", "Chuyển đơn"),
                                step(number, "withdrawn", "Người gửi rút đơn"))
                        .toList();
            case PAUSED ->
                List.of(step(number, "resumed", "Tiếp tục giải quyết"), step(number, "withdrawn", "Người gửi rút đơn"));
            case SETTLED, WITHDRAWN -> List.of(step(number, "reopened", "Mở lại đơn"));
            case TRANSFERRED -> List.of();
        };
    }

    private static Next step(String number, String kind, String label) {
        return new Next(label, Registers.href(BOOK, number) + "/petition-" + kind.toLowerCase(Locale.ROOT));
    }
}
