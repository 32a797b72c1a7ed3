package org.wardledger.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Labelled;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.PutRight;
import org.wardledger.document.DocumentEvent.DisclosureEnded;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.document.DocumentsView.Disclosure;
import org.wardledger.document.DocumentsView.Row;
import org.wardledger.figure.Links;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.law.Law;
import org.wardledger.law.Reckoned;
import org.wardledger.law.RecordedLaw;
import org.wardledger.ledger.Entry;
import org.wardledger.register.OpenedRecords;
import org.wardledger.register.RegisterView.Choice;
import org.wardledger.register.RegisterView.Option;
import org.wardledger.register.RegisterView.Tile;
import org.wardledger.register.Registers;

/** The register of documents, in and out, and the page of one document (sổ văn bản). */
@Controller
class DocumentRegisterPage {
    static final String ADDRESS = "/so/document";

    private static final Comparator<DocumentLine> NEWEST_FIRST = Comparator.comparing(DocumentLine::enteredOn)
            .thenComparing(line -> line.entry().position())
            .reversed();

    private final Registers registers;
    private final OpenedRecords records;
    private final DocumentNumbers numbers;
    private final DocumentViews documents;
    private final RecordedLaw law;
    private final JdbcClient jdbc;

    DocumentRegisterPage(
            Registers registers,
            OpenedRecords records,
            DocumentNumbers numbers,
            DocumentViews documents,
            RecordedLaw law,
            @Qualifier("readerJdbc") JdbcClient jdbc) {
        this.registers = registers;
        this.records = records;
        this.numbers = numbers;
        this.documents = documents;
        this.law = law;
        this.jdbc = jdbc;
    }

    /** What is looked for; an empty word leaves it open. */
    private record Asked(String direction, String type, String issuer, String topic, String text) {
        boolean matches(DocumentLine line) {
            return (direction.isEmpty() || line.direction().name().equals(direction)) && matchesBesidesDirection(line);
        }

        boolean matchesBesidesDirection(DocumentLine line) {
            return (type.isEmpty() || line.type().name().equals(type))
                    && (issuer.isEmpty() || line.issuer().value().equals(issuer))
                    && (topic.isEmpty()
                            || (line.topic() != null && line.topic().name().equals(topic)))
                    && (text.isBlank()
                            || folded(line.number() + " " + line.subject()).contains(folded(text.strip())));
        }

        String query() {
            return "&huong=" + Registers.query(direction) + "&loai=" + Registers.query(type) + "&coquan="
                    + Registers.query(issuer) + "&chude=" + Registers.query(topic) + "&q=" + Registers.query(text);
        }

        Asked going(String other) {
            return new Asked(other, type, issuer, topic, text);
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(defaultValue = "") String huong,
            @RequestParam(defaultValue = "") String loai,
            @RequestParam(defaultValue = "") String coquan,
            @RequestParam(defaultValue = "") String chude,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String moinam,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        Rights rights = Rights.ofCaller();
        boolean everyYear = !moinam.isEmpty();
        Asked asked = new Asked(huong, loai, coquan, chude, q);
        LocalDate from = everyYear ? OpenedRecords.EVER : question.period().from();
        LocalDate until = everyYear ? question.asOf() : question.until();
        List<DocumentLine> all = records.with(question, DocumentLine.KINDS, from).values().stream()
                .flatMap(record -> DocumentLine.of(record).stream())
                .filter(line ->
                        !line.enteredOn().isBefore(from) && !line.enteredOn().isAfter(until))
                .toList();
        List<DocumentLine> chosen =
                all.stream().filter(asked::matches).sorted(NEWEST_FIRST).toList();
        int page = Math.clamp(trang, 1, Math.max(1, Math.ceilDiv(chosen.size(), Registers.LINES)));
        String address = ADDRESS + Links.page(question) + (everyYear ? "&moinam=1" : "");
        DocumentsView view = new DocumentsView(
                question,
                tiles(all, asked, address),
                huong,
                q,
                everyYear,
                choices(all, asked),
                chosen.stream()
                        .skip((page - 1L) * Registers.LINES)
                        .limit(Registers.LINES)
                        .map(line -> new Row(line, PutRight.of(line.putRight(), rights)))
                        .toList(),
                chosen.size(),
                Registers.pages(address + asked.query(), chosen.size(), page),
                numbers.of(question.period().from().getYear(), question, all).stream()
                        .filter(series -> loai.isEmpty() || series.type().name().equals(loai))
                        .filter(series ->
                                coquan.isEmpty() || series.issuer().value().equals(coquan))
                        .toList(),
                disclosures(question, from, until, rights),
                rights.readsBooks() ? secret(question, from, until) : 0,
                rights.readsBooks(),
                rights.records(),
                registers.isOlderThanNow(question));
        ModelAndView shown =
                Registers.page("document/register", view, "Sổ văn bản", Registers.times(question), Map.of("Sổ", "/so"));
        Map<String, String> actions = new LinkedHashMap<>();
        if (rights.records()) {
            actions.put("Ghi văn bản đi", ADDRESS + "/ghi/document-issued");
            actions.put("Ghi văn bản đến", ADDRESS + "/ghi/document-received");
        }
        return shown.addObject("actions", actions);
    }

    private static List<Tile> tiles(List<DocumentLine> all, Asked asked, String address) {
        List<DocumentLine> matching = all.stream()
                .filter(asked::matchesBesidesDirection)
                .filter(line -> !line.struck())
                .toList();
        return Stream.concat(
                        Stream.of(new Tile(
                                "Tất cả văn bản",
                                "",
                                matching.size(),
                                address + asked.going("").query(),
                                asked.direction.isEmpty())),
                        Arrays.stream(DocumentDirection.values())
                                .map(direction -> new Tile(
                                        Registers.capital(direction.label()),
                                        "",
                                        matching.stream()
                                                .filter(line -> line.direction() == direction)
                                                .count(),
                                        address + asked.going(direction.name()).query(),
                                        asked.direction.equals(direction.name()))))
                .toList();
    }

    private static List<Choice> choices(List<DocumentLine> all, Asked asked) {
        return List.of(
                choice("loai", "Tên loại", "Mọi loại", asked.type, all.stream().map(DocumentLine::type)),
                new Choice(
                        "coquan",
                        "Cơ quan ban hành",
                        "Mọi cơ quan",
                        asked.issuer,
                        all.stream()
                                .map(line -> line.issuer().value())
                                .distinct()
                                .sorted()
                                .map(issuer -> new Option(issuer, issuer))
                                .toList()),
                choice(
                        "chude",
                        "Chủ đề",
                        "Mọi chủ đề",
                        asked.topic,
                        all.stream().<Topic>flatMap(line -> Optional.ofNullable(line.topic()).stream())));
    }

    private static <E extends Enum<E> & Labelled> Choice choice(
            String name, String label, String all, String chosen, Stream<E> constants) {
        return new Choice(
                name,
                label,
                all,
                chosen,
                constants
                        .distinct()
                        .sorted()
                        .map(constant -> new Option(constant.name(), Registers.capital(constant.label())))
                        .toList());
    }

    private List<Disclosure> disclosures(Question question, LocalDate from, LocalDate until, Rights rights) {
        Law known = law.at(question);
        return records.with(question, List.of("disclosure-published"), from).values().stream()
                .flatMap(record -> {
                    Amendments amendments = Amendments.of(record);
                    List<Entry> standing = Entry.standing(record);
                    return Stream.concat(standing.stream(), amendments.struck().stream())
                            .flatMap(line -> line.event() instanceof DisclosurePublished it
                                    ? Stream.of(new Disclosure(
                                            it,
                                            line.position(),
                                            amendments.isStruck(line),
                                            PutRight.of(amendments.of(line), rights),
                                            amendments.isStruck(line)
                                                    ? List.of()
                                                    : told(standing, question.until(), known),
                                            endedOn(standing, question.until())))
                                    : Stream.empty());
                })
                .filter(disclosure -> !disclosure.said().occurredOn().isBefore(from)
                        && !disclosure.said().occurredOn().isAfter(until))
                .sorted(Comparator.comparing((Disclosure one) -> one.said().occurredOn())
                        .reversed())
                .toList();
    }

    /** What the law says to a disclosure, and to its end. */
    private static List<String> told(List<Entry> standing, LocalDate until, Law law) {
        return standing.stream()
                .filter(line -> !line.event().occurredOn().isAfter(until))
                .flatMap(line -> Reckoned.ofOpen(line, standing, law).stream())
                .toList();
    }

    private static @Nullable LocalDate endedOn(List<Entry> standing, LocalDate asOf) {
        return standing.stream()
                .map(Entry::event)
                .filter(event ->
                        event instanceof DisclosureEnded && !event.occurredOn().isAfter(asOf))
                .map(WardEvent::occurredOn)
                .findFirst()
                .orElse(null);
    }

    /** Of secret documents this office shows how many there are, to those who read its books, and no more. */
    private long secret(Question question, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                SELECT coalesce(sum(quantity), 0)
                  FROM read_model.fact
                 WHERE office = ? AND measure = 'document.secret' AND position < ? AND occurred_on BETWEEN ? AND ?
                """)
                .params(question.office(), question.size(), from, until)
                .query(Long.class)
                .single();
    }

    @GetMapping(ADDRESS + "/{stream}")
    ModelAndView one(
            @PathVariable String stream,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.questionToday(den, biet);
        DocumentView view = documents.of(stream, question, Rights.ofCaller());
        return DocumentViews.page("document/one", view, view, "Văn bản", ADDRESS);
    }

    /** Letters without their marks, so that {@code ke hoach} finds {@code Kế hoạch}. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
