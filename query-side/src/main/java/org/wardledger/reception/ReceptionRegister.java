package org.wardledger.reception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.EvidenceRow;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Links;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.reception.ReceptionEvent.ReceptionCancelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.RegisterView.Tile;
import org.wardledger.register.Registers;

/** The reception book as a page (sổ tiếp công dân): what was held, what was called off and why, what is missing. */
@Controller
class ReceptionRegister {
    private static final String ADDRESS = "/so/reception";
    private static final List<String> KINDS = List.of("reception-held", "reception-cancelled");

    private final Registers registers;
    private final Figures figures;
    private final LedgerReader book;
    private final OpenedRecords records;

    ReceptionRegister(
            Registers registers, Figures figures, @Qualifier("ledgerReader") LedgerReader book, OpenedRecords records) {
        this.registers = registers;
        this.figures = figures;
        this.book = book;
        this.records = records;
    }

    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(defaultValue = "") String loai,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        List<ReceptionSession> sessions = sessions(question);
        ReceptionView view = new ReceptionView(
                question,
                tiles(question, sessions, loai),
                sessions.stream()
                        .filter(session -> loai.isEmpty() || session.is(loai))
                        .sorted(Comparator.comparing(ReceptionSession::on).reversed())
                        .toList(),
                Rights.ofCaller().records(),
                registers.isOlderThanNow(question));
        ModelAndView shown = Registers.page(
                "reception/sessions", view, "Sổ tiếp công dân", Registers.times(question), Map.of("Sổ", "/so"));
        return Rights.ofCaller().records()
                ? shown.addObject(
                        "actions", new LinkedHashMap<>(Map.of("Ghi buổi tiếp", ADDRESS + "/ghi/reception-held")))
                : shown;
    }

    private List<ReceptionSession> sessions(Question question) {
        List<EvidenceRow> rows = Stream.concat(
                        figures.evidence("reception.held", question).stream(),
                        figures.evidence("reception.cancelled", question).stream())
                .toList();
        Set<Long> positions = rows.stream().map(EvidenceRow::position).collect(Collectors.toSet());
        List<ReceptionSession> sessions = new ArrayList<>(
                book.standing(rows.stream().map(EvidenceRow::stream).distinct().toList(), question.size()).stream()
                        .filter(entry -> positions.contains(entry.position()))
                        .flatMap(entry -> session(entry).stream())
                        .toList());
        List<ReceptionSession> told = corrected(sessions, question);
        figures.evidence("reception.silent", question).forEach(row -> told.add(ReceptionSession.silent(row)));
        return told;
    }

    /** Notes beside each session what was put right in it, and adds those that were struck out. */
    private List<ReceptionSession> corrected(List<ReceptionSession> sessions, Question question) {
        Rights rights = Rights.ofCaller();
        Map<Long, List<PutRight>> noted = new HashMap<>();
        List<ReceptionSession> told = new ArrayList<>();
        records.putRight(question, KINDS).values().forEach(record -> {
            Amendments amendments = Amendments.of(record);
            amendments
                    .all()
                    .forEach(amendment -> noted.computeIfAbsent(
                                    amendment.line().position(), missing -> new ArrayList<>())
                            .add(PutRight.of(amendment, rights)));
            amendments.struck().stream()
                    .filter(line -> question.period().contains(line.event().occurredOn())
                            && !line.event().occurredOn().isAfter(question.asOf()))
                    .flatMap(line -> session(line).stream())
                    .forEach(
                            session -> told.add(session.with(noted.getOrDefault(session.position(), List.of()), true)));
        });
        sessions.forEach(session -> told.add(session.with(noted.getOrDefault(session.position(), List.of()), false)));
        return told;
    }

    private static Optional<ReceptionSession> session(Entry entry) {
        return switch ((ReceptionEvent) entry.event()) {
            case ReceptionHeld it -> Optional.of(ReceptionSession.held(entry.position(), it));
            case ReceptionCancelled it -> Optional.of(ReceptionSession.cancelled(entry.position(), it));
            case ReceptionScheduled it -> Optional.empty();
        };
    }

    private static List<Tile> tiles(Question question, List<ReceptionSession> sessions, String here) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", "Tất cả");
        for (ReceptionKind kind : ReceptionKind.values()) {
            kinds.put(kind.name(), Registers.capital(kind.label()));
        }
        kinds.put(ReceptionSession.CANCELLED, "Không tổ chức");
        kinds.put(ReceptionSession.SILENT, "Bỏ trống");
        return kinds.entrySet().stream()
                .map(kind -> new Tile(
                        kind.getValue(),
                        kind.getKey().equals(ReceptionSession.SILENT) ? "overdue" : "",
                        sessions.stream()
                                .filter(session -> !session.struck())
                                .filter(session -> kind.getKey().isEmpty() || session.is(kind.getKey()))
                                .count(),
                        ADDRESS + Links.page(question) + "&loai=" + kind.getKey(),
                        here.equals(kind.getKey())))
                .filter(tile -> tile.count() > 0 || tile.here() || tile.css().isEmpty())
                .toList();
    }
}
