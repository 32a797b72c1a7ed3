package org.wardledger.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.report.TalliedBy;
import org.wardledger.report.TalliedFigures;
import org.wardledger.report.TalliedRegister;
import org.wardledger.report.Tally;
import org.wardledger.report.TallyMeasure;

/**
 * What the log itself states of counts that its leaves of single cases hold back (số liệu tổng hợp trong sổ công khai). A
 * statement is no proof; but two statements of one count can be held against each other.
 */
final class StatedCounts {
    private final Question question;
    private final Map<RegisterTallied, Long> positions = new HashMap<>();
    private final TalliedFigures tallied;
    private final Map<TalliedRegister, List<List<Entry>>> cases;

    /**
     * What one tally tells of a count.
     *
     * @param position of the entry that tells it
     * @param size how many entries it counts over
     * @param cells the parts told, by name
     * @param isSettled whether nothing was recorded about the cases of its period between it and the question
     */
    record Told(long position, long size, Map<String, Long> cells, boolean isSettled) {}

    /** @param records the entries of each record that the leaves tell of, in order */
    StatedCounts(Collection<List<Entry>> records, Question question) {
        this.question = question;
        records.forEach(this::take);
        this.tallied = new TalliedFigures(positions.keySet());
        this.cases = records.stream()
                .filter(record -> register(record) != null)
                .collect(Collectors.groupingBy(record -> Objects.requireNonNull(register(record))));
    }

    private void take(List<Entry> record) {
        Set<Long> putRight = record.stream()
                .filter(entry -> entry.event() instanceof CorrectionEvent)
                .map(entry -> ((CorrectionEvent) entry.event()).corrects())
                .collect(Collectors.toSet());
        record.stream()
                .filter(entry -> entry.event() instanceof RegisterTallied)
                .filter(entry -> entry.office().equals(question.office()) && !putRight.contains(entry.position()))
                .forEach(entry -> {
                    RegisterTallied said = (RegisterTallied) entry.event();
                    // What counts entries after itself has counted nothing.
                    if (said.size() <= Math.min(entry.position(), question.size())) {
                        positions.put(said, entry.position());
                    }
                });
    }

    private static @Nullable TalliedRegister register(List<Entry> record) {
        return switch (record.getFirst().event()) {
            case PetitionEvent petition -> TalliedRegister.PETITIONS;
            case DossierEvent dossier -> TalliedRegister.DOSSIERS;
            default -> null;
        };
    }

    /**
     * The newest tallies of a breakdown that make up the period asked for: of the month or the quarter itself, else of each
     * of its quarters. Nothing where one of them is not tallied, or is not over on the day asked for.
     */
    Optional<List<Told>> of(Breakdown breakdown) {
        TallyMeasure of = measure(breakdown);
        TalliedBy by = split(breakdown);
        List<Period> parts = parts(question.period());
        if (of == null
                || by == null
                || parts.isEmpty()
                || question.period().to().isAfter(question.asOf())) {
            return Optional.empty();
        }
        List<Told> told = new ArrayList<>();
        for (Period part : parts) {
            Optional<TalliedFigures.Stated> stated = tallied.newest(of, by, part.from(), part.to());
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            RegisterTallied said = stated.get().by();
            told.add(new Told(
                    positions.getOrDefault(said, -1L),
                    said.size(),
                    stated.get().tally().map(StatedCounts::cells).orElse(Map.of()),
                    isSettled(of.register(), part, said.size())));
        }
        return Optional.of(told);
    }

    private static @Nullable TallyMeasure measure(Breakdown breakdown) {
        return Arrays.stream(TallyMeasure.values())
                .filter(measure -> breakdown.count().equals(Count.inPeriod(measure.measure())))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TalliedBy split(Breakdown breakdown) {
        return switch (breakdown.by()) {
            case FIELD -> TalliedBy.FIELD;
            case PLACE -> TalliedBy.RESIDENTIAL_GROUP;
            case KIND, CHANNEL, HOST -> null;
        };
    }

    private static Map<String, Long> cells(Tally tally) {
        Map<String, Long> cells = new HashMap<>();
        tally.cells().forEach(cell -> cells.putIfAbsent(cell.part(), cell.count()));
        return cells;
    }

    /** A month and a quarter are tallied as they are; longer periods by their quarters. */
    private static List<Period> parts(Period period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth next = YearMonth.from(period.to().plusDays(1));
        if (period.from().getDayOfMonth() != 1 || period.to().plusDays(1).getDayOfMonth() != 1) {
            return List.of();
        }
        long months = first.until(next, ChronoUnit.MONTHS);
        if (months <= 3) {
            return List.of(period);
        }
        if (months % 3 != 0 || first.getMonthValue() % 3 != 1) {
            return List.of();
        }
        List<Period> quarters = new ArrayList<>();
        for (YearMonth from = first; from.isBefore(next); from = from.plusMonths(3)) {
            LocalDate to = from.plusMonths(2).atEndOfMonth();
            quarters.add(new Period(from + "/" + to, from.atDay(1), to));
        }
        return quarters;
    }

    /**
     * Whether no leaf from an entry on speaks of a case that came in, by any of its versions, within a period. Only what is
     * read here can be named; what a sealed leaf says changes neither register.
     */
    private boolean isSettled(TalliedRegister register, Period period, long size) {
        return cases.getOrDefault(register, List.of()).stream()
                .filter(record -> record.getLast().position() >= size)
                .noneMatch(record -> record.stream()
                        .map(entry -> said(entry.event()))
                        .anyMatch(event -> (event instanceof PetitionReceived || event instanceof DossierReceived)
                                && period.contains(event.occurredOn())));
    }

    private static WardEvent said(WardEvent event) {
        return event instanceof CorrectionEvent.Corrected corrected ? corrected.action() : event;
    }
}
