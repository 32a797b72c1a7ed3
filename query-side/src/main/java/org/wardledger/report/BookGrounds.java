package org.wardledger.report;

import java.util.Arrays;
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
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionType;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;
import org.wardledger.report.Grounds.ScheduleNotice;
import org.wardledger.report.Grounds.Vouched;
import org.wardledger.report.Grounds.Witness;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** Gathers from the book what one year's report may rest on (lấy căn cứ từ sổ). */
final class BookGrounds {
    /** The days of the schedule; the entries behind this figure are the notices themselves. */
    private static final String EXPECTED = "reception.scheduled-expected";

    private static final String OVER_THE_HEAD = "petition.over-the-head";

    /** Above this the entries behind a figure are opened on its own page and not listed in the report. */
    private static final int ENTRIES_LISTED_MAX = 500;

    private final Figures figures;
    private final LedgerReader book;
    private final Set<String> asked;
    private final Set<String> inWords;

    BookGrounds(Figures figures, LedgerReader book, AnnualReport report) {
        this.figures = figures;
        this.book = book;
        this.asked = report.figures();
        this.inWords = report.figuresInWords();
    }

    Grounds of(int year, Question question) {
        Map<String, Figure> answers = new LinkedHashMap<>();
        Map<String, List<Witness>> witnesses = new LinkedHashMap<>();
        for (String id : asked) {
            Figure figure = figures.figure(id, question);
            answers.put(id, figure);
            if (inWords.contains(id) || entries(figure) <= ENTRIES_LISTED_MAX) {
                witnesses.put(id, witnesses(figure));
            }
        }
        return new Grounds(year, question, answers, witnesses, notices(question), vouched(question));
    }

    private List<Witness> witnesses(Figure figure) {
        List<EvidenceRow> rows = figures.evidence(figure.id(), figure.question());
        Map<String, String> sentTo = figure.id().equals(OVER_THE_HEAD) ? sentTo(rows, figure.question()) : Map.of();
        return rows.stream()
                .map(row -> new Witness(
                        row.position(),
                        row.occurredOn(),
                        row.quantity(),
                        row.place(),
                        row.host(),
                        type(row.kind()),
                        sentTo.getOrDefault(row.stream(), "")))
                .toList();
    }

    /** Whom the sender had turned to first; facts do not carry it, since the leaves hold it back. */
    private Map<String, String> sentTo(List<EvidenceRow> rows, Question question) {
        List<String> streams = rows.stream().map(EvidenceRow::stream).distinct().toList();
        return book.streamsUpTo(streams, question.size()).stream()
                .filter(entry -> entry.event() instanceof PetitionReceived received && received.firstSentTo() != null)
                .collect(Collectors.toMap(
                        Entry::stream, entry -> sentTo((PetitionReceived) entry.event()), (first, again) -> first));
    }

    private static String sentTo(PetitionReceived received) {
        return Optional.ofNullable(received.firstSentTo()).map(Object::toString).orElse("");
    }

    private static String type(String kind) {
        return Arrays.stream(PetitionType.values())
                .filter(type -> type.name().equals(kind))
                .map(PetitionType::label)
                .findFirst()
                .orElse("");
    }

    private List<ScheduleNotice> notices(Question question) {
        return entries(figures.evidence(EXPECTED, question).stream().map(EvidenceRow::position))
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
        Period period = question.period();
        Question openEnded = question.asOf().isAfter(period.to())
                ? new Question(
                        question.office(),
                        new Period(period.name(), period.from(), question.asOf()),
                        question.asOf(),
                        question.size())
                : question;
        return Arrays.stream(Register.values())
                .map(register -> figures.attestation(register, openEnded))
                .flatMap(Optional::stream)
                .map(attestation -> new Vouched(
                        attestation,
                        entries(attestation.positions().stream())
                                .map(entry -> attestedBy(entry.event()))
                                .distinct()
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private static String attestedBy(WardEvent event) {
        return event instanceof RegisterAttested attested ? attested.attestedBy() : "";
    }

    private Stream<Entry> entries(Stream<Long> positions) {
        return positions.distinct().map(book::at).flatMap(Optional::stream);
    }

    private static long entries(Figure figure) {
        return figure.numerator() + (figure.denominator() == null ? 0 : figure.denominator());
    }
}
