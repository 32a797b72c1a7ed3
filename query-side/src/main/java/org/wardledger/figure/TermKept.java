package org.wardledger.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What became of a promise in one of its terms (việc đã hứa trong một kỳ). What is not due yet is not missing.
 *
 * @param term the row of the promise: how many, due on its cohort's day
 * @param inTime the acts that keep it, each as often as it counts
 * @param late acts after the day it was due that were not owed to a later term
 * @param over whether the day it was due is past
 */
public record TermKept(EvidenceRow term, List<EvidenceRow> inTime, List<EvidenceRow> late, boolean over) {
    public LocalDate from() {
        return first(term);
    }

    public LocalDate dueOn() {
        return term.cohortOn();
    }

    public long missing() {
        return over ? open() : 0;
    }

    public long notYetDue() {
        return over ? 0 : open();
    }

    private long open() {
        return term.quantity() - inTime.size() - late.size();
    }

    /**
     * Holds promises against acts.
     *
     * @param acts what may keep a promise, by the kind of act promised
     */
    static List<TermKept> of(List<EvidenceRow> terms, Map<String, List<EvidenceRow>> acts, LocalDate asOf) {
        List<TermKept> kept = new ArrayList<>();
        terms.stream()
                .filter(term -> term.quantity() > 0)
                .collect(Collectors.groupingBy(EvidenceRow::position, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(promise -> kept.addAll(ofOne(
                        promise,
                        acts.getOrDefault(promise.getFirst().kind(), List.of()).stream()
                                .filter(act -> promise.getFirst().place().isEmpty()
                                        || promise.getFirst().place().equals(act.place()))
                                .flatMap(TermKept::each)
                                .sorted(Comparator.comparing(EvidenceRow::occurredOn)
                                        .thenComparingLong(EvidenceRow::position))
                                .toList(),
                        asOf)));
        return kept;
    }

    private static List<TermKept> ofOne(List<EvidenceRow> promise, List<EvidenceRow> acts, LocalDate asOf) {
        List<EvidenceRow> terms = promise.stream()
                .sorted(Comparator.comparing(EvidenceRow::cohortOn))
                .toList();
        List<EvidenceRow> spare = new ArrayList<>(acts);
        List<List<EvidenceRow>> inTime = new ArrayList<>();
        for (EvidenceRow term : terms) {
            List<EvidenceRow> within = spare.stream()
                    .filter(act -> !act.occurredOn().isBefore(first(term))
                            && !act.occurredOn().isAfter(term.cohortOn()))
                    .limit(term.quantity())
                    .toList();
            inTime.add(within);
            within.forEach(spare::remove);
        }
        List<TermKept> kept = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            EvidenceRow term = terms.get(at);
            List<EvidenceRow> after = spare.stream()
                    .filter(act -> act.occurredOn().isAfter(term.cohortOn()))
                    .limit(term.quantity() - inTime.get(at).size())
                    .toList();
            after.forEach(spare::remove);
            kept.add(new TermKept(term, inTime.get(at), after, asOf.isAfter(term.cohortOn())));
        }
        return kept;
    }

    private static LocalDate first(EvidenceRow term) {
        return term.cohortOn().minusDays((term.days() == null ? 1 : term.days()) - 1L);
    }

    private static Stream<EvidenceRow> each(EvidenceRow act) {
        return LongStream.range(0, act.quantity()).mapToObj(nth -> act.times(1));
    }
}
