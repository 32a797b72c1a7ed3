package org.wardledger.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.EvidenceRow;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Question;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;
import org.wardledger.report.Grounds.ScheduleNotice;
import org.wardledger.report.Grounds.Vouched;
import org.wardledger.report.Grounds.Witness;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** Gathers from the book what one year's report may rest on (lấy căn cứ từ sổ). */
final class BookGrounds {
    /** The days of the schedule; the entries behind this figure are the notices themselves. */
    private static final String EXPECTED = "reception.scheduled-expected";

    /** Above this the entries behind a figure are opened on its own page and not listed in the report. */
    private static final int ENTRIES_LISTED_MAX = 500;

    private final Figures figures;
    private final LedgerReader book;
    private final Set<String> asked;
    private final Set<String> inWords;
    private final BookPapers papers;

    BookGrounds(Figures figures, LedgerReader book, String officeName, AnnualReport report) {
        this.figures = figures;
        this.book = book;
        this.papers = new BookPapers(figures, book, officeName, report.documents());
        this.asked = report.figures();
        this.inWords = report.figuresInWords();
    }

    /** Officials' words are published with the issued report; of a draft only those who read the books see them. */
    Grounds of(int year, Question question, boolean readsBooks) {
        Map<String, Figure> answers = figures.some(asked, question);
        Map<String, List<Witness>> witnesses = new LinkedHashMap<>();
        answers.forEach((id, figure) -> {
            if (!figure.isNone() && (inWords.contains(id) || entries(figure) <= ENTRIES_LISTED_MAX)) {
                witnesses.put(id, witnesses(figure));
            }
        });
        List<WrittenText> texts = papers.texts(question).stream()
                .map(text -> readsBooks ? text : text.withheldWords())
                .toList();
        return new Grounds(
                year,
                question,
                answers,
                witnesses,
                notices(question),
                vouched(question),
                papers.papers(question, texts),
                texts,
                papers.draft(question, !readsBooks),
                null,
                null);
    }

    private List<Witness> witnesses(Figure figure) {
        List<EvidenceRow> rows = figures.evidence(figure.id(), figure.question());
        Map<String, List<Entry>> records = inWords.contains(figure.id()) ? records(figure, rows) : Map.of();
        return rows.stream()
                .map(row -> witness(row, records.getOrDefault(row.stream(), List.of())))
                .toList();
    }

    private Map<String, List<Entry>> records(Figure figure, List<EvidenceRow> rows) {
        List<String> streams = rows.stream().map(EvidenceRow::stream).distinct().toList();
        return book.standing(streams, figure.question().size()).stream()
                .filter(entry ->
                        !entry.event().occurredOn().isAfter(figure.question().asOf()))
                .collect(Collectors.groupingBy(Entry::stream));
    }

    /** Its own words, and where it is silent what the newest other entry of its record says. */
    private static Witness witness(EvidenceRow row, List<Entry> record) {
        Map<String, String> words = new HashMap<>();
        Map<String, Long> saidBy = new HashMap<>();
        for (Entry entry : Statistics.happened(record).toList()) {
            EntryWords.of(entry.event()).forEach((aspect, word) -> {
                words.put(aspect, word);
                saidBy.put(aspect, entry.position());
            });
        }
        record.stream()
                .filter(entry -> entry.position() == row.position())
                .flatMap(entry -> EntryWords.of(entry.event()).entrySet().stream())
                .forEach(own -> {
                    words.put(own.getKey(), own.getValue());
                    saidBy.remove(own.getKey());
                });
        return new Witness(row.position(), row.occurredOn(), row.quantity(), words, saidBy);
    }

    private List<ScheduleNotice> notices(Question question) {
        Set<Long> positions = figures.evidence(EXPECTED, question).stream()
                .map(EvidenceRow::position)
                .collect(Collectors.toSet());
        return standing(positions, question)
                .map(entry -> notice(entry.position(), entry.event()))
                .toList();
    }

    private static ScheduleNotice notice(long position, WardEvent event) {
        if (event instanceof ReceptionScheduled it) {
            return new ScheduleNotice(position, it.notice(), it.noticeOn(), it.weekday(), it.from(), it.to());
        }
        throw new IllegalStateException("Entry " + position + " promises days of reception and is no notice");
    }

    /** A register may be attested after the period it is attested for, so the question is kept open to the as-of day. */
    private List<Vouched> vouched(Question question) {
        Question openEnded = BookPapers.openEnded(question);
        return Arrays.stream(Register.values())
                .map(register -> figures.attestation(register, openEnded))
                .flatMap(Optional::stream)
                .map(attestation -> new Vouched(
                        attestation,
                        standing(attestation.positions(), question)
                                .map(entry -> attestedBy(entry.event()))
                                .distinct()
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private static String attestedBy(WardEvent event) {
        return event instanceof RegisterAttested attested ? attested.attestedBy() : "";
    }

    /** What some entries say, corrections heeded. */
    private Stream<Entry> standing(Collection<Long> positions, Question question) {
        Set<String> streams = positions.stream()
                .flatMap(position -> book.at(position).stream())
                .map(Entry::stream)
                .collect(Collectors.toSet());
        return streams.isEmpty()
                ? Stream.empty()
                : book.standing(streams, question.size()).stream()
                        .filter(entry -> positions.contains(entry.position()));
    }

    private static long entries(Figure figure) {
        return figure.numerator() + (figure.denominator() == null ? 0 : figure.denominator());
    }
}
