package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PageTest {
    private static final int BATCHES = 20;
    private static final int COMMANDS_PER_BATCH = 20;

    @Test
    void a_batch_never_leafs_through_the_whole_book_though_it_was_empty_at_first() throws SQLException {
        try (Database database = TestPostgres.freshDatabase()) {
            try (Page page = new Page(() -> database.connect(Role.RECORDER))) {
                IntStream.range(0, BATCHES).forEach(n -> page.write(batch()));
            }
            JdbcClient sql = JdbcClient.create(database.pool(Role.READER, 1));
            // What a session has counted arrives when it has ended.
            Until.holds(Duration.ofSeconds(20), () -> counted(sql, "n_tup_ins") == BATCHES * COMMANDS_PER_BATCH);
            assertThat(counted(sql, "seq_tup_read")).isZero();
        }
    }

    private static List<Submission> batch() {
        return IntStream.range(0, COMMANDS_PER_BATCH)
                .mapToObj(n -> new Submission(UUID.randomUUID(), List.of(draft())))
                .toList();
    }

    private static Submission.Draft draft() {
        return new Submission.Draft(
                UUID.randomUUID(),
                "thu-nghiem",
                UUID.randomUUID().toString(),
                0,
                EventCatalog.WARD.kind("dossier-received"),
                new byte[] {'{', '}'},
                new byte[] {'{', '}'},
                Map.of());
    }

    private static long counted(JdbcClient sql, String what) {
        return sql.sql("SELECT " + what + " FROM pg_stat_user_tables WHERE relname = 'entry'")
                .query(Long.class)
                .single();
    }
}
