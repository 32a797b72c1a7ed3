package org.wardledger.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.wardledger.proof.Finding;
import org.wardledger.proof.IntegrityCheck;

/**
 * Adds the public counts up from the published leaves alone, in plain SQL and past everything else in this program, and
 * names what the read model says differently (tự kiểm với lá công khai).
 */
public final class LeafTotalsCheck implements IntegrityCheck {
    private static final int NAMED_MAX = 20;

    private final JdbcClient jdbc;
    private final Snapshot snapshot;
    private final String sql = text("read_model/leaf_totals.sql");

    LeafTotalsCheck(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.snapshot = new Snapshot(transactions);
    }

    @Override
    public String name() {
        return "Số liệu công khai, cộng lại bằng SQL từ các lá của nhật ký";
    }

    @Override
    public List<Finding> findings(Consumer<Long> progress) {
        List<Finding> findings = differences().stream().map(Finding::ofWhole).toList();
        progress.accept(new FactTable(jdbc, Schema.LIVE).place().size());
        return findings;
    }

    /** One sentence per difference; none where leaves and read model agree. */
    public List<String> differences() {
        try {
            return snapshot.read(this::compared);
        } catch (DataAccessException unreadable) {
            return List.of("Không cộng lại được từ các lá công khai: "
                    + BadQuestion.quoted(
                            String.valueOf(unreadable.getMostSpecificCause().getMessage())));
        }
    }

    private List<String> compared() {
        // PostgreSQL cannot guess how many steps stand in the leaves and would look each up among all others: three
        // minutes for 96,000 leaves.
        jdbc.sql("SET LOCAL enable_nestloop = off").update();
        return jdbc.sql(sql)
                .param("size", new FactTable(jdbc, Schema.LIVE).place().size())
                .param("named", NAMED_MAX)
                .query((row, number) -> "%s%s, ngày %s: cộng từ các lá công khai là %d, theo %s của bảng tính là %d."
                        .formatted(
                                row.getString("measure"),
                                row.getString("kind").isEmpty() ? "" : " (" + row.getString("kind") + ")",
                                row.getString("day"),
                                row.getLong("of_leaves"),
                                row.getString("kept"),
                                row.getLong("quantity")))
                .list();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
