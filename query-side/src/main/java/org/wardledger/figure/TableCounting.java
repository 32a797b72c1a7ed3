package org.wardledger.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Adds up the facts in the read model. A question about all that has been folded reads the day totals, one about fewer entries the facts
 * themselves; both give the same, and one snapshot serves a whole answer.
 */
final class TableCounting implements Counting {
    private static final String SUMS = """
            SELECT measure, kind, field, over_the_head,
                   coalesce(sum(quantity) FILTER (WHERE occurred_on BETWEEN :from AND :until), 0) AS in_period,
                   coalesce(sum(quantity) FILTER (WHERE occurred_on <= :until), 0) AS at_end,
            """;
    private static final String SUMS_NOW = SUMS + """
                   0 AS of_cohort
              FROM read_model.day_total
             WHERE office = :office AND measure = ANY(:measures) AND occurred_on <= :until
             GROUP BY measure, kind, field, over_the_head
            """;
    private static final String SUMS_THEN = SUMS + """
                   0 AS of_cohort
              FROM read_model.fact
             WHERE office = :office AND measure = ANY(:measures) AND occurred_on <= :until AND position < :size
             GROUP BY measure, kind, field, over_the_head
            """;
    /** The totals know no cohorts; few measures are asked about by cohort, and none that is large. */
    private static final String SUMS_OF_COHORT = """
            SELECT measure, kind, field, over_the_head, 0 AS in_period, 0 AS at_end, sum(quantity) AS of_cohort
              FROM read_model.fact
             WHERE office = :office AND measure = ANY(:cohortMeasures) AND occurred_on <= :asOf AND position < :size
               AND cohort_on BETWEEN :from AND :to
             GROUP BY measure, kind, field, over_the_head
            """;

    /** What was taken back of endings from before the period is no part of it; there is little, and an index for it. */
    private static final String TAKEN_BACK = """
             WHERE office = :office AND measure = ANY(:measures) AND position < :size
               AND days IS NOT NULL AND occurred_on <> cohort_on + days AND cohort_on > DATE '0001-01-01'
               AND occurred_on BETWEEN :from AND :until AND cohort_on + days < :from
            """;

    private static final String SUMS_TAKEN_BACK = """
            SELECT measure, kind, field, over_the_head, -sum(quantity) AS in_period, 0 AS at_end, 0 AS of_cohort
              FROM read_model.fact
            """ + TAKEN_BACK + "GROUP BY measure, kind, field, over_the_head";

    private static final String ASKED = """
             WHERE office = :office AND measure = :measure
               AND (cardinality(:kinds) = 0 OR kind = ANY(:kinds))
               AND (:field::text IS NULL OR field = :field)
               AND (:overTheHead::boolean IS NULL OR over_the_head = :overTheHead)
               AND occurred_on BETWEEN :first AND :last
               AND cohort_on BETWEEN :cohortFirst AND :cohortLast
               AND (days IS NULL OR cohort_on = DATE '0001-01-01' OR cohort_on + days >= :endedFirst)
            """;
    private static final String KNOWN = "   AND position < :size\n";
    private static final String ROWS = """
            SELECT occurred_on, source_position, stream, measure, cohort_on, until_on, days, kind, field, place, host,
                   channel, over_the_head, sum(quantity) AS quantity
              FROM read_model.fact
            """ + ASKED + KNOWN + """
             GROUP BY occurred_on, source_position, stream, measure, cohort_on, until_on, days, kind, field, place, host,
                   channel, over_the_head
            HAVING sum(quantity) <> 0
             ORDER BY occurred_on, source_position, quantity
             LIMIT :limit
            """;
    private static final String TOTALLED = """
             WHERE office = :office AND measure = :measure
               AND (cardinality(:kinds) = 0 OR kind = ANY(:kinds))
               AND (:field::text IS NULL OR field = :field)
               AND (:overTheHead::boolean IS NULL OR over_the_head = :overTheHead)
               AND occurred_on BETWEEN :first AND :last
            """;
    private static final String MONTHS =
            "SELECT date_trunc('month', occurred_on)::date AS month, sum(quantity) AS quantity FROM ";
    private static final String MONTHS_NOW = MONTHS + "read_model.day_total\n" + TOTALLED + "GROUP BY 1";
    private static final String MONTHS_THEN = MONTHS + "read_model.fact\n" + ASKED + KNOWN + "GROUP BY 1";
    private static final String TRAITS = """
            SELECT CASE :by WHEN 'KIND' THEN kind WHEN 'FIELD' THEN field WHEN 'CHANNEL' THEN channel
                            WHEN 'HOST' THEN host ELSE place END
                       AS part, sum(quantity) AS quantity
              FROM read_model.""";
    private static final String TRAITS_NOW = TRAITS + "day_total\n" + TOTALLED + "GROUP BY 1";
    private static final String TRAITS_THEN = TRAITS + "fact\n" + ASKED + KNOWN + "GROUP BY 1";
    private static final String COHORTS =
            "SELECT cohort_on, sum(quantity) AS quantity FROM read_model.fact\n" + ASKED + KNOWN + "GROUP BY cohort_on";
    private static final String DAYS_NOW = """
            SELECT days, sum(quantity) AS quantity
              FROM read_model.days_total
             WHERE office = :office AND measure = :measure AND occurred_on BETWEEN :first AND :last
             GROUP BY days HAVING sum(quantity) > 0
            """;
    private static final String DAYS_THEN = "SELECT days, sum(quantity) AS quantity FROM read_model.fact\n" + ASKED
            + KNOWN + "AND days IS NOT NULL GROUP BY days HAVING sum(quantity) > 0";
    /** Within what both PostgreSQL and the office's books can hold. */
    private static final LocalDate EVER_FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate EVER_LAST = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Snapshot snapshot;
    private final FactTable table;

    TableCounting(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.table = new FactTable(jdbc, Schema.LIVE);
        this.snapshot = new Snapshot(transactions);
    }

    @Override
    public <T> T inOneSnapshot(Supplier<T> reading) {
        return snapshot.read(reading);
    }

    /** The sums of some measures, split by what conditions can ask for. */
    private record SplitSums(List<Cell> cells) implements Sums {
        @Override
        public long of(Count count) {
            return cells.stream()
                    .filter(cell -> cell.measure.equals(count.measure())
                            && (count.kinds().isEmpty() || count.kinds().contains(cell.kind))
                            && (count.field() == null || count.field().equals(cell.field))
                            && (count.overTheHead() == null || count.overTheHead() == cell.overTheHead))
                    .mapToLong(cell -> switch (count.window()) {
                        case IN_PERIOD -> cell.inPeriod;
                        case AT_END -> cell.atEnd;
                        case OF_COHORT -> cell.ofCohort;
                    })
                    .sum();
        }

        private record Cell(
                String measure,
                String kind,
                String field,
                boolean overTheHead,
                long inPeriod,
                long atEnd,
                long ofCohort) {}
    }

    @Override
    public Sums sums(Question question, Collection<Count> counts) {
        Map<String, Object> asked = Map.of(
                "office", question.office(),
                "measures", measures(counts, false),
                "cohortMeasures", measures(counts, true),
                "from", question.period().from(),
                "to", question.period().to(),
                "until", question.until(),
                "asOf", question.asOf(),
                "size", question.size());
        return new SplitSums(Stream.of(isNow(question) ? SUMS_NOW : SUMS_THEN, SUMS_TAKEN_BACK, SUMS_OF_COHORT)
                .flatMap(sql -> jdbc.sql(sql).params(asked).query(TableCounting::cell).stream())
                .toList());
    }

    private static String[] measures(Collection<Count> counts, boolean ofCohort) {
        return counts.stream()
                .filter(count -> (count.window() == Count.Window.OF_COHORT) == ofCohort)
                .map(Count::measure)
                .distinct()
                .toArray(String[]::new);
    }

    private static SplitSums.Cell cell(ResultSet row, int number) throws SQLException {
        return new SplitSums.Cell(
                row.getString("measure"),
                row.getString("kind"),
                row.getString("field"),
                row.getBoolean("over_the_head"),
                row.getLong("in_period"),
                row.getLong("at_end"),
                row.getLong("of_cohort"));
    }

    @Override
    public long[] byMonth(Question question, Count count) {
        LocalDate first = question.period().from().withDayOfMonth(1);
        long[] months = new long
                [(int) ChronoUnit.MONTHS.between(first, question.period().to().withDayOfMonth(1)) + 1];
        asked(isTotalled(question, count) ? MONTHS_NOW : MONTHS_THEN, question, count)
                .query(row -> {
                    months[(int) ChronoUnit.MONTHS.between(first, row.getObject("month", LocalDate.class))] =
                            row.getLong("quantity");
                });
        return months;
    }

    @Override
    public Map<String, Long> byTrait(Question question, Count count, Breakdown.By by) {
        Map<String, Long> parts = new LinkedHashMap<>();
        asked(isTotalled(question, count) ? TRAITS_NOW : TRAITS_THEN, question, count)
                .param("by", by.name())
                .query(row -> {
                    parts.put(row.getString("part"), row.getLong("quantity"));
                });
        return parts;
    }

    @Override
    public SortedMap<LocalDate, Long> byCohort(Question question, Count count) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        asked(COHORTS, question, count).query(row -> {
            days.put(row.getObject("cohort_on", LocalDate.class), row.getLong("quantity"));
        });
        return days;
    }

    @Override
    public SortedMap<Integer, Long> byDaysTaken(Question question, Count count) {
        SortedMap<Integer, Long> days = new TreeMap<>();
        asked(isTotalled(question, count) && count.isWhole() ? DAYS_NOW : DAYS_THEN, question, count)
                .query(row -> {
                    days.put(row.getInt("days"), row.getLong("quantity"));
                });
        return days;
    }

    private boolean isTotalled(Question question, Count count) {
        return count.window() != Count.Window.OF_COHORT && isNow(question) && !takesBack(question, count);
    }

    /** The totals do not know which endings were taken back. */
    private boolean takesBack(Question question, Count count) {
        return count.window() == Count.Window.IN_PERIOD
                && jdbc.sql("SELECT EXISTS (SELECT FROM read_model.fact\n" + TAKEN_BACK + ")")
                        .param("office", question.office())
                        .param("measures", new String[] {count.measure()})
                        .param("size", question.size())
                        .param("from", question.period().from())
                        .param("until", question.until())
                        .query(Boolean.class)
                        .single();
    }

    private boolean isNow(Question question) {
        return question.size() >= table.place().size();
    }

    @Override
    public List<EvidenceRow> rows(Question question, Count count, String part, int limit) {
        return asked(ROWS, question, count)
                .param("limit", limit)
                .query((row, number) -> evidence(row, number, part))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Question question, Count count) {
        boolean cohort = count.window() == Count.Window.OF_COHORT;
        return jdbc.sql(sql)
                .param("office", question.office())
                .param("measure", count.measure())
                .param("size", question.size())
                .param("kinds", count.kinds().toArray(String[]::new))
                .param("field", count.field())
                .param("overTheHead", count.overTheHead())
                .param(
                        "endedFirst",
                        count.window() == Count.Window.IN_PERIOD
                                ? question.period().from()
                                : EVER_FIRST)
                .param(
                        "first",
                        count.window() == Count.Window.IN_PERIOD
                                ? question.period().from()
                                : EVER_FIRST)
                .param("last", cohort ? question.asOf() : question.until())
                .param("cohortFirst", cohort ? question.period().from() : EVER_FIRST)
                .param("cohortLast", cohort ? question.period().to() : EVER_LAST);
    }

    private static EvidenceRow evidence(ResultSet row, int number, String part) throws SQLException {
        @Nullable LocalDate until = row.getObject("until_on", LocalDate.class);
        @Nullable Integer days = row.getObject("days", Integer.class);
        return new EvidenceRow(
                row.getLong("source_position"),
                number,
                part,
                row.getObject("occurred_on", LocalDate.class),
                row.getLong("quantity"),
                row.getString("stream"),
                row.getString("measure"),
                row.getObject("cohort_on", LocalDate.class),
                until,
                days,
                FactTable.traits(row));
    }
}
