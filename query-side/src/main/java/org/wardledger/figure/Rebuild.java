package org.wardledger.figure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/**
 * Computes the read model from nothing, beside the live one, which answers throughout; compares the two and puts the new
 * one in place (tính lại từ sổ).
 */
public final class Rebuild {
    private static final int RANGE = 2_000;
    private static final int NAMED_MAX = 20;

    private final JdbcClient jdbc;
    private final LedgerReader book;
    private final Folding folding;
    private final Shelves shelves;
    private final TransactionTemplate transaction;

    Rebuild(JdbcClient jdbc, LedgerReader book, Folding folding, Shelves shelves, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.book = book;
        this.folding = folding;
        this.shelves = shelves;
        this.transaction = transaction;
    }

    /** Whether the new read model takes the place of the live one. */
    public enum Switch {
        WHEN_EQUAL,
        EVEN_IF_DIFFERENT,
        NEVER
    }

    /** Entries done of how many, and at what rate. */
    public record Progress(long done, long total, Duration taken) {
        public long perSecond() {
            return taken.isZero() ? 0 : done * 1_000 / Math.max(1, taken.toMillis());
        }

        public Duration left() {
            return done == 0 ? Duration.ZERO : taken.multipliedBy(total - done).dividedBy(done);
        }
    }

    /**
     * What came out.
     *
     * @param differences one sentence per row that stands in one of the two only; none when the digests agree
     */
    public record Outcome(
            long size, String digest, String liveDigest, List<String> differences, boolean putInPlace, Duration taken) {
        public boolean equal() {
            return digest.equals(liveDigest);
        }
    }

    /** Computes anew on the word of {@code by}; a failure leaves the live read model as it was. */
    public Outcome run(String by, Switch when, Consumer<Progress> progress) {
        if (by.isBlank()) {
            throw new IllegalArgumentException("Somebody must stand for putting a read model in place");
        }
        long begun = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            shelves.drop(Schema.NEXT);
            shelves.create(Schema.NEXT, by);
        });
        long total = book.size();
        long size = 0;
        // While one range is folded the next is read and decoded on another thread.
        CompletableFuture<List<Entry>> ahead = read(0);
        for (List<Entry> range = ahead.join(); !range.isEmpty(); range = ahead.join()) {
            ahead = read(range.getLast().position() + 1);
            List<Entry> entries = range;
            transaction.executeWithoutResult(status -> folding.fold(jdbc, Schema.NEXT, entries));
            size = range.getLast().position() + 1;
            progress.accept(new Progress(size, Math.max(total, size), taken(begun)));
        }
        Outcome outcome = transaction.execute(status -> compareAndSwitch(when, begun));
        if (outcome == null) {
            throw new IllegalStateException("The transaction has no outcome");
        }
        return outcome;
    }

    private CompletableFuture<List<Entry>> read(long from) {
        return CompletableFuture.supplyAsync(() -> book.after(from - 1, RANGE));
    }

    private Outcome compareAndSwitch(Switch when, long begun) {
        // Holding both places, neither moves: each is brought to where the other is, and only then compared.
        FactTable live = new FactTable(jdbc, Schema.LIVE);
        FactTable next = new FactTable(jdbc, Schema.NEXT);
        long size = Math.max(live.lock().size(), next.lock().size());
        bringTo(size, next, Schema.NEXT);
        bringTo(size, live, Schema.LIVE);
        String digest = next.place().digest();
        // What the live rows say, not what was noted when they were written: a row may have been changed since.
        String liveDigest = live.digestOfRows();
        boolean equal = digest.equals(liveDigest);
        List<String> differences = equal ? List.of() : differences();
        boolean putInPlace = equal ? when != Switch.NEVER : when == Switch.EVEN_IF_DIFFERENT;
        if (putInPlace) {
            shelves.putInPlace();
        }
        return new Outcome(size, digest, liveDigest, differences, putInPlace, taken(begun));
    }

    private void bringTo(long size, FactTable table, Schema schema) {
        for (long at = table.place().size(); at < size; at = table.place().size()) {
            folding.fold(jdbc, schema, book.after(at - 1, (int) Math.min(RANGE, size - at)));
        }
    }

    private List<String> differences() {
        return jdbc.sql("""
                (SELECT 'chỉ ở bảng đang dùng' AS shelf, * FROM (TABLE read_model.fact EXCEPT TABLE read_model_next.fact) one
                  ORDER BY position, ordinal LIMIT ?)
                UNION ALL
                (SELECT 'chỉ ở bảng tính lại' AS shelf, * FROM (TABLE read_model_next.fact EXCEPT TABLE read_model.fact) other
                  ORDER BY position, ordinal LIMIT ?)
                """)
                .params(NAMED_MAX, NAMED_MAX)
                .query((row, number) -> "Mục %d, dòng %d, %s ngày %s, số lượng %d: %s"
                        .formatted(
                                row.getLong("position"),
                                row.getInt("ordinal"),
                                row.getString("measure"),
                                row.getString("occurred_on"),
                                row.getLong("quantity"),
                                row.getString("shelf")))
                .list();
    }

    private static Duration taken(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
