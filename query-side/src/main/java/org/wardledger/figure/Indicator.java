package org.wardledger.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.wardledger.report.Register;

/**
 * A figure's rule, readable as data (chỉ tiêu): what is counted over what, how it is named, rounded and grounded.
 *
 * @param legalBasis why the office counts it so; empty where it is the office's own practice
 */
public record Indicator(
        String id,
        String label,
        String english,
        String definition,
        String unit,
        int decimals,
        Rule rule,
        Openly openly,
        String legalBasis) {

    /** How the number comes from the facts. */
    public sealed interface Rule {
        List<Count> counts();
    }

    /** So many. */
    public record Total(Count count) implements Rule {
        @Override
        public List<Count> counts() {
            return List.of(count);
        }
    }

    /** So many of so many. */
    public record Share(Count part, Count whole) implements Rule {
        @Override
        public List<Count> counts() {
            return List.of(part, whole);
        }
    }

    /** The days within which this percentage of the settled cases was settled; 50 is the median. */
    public record DaysTaken(Count settled, int percent) implements Rule {
        @Override
        public List<Count> counts() {
            return List.of(settled);
        }
    }

    /** Of what is open at the end, what has been so for so many days since it came in. */
    public record Aged(Count open, int daysMin, int daysMax) implements Rule {
        @Override
        public List<Count> counts() {
            return List.of(open);
        }

        /** Whether what came in on a day has this age at the end of another. */
        boolean covers(LocalDate cameIn, LocalDate end) {
            long days = ChronoUnit.DAYS.between(cameIn, end);
            return days >= daysMin && days <= daysMax;
        }
    }

    /** What was recorded of days for which somebody had vouched for the register before. */
    public record AfterAttested(Map<Register, Count> registers) implements Rule {
        @Override
        public List<Count> counts() {
            return List.copyOf(registers.values());
        }
    }

    /** Of the days of {@code expected}, those that also have one of {@code kept}. */
    public record DaysKept(Count kept, Count expected) implements Rule {
        @Override
        public List<Count> counts() {
            return List.of(kept, expected);
        }
    }

    /** The days of {@code expected} that none of the others answers. */
    public record DaysSilent(Count expected, List<Count> answers) implements Rule {
        @Override
        public List<Count> counts() {
            return List.of(expected);
        }
    }

    /**
     * Of what was promised and falls due in the period, so much came to this.
     *
     * @param acts what keeps a promise, by the kind of act promised
     */
    public record Promised(Count promises, Map<String, Count> acts, Came came) implements Rule {
        @Override
        public List<Count> counts() {
            return List.of(promises);
        }
    }

    /** What becomes of a promise. */
    public enum Came {
        DUE,
        IN_TIME,
        LATE,
        MISSING
    }

    /** How much anyone may see without signing in. */
    public sealed interface Openly {
        /** Number and entries, each entry as far as its published leaf goes. */
        enum Fully implements Openly {
            FULLY
        }

        /** Nothing: it is counted from what the leaves hold back, and asked twice it would tell of which case. */
        enum ToReaders implements Openly {
            TO_READERS
        }

        /** Nothing but a zero, and that only where somebody vouches for the register. */
        record AttestedZero(Register register) implements Openly {}
    }

    public static Indicator number(
            String id, String label, String english, String unit, Count count, String definition) {
        return new Indicator(id, label, english, definition, unit, 0, new Total(count), Openly.Fully.FULLY, "");
    }

    public static Indicator share(
            String id, String label, String english, int decimals, Count part, Count whole, String definition) {
        return new Indicator(
                id,
                label,
                english,
                definition,
                Figure.PERCENT,
                decimals,
                new Share(part, whole),
                Openly.Fully.FULLY,
                "");
    }

    public static Indicator days(
            String id, String label, String english, int percent, Count settled, String definition) {
        return new Indicator(
                id, label, english, definition, "ngày", 0, new DaysTaken(settled, percent), Openly.Fully.FULLY, "");
    }

    public Indicator openly(Openly rights) {
        return new Indicator(id, label, english, definition, unit, decimals, rule, rights, legalBasis);
    }

    public Indicator basedOn(String law) {
        return new Indicator(id, label, english, definition, unit, decimals, rule, openly, law);
    }

    public boolean isRate() {
        return rule instanceof Share || rule instanceof DaysKept;
    }
}
