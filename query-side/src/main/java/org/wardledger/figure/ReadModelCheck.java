package org.wardledger.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.wardledger.proof.Finding;
import org.wardledger.proof.IntegrityCheck;

/** Adds the read model up again from its own rows and names what does not agree (tự kiểm bảng tính). */
public final class ReadModelCheck implements IntegrityCheck {
    private static final int NAMED_MAX = 20;
    private static final String ROWS = "Các dòng số liệu không khớp với mã băm đã ghi: có dòng bị sửa, thêm hoặc mất.";
    private static final Logger LOG = LoggerFactory.getLogger(ReadModelCheck.class);

    private final JdbcClient jdbc;
    private final Snapshot snapshot;

    ReadModelCheck(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.snapshot = new Snapshot(transactions);
    }

    @Override
    public String name() {
        return "Các dòng số liệu và tổng của chúng, cộng lại và so với mã băm đã ghi";
    }

    /** Anybody may read a finding: a total with its day would tell how many denunciations came in on it. */
    @Override
    public List<Finding> findings(Consumer<Long> progress) {
        List<String> differences = differences();
        progress.accept(new FactTable(jdbc, Schema.LIVE).place().size());
        differences.forEach(difference -> LOG.error("Read model: {}", difference));
        List<Finding> findings = new ArrayList<>();
        if (differences.contains(ROWS)) {
            findings.add(Finding.ofWhole(ROWS));
        }
        if (differences.stream().anyMatch(difference -> !difference.equals(ROWS))) {
            findings.add(Finding.ofWhole("Có tổng đã ghi không bằng tổng cộng lại từ các dòng số liệu."));
        }
        return findings;
    }

    /** One sentence per difference; none when rows, digest and totals agree. */
    public List<String> differences() {
        return snapshot.read(() -> {
            List<String> found = new ArrayList<>(digest());
            found.addAll(totals());
            return found;
        });
    }

    private List<String> digest() {
        FactTable table = new FactTable(jdbc, Schema.LIVE);
        return table.digestOfRows().equals(table.place().digest()) ? List.of() : List.of(ROWS);
    }

    private List<String> totals() {
        return jdbc.sql("""
                WITH total AS (
                    SELECT 'ngày' AS kept, office, measure, occurred_on, sum(quantity) AS quantity
                      FROM read_model.day_total GROUP BY office, measure, occurred_on
                    UNION ALL
                    SELECT 'số ngày giải quyết', office, measure, occurred_on, sum(quantity * (days + 1))
                      FROM read_model.days_total GROUP BY office, measure, occurred_on),
                counted AS (
                    SELECT 'ngày' AS kept, office, measure, occurred_on, sum(quantity) AS quantity
                      FROM read_model.fact GROUP BY office, measure, occurred_on
                    UNION ALL
                    SELECT 'số ngày giải quyết', office, measure, occurred_on, sum(quantity * (days + 1))
                      FROM read_model.fact WHERE days IS NOT NULL GROUP BY office, measure, occurred_on)
                SELECT kept, measure, occurred_on,
                       coalesce(total.quantity, 0) AS total, coalesce(counted.quantity, 0) AS counted
                  FROM total FULL JOIN counted USING (kept, office, measure, occurred_on)
                 WHERE coalesce(total.quantity, 0) <> coalesce(counted.quantity, 0)
                 ORDER BY kept, measure, occurred_on LIMIT ?
                """)
                .param(NAMED_MAX)
                .query((row, number) -> "Tổng %s của %s, ngày %s, là %d; cộng lại từ các dòng là %d."
                        .formatted(
                                row.getString("kept"),
                                row.getString("measure"),
                                row.getString("occurred_on"),
                                row.getLong("total"),
                                row.getLong("counted")))
                .list();
    }
}
