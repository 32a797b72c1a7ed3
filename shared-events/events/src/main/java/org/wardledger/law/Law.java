package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.wardledger.common.WardEvent;
import org.wardledger.law.LawEvent.DayOffDeclared;
import org.wardledger.law.LawEvent.LegalParameterSet;
import org.wardledger.law.LawEvent.WorkingDayDeclared;

/**
 * The law as it is known (pháp luật đang biết): its dated numbers and the calendar of days off. What happened is judged
 * by the numbers in force on its day, whatever is in force today.
 */
public final class Law {
    /** As the program brings it. */
    public static final Law SHIPPED =
            new Law(ShippedLaw.parameters(), new WorkingCalendar(ShippedLaw.calendar()), List.of());

    private final Map<LawKey, TreeMap<LocalDate, Parameter>> parameters = new EnumMap<>(LawKey.class);
    private final WorkingCalendar calendar;

    private Law(List<Parameter> earlier, WorkingCalendar calendar, List<Parameter> later) {
        // One key and one first day is one row: the later says what holds.
        earlier.forEach(this::put);
        later.forEach(this::put);
        this.calendar = calendar;
    }

    private void put(Parameter parameter) {
        parameters.computeIfAbsent(parameter.key(), first -> new TreeMap<>()).put(parameter.from(), parameter);
    }

    /** The same law with what an office has entered since, in its order; other lines are passed over. */
    public Law with(Iterable<? extends WardEvent> entered) {
        List<Parameter> set = new ArrayList<>();
        List<CalendarLine> days = new ArrayList<>();
        for (WardEvent line : entered) {
            if (line instanceof LawEvent law) {
                switch (law) {
                    case LegalParameterSet it -> set.add(it.parameter());
                    case DayOffDeclared it ->
                        days.add(new CalendarLine(
                                false, it.from(), it.to(), it.name(), it.source(), Confidence.CONFIRMED));
                    case WorkingDayDeclared it ->
                        days.add(new CalendarLine(
                                true, it.day(), it.day(), "ngày làm bù", it.source(), Confidence.CONFIRMED));
                }
            }
        }
        return set.isEmpty() && days.isEmpty() ? this : new Law(all(), calendar.with(days), set);
    }

    /** The number in force on a day; none where the law says nothing, or nobody has entered it. */
    public Optional<Parameter> inForce(LawKey key, LocalDate day) {
        return Optional.ofNullable(rows(key).floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(parameter -> parameter.holdsOn(day));
    }

    /** All numbers in force on a day. */
    public List<Parameter> inForce(LocalDate day) {
        return parameters.keySet().stream()
                .flatMap(key -> inForce(key, day).stream())
                .toList();
    }

    /** Every number of one key in the order of its days, each ended by the one that follows. */
    public List<Parameter> over(LawKey key) {
        TreeMap<LocalDate, Parameter> rows = rows(key);
        return rows.values().stream()
                .map(row -> {
                    LocalDate next = rows.higherKey(row.from());
                    return next == null ? row : row.endedBefore(next);
                })
                .toList();
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    private List<Parameter> all() {
        return parameters.values().stream()
                .flatMap(rows -> rows.values().stream())
                .toList();
    }

    private TreeMap<LocalDate, Parameter> rows(LawKey key) {
        return Objects.requireNonNullElseGet(parameters.get(key), TreeMap::new);
    }
}
