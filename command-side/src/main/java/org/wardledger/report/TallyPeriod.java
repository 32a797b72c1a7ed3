package org.wardledger.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month or quarter that is tallied when it is over (kỳ tổng hợp). */
public record TallyPeriod(LocalDate from, LocalDate to) {
    private static final int QUARTER_MONTHS = 3;

    /** The month and the quarter in which a day lies. */
    public static Stream<TallyPeriod> around(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % QUARTER_MONTHS);
        return Stream.of(months(month, 1), months(first, QUARTER_MONTHS));
    }

    private static TallyPeriod months(YearMonth first, int count) {
        return new TallyPeriod(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** The months of a quarter, each tallied for itself too; none within a month. */
    public List<TallyPeriod> months() {
        YearMonth first = YearMonth.from(from);
        return YearMonth.from(to).equals(first)
                ? List.of()
                : IntStream.range(0, QUARTER_MONTHS)
                        .mapToObj(month -> months(first.plusMonths(month), 1))
                        .toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isOverOn(LocalDate today) {
        return to.isBefore(today);
    }

    /** As it is said in sentences. */
    public String words() {
        return months().isEmpty()
                ? "tháng %d năm %d".formatted(from.getMonthValue(), from.getYear())
                : "quý %d năm %d".formatted(from.get(IsoFields.QUARTER_OF_YEAR), from.getYear());
    }
}
