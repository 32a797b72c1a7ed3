package org.wardledger.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.ledger.Entry;

/**
 * The numbers that one body gave its documents of one type in one year, in their order (dãy số đã cấp). It forbids
 * nothing: holes, inserted numbers and days out of order are notes for whoever checks the register (Decree
 * 30/2020/NĐ-CP, Articles 15 and 16).
 */
public record NumberSeries(
        Body issuer,
        DocumentType type,
        int year,
        boolean normative,
        List<Given> numbers,
        List<DocumentCode> unreadable) {

    /**
     * One number and the document it was given to.
     *
     * @param day the day the document bears as it stands; none where it is not known
     * @param struck whether the document was struck out; its number stays used
     */
    public record Given(
            DocumentCode code,
            DocumentNumber number,
            String document,
            @Nullable LocalDate day,
            boolean struck) {}

    /** Numbers that were given to no document, from one to another. */
    public record Hole(int from, int to) {
        public int numbers() {
            return to - from + 1;
        }

        public String words() {
            return from == to ? Integer.toString(from) : from + "–" + to;
        }
    }

    /** A number whose document bears an earlier day than that of the number before it. */
    public record OutOfOrder(Given number, Given before) {}

    private record Key(Body issuer, DocumentType type, int year, boolean normative) {}

    /**
     * @param lines entries of registers; others are passed over
     * @param documents the documents as they stand, by stream
     */
    public static List<NumberSeries> of(List<Entry> lines, Map<String, DocumentLine> documents) {
        Map<Key, NumberSeries> series = new LinkedHashMap<>();
        lines.forEach(entry -> {
            if (entry.event() instanceof NumberRegistered it) {
                Optional<DocumentNumber> number = DocumentNumber.of(it.code());
                Key key = new Key(
                        it.issuer(),
                        it.type(),
                        it.year(),
                        number.filter(DocumentNumber::isNormative).isPresent());
                NumberSeries one = series.computeIfAbsent(
                        key,
                        missing -> new NumberSeries(
                                key.issuer, key.type, key.year, key.normative, new ArrayList<>(), new ArrayList<>()));
                number.ifPresentOrElse(
                        parsed -> one.numbers.add(
                                given(it, parsed, documents.get(it.documentId().value()))),
                        () -> one.unreadable.add(it.code()));
            }
        });
        return series.values().stream()
                .map(NumberSeries::ordered)
                .sorted(Comparator.comparing((NumberSeries one) -> one.issuer.value())
                        .thenComparing(one -> one.type)
                        .thenComparing(NumberSeries::normative))
                .toList();
    }

    private static Given given(NumberRegistered it, DocumentNumber number, @Nullable DocumentLine document) {
        return new Given(
                it.code(),
                number,
                it.documentId().value(),
                document == null ? null : document.documentOn(),
                document == null || document.struck());
    }

    private NumberSeries ordered() {
        return new NumberSeries(
                issuer,
                type,
                year,
                normative,
                numbers.stream()
                        .sorted(Comparator.comparingInt((Given one) -> one.number.number())
                                .thenComparing(one -> one.number.suffix()))
                        .toList(),
                List.copyOf(unreadable));
    }

    public Optional<Given> last() {
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast());
    }

    /** The number that comes next, written as the last one was; a proposal and never a reservation. */
    public Optional<String> next() {
        return last().map(last -> {
            int next = last.number.number() + 1;
            // Decree 30/2020/NĐ-CP, Annex I: numbers below 10 carry a leading zero.
            return (next < 10 ? "0" : "")
                    + next
                    + last.code.value().strip().replaceFirst("^\\d+\\s*(\\^\\s*\\p{L}|\\p{L})?", "");
        });
    }

    /** Which numbers between 1 and the last were never given. */
    public List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        int expected = 1;
        for (Given one : numbers) {
            int number = one.number.number();
            // 19^A fills no place of its own.
            if (one.number.isInserted()) {
                continue;
            }
            if (number > expected) {
                holes.add(new Hole(expected, number - 1));
            }
            expected = Math.max(expected, number + 1);
        }
        int last = last().map(one -> one.number.number()).orElse(0);
        if (last >= expected) {
            holes.add(new Hole(expected, last));
        }
        return holes;
    }

    public int missing() {
        return holes().stream().mapToInt(Hole::numbers).sum();
    }

    /** Numbers with a letter, put between two that had been given. */
    public List<Given> inserted() {
        return numbers.stream().filter(one -> one.number.isInserted()).toList();
    }

    /** Numbers whose document was struck out; they stay used. */
    public List<Given> cancelled() {
        return numbers.stream().filter(Given::struck).toList();
    }

    /** Each number whose day lies before that of the nearest number before it with a known day. */
    public List<OutOfOrder> outOfOrder() {
        List<OutOfOrder> found = new ArrayList<>();
        @Nullable Given before = null;
        for (Given one : standing().filter(given -> given.day != null).toList()) {
            if (before != null && before.day != null && one.day != null && one.day.isBefore(before.day)) {
                found.add(new OutOfOrder(one, before));
            }
            before = one;
        }
        return found;
    }

    /** Documents that bear a Saturday or a Sunday; allowed, and worth a look. */
    public List<Given> onWeekends() {
        return standing()
                .filter(one -> one.day != null
                        && (one.day.getDayOfWeek() == DayOfWeek.SATURDAY || one.day.getDayOfWeek() == DayOfWeek.SUNDAY))
                .toList();
    }

    public List<Given> withoutDay() {
        return standing().filter(one -> one.day == null).toList();
    }

    private Stream<Given> standing() {
        return numbers.stream().filter(one -> !one.struck);
    }

    /** Whether somebody should look at it. */
    public boolean isRemarkable() {
        return !holes().isEmpty()
                || !inserted().isEmpty()
                || !outOfOrder().isEmpty()
                || !onWeekends().isEmpty()
                || !cancelled().isEmpty()
                || !unreadable.isEmpty();
    }
}
