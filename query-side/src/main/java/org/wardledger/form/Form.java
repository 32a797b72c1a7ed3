package org.wardledger.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.figure.Count;

/**
 * A return of the Inspectorate in one version (biểu mẫu thống kê): its columns, what fills each, and which columns must add
 * up to which.
 *
 * @param source where its columns were read, and how far that is to be trusted
 */
public record Form(
        String id,
        String code,
        String title,
        String version,
        String source,
        List<Column> columns,
        List<Identity> identities) {

    /** One column with its printed number. */
    public record Column(int number, String label, Filling filling) {}

    /** What fills a column. */
    public sealed interface Filling {}

    /** Counts added and taken away; not to be told while {@code missing} counts anything. */
    public record Counted(List<Term> terms, List<Term> missing) implements Filling {
        Stream<Term> all() {
            return Stream.concat(terms.stream(), missing.stream());
        }
    }

    /** The book has nothing for it. */
    public record Untold(String reason) implements Filling {}

    /** One count, added or taken away. */
    public record Term(boolean added, Count count, Moment moment) {}

    /** On which days a count looks. */
    public enum Moment {
        /** What was so before the period began. */
        START,
        /** What happened in the period. */
        PERIOD,
        /** What is so at its end, or at the end of the day asked about. */
        END,
        /** What happened in the period to cases that came in during it. */
        COHORT
    }

    /** A column that is the sum of others. */
    public record Identity(int whole, List<Integer> parts) {
        public String words() {
            return "(%d) = %s"
                    .formatted(whole, parts.stream().map("(%d)"::formatted).collect(Collectors.joining(" + ")));
        }
    }
}
