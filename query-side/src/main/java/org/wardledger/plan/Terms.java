package org.wardledger.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.plan.PlanEvent.ActPromised;

/** The stretches of days in each of which a promise is to be kept (các kỳ của một việc đã hứa). */
final class Terms {
    private Terms() {}

    /** From its first day to the day it is due. */
    record Term(LocalDate from, LocalDate dueOn) {
        /** Known from the day it was promised on, and of the period in which it falls due. */
        Fact fact(Entry entry, ActPromised promise) {
            String place = promise.place();
            return Fact.one("plan.promise", entry)
                    .times(promise.quantity())
                    .ofCohort(dueOn)
                    .after((int) ChronoUnit.DAYS.between(from, dueOn) + 1)
                    .of(Traits.ofKind(promise.expected().name()).in(place == null ? "" : place));
        }
    }

    /** One term, or one for each calendar month, quarter or half-year that its days touch. */
    static List<Term> of(ActPromised promise) {
        Every every = promise.every();
        if (every == null || promise.to().isBefore(promise.from())) {
            return List.of(new Term(promise.from(), promise.to()));
        }
        List<Term> terms = new ArrayList<>();
        LocalDate begins = promise.from();
        while (!begins.isAfter(promise.to())) {
            LocalDate next = after(begins, every);
            LocalDate last = next.minusDays(1);
            terms.add(new Term(begins, last.isAfter(promise.to()) ? promise.to() : last));
            begins = next;
        }
        return terms;
    }

    /** The first day after the month, quarter or half-year in which a day lies. */
    private static LocalDate after(LocalDate day, Every every) {
        YearMonth month = YearMonth.from(day);
        return month.minusMonths((month.getMonthValue() - 1L) % every.months())
                .plusMonths(every.months())
                .atDay(1);
    }
}
