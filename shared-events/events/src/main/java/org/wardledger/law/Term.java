package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that runs from an action (thời hạn). It is counted from the day after; a last day that is a day of rest moves to
 * the next working day (Civil Code 91/2015/QH13, Articles 147-148).
 *
 * @param began what set it running, as the sentence begins: "Nhận", "Thụ lý"
 * @param by the number of the law; none where the case itself states the term
 */
public record Term(
        String began,
        LocalDate from,
        int days,
        TermUnit unit,
        @Nullable Parameter by,
        List<Pause> pauses,
        List<Extension> extensions) {
    public Term {
        if (!unit.isTerm()) {
            throw new IllegalArgumentException("No day can be counted in " + unit);
        }
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** The clock stood still (tạm dừng); both days belong to the count before and after as the law's own days do. */
    public record Pause(LocalDate stoppedOn, LocalDate resumedOn) {}

    /** A decision added days (gia hạn). */
    public record Extension(int days, String by) {}

    public static Term by(Parameter parameter, String began, LocalDate from) {
        return new Term(began, from, parameter.value(), parameter.unit(), parameter, List.of(), List.of());
    }

    /** A term in working days that was stated when the case began. */
    public static Term stated(int workingDays, String began, LocalDate from) {
        return new Term(began, from, workingDays, TermUnit.WORKING_DAYS, null, List.of(), List.of());
    }

    /** What was left when it stopped is counted from the day after it goes on. */
    public Term paused(LocalDate stoppedOn, LocalDate resumedOn) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(stoppedOn, resumedOn));
        return new Term(began, from, days, unit, by, more, extensions);
    }

    public Term extended(int more, String decision) {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(new Extension(more, decision));
        return new Term(began, from, days, unit, by, pauses, all);
    }

    int whole() {
        return days + extensions.stream().mapToInt(Extension::days).sum();
    }

    public DueDay due(WorkingCalendar calendar) {
        Reckoning reckoning = new Reckoning(this, calendar);
        return new DueDay(reckoning.day(), reckoning.sentences(), by);
    }

    /**
     * The last day on which something can be done that must be done some days before another day: a notice before a
     * dialogue, an apology before an appointment.
     */
    public static DueDay before(Parameter parameter, String what, LocalDate day, WorkingCalendar calendar) {
        LocalDate last = day;
        for (int left = parameter.value(); left > 0; ) {
            last = last.minusDays(1);
            if (parameter.unit() == TermUnit.DAYS || calendar.works(last)) {
                left--;
            }
        }
        return new DueDay(
                last,
                List.of(
                        "%s %s; trước ít nhất %s: chậm nhất ngày %s."
                                .formatted(what, LawDays.of(day), parameter.quantity(), LawDays.of(last)),
                        "Căn cứ: " + parameter.ground() + "."),
                parameter);
    }
}
