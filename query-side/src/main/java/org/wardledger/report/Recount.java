package org.wardledger.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Cell;
import org.wardledger.figure.Count;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;

/** Counts from the statistics what a tally counts from the records (đếm lại), so that one can be held against the other. */
@Component
public final class Recount {
    private final Figures figures;

    Recount(Figures figures) {
        this.figures = figures;
    }

    /** Which days of which office are counted, over how many entries. */
    public record Asked(String office, LocalDate from, LocalDate to, long size) {}

    /** How many of each part, none of them folded; parts without any are left out. */
    public Map<String, Long> parts(TallyMeasure of, TalliedBy by, Asked asked) {
        Breakdown.By trait = switch (by) {
            // What has no kind is all of one kind, the empty one.
            case WHOLE -> Breakdown.By.KIND;
            case FIELD -> Breakdown.By.FIELD;
            case RESIDENTIAL_GROUP -> Breakdown.By.PLACE;
        };
        Breakdown breakdown = new Breakdown(of.measure(), of.label(), trait, Count.inPeriod(of.measure()), true);
        Period period = new Period(asked.from + "/" + asked.to, asked.from, asked.to);
        return figures.cells(breakdown, new Question(asked.office, period, asked.to, asked.size)).stream()
                .collect(Collectors.toMap(Cell::key, Cell::count));
    }
}
