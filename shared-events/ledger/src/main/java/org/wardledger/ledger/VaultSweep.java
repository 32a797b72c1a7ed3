package org.wardledger.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.wardledger.common.Refusal;

/**
 * Takes the bytes of deleted rows out of the tables' files. A plain VACUUM only frees their place and leaves the bytes
 * in it until something else is written there, so the small tables are written anew and their old files removed. The
 * attachments may be large and their keys are in one of these tables, so there the place alone is freed.
 */
final class VaultSweep {
    static final Duration WAIT_MAX = Duration.ofSeconds(3);

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final List<String> SWEEPING = List.of(
            "VACUUM (FULL) vault.secret_key",
            "VACUUM (FULL) vault.person",
            "VACUUM (FULL) vault.person_index",
            "VACUUM vault.attachment");

    private final DataSource vault;

    VaultSweep(DataSource vault) {
        this.vault = vault;
    }

    void run() {
        try (Connection connection = vault.getConnection();
                Statement statement = connection.createStatement()) {
            // Whoever waits for a whole table lets everybody else wait behind him, so not for as long as a backup
            // takes.
            statement.execute("SET lock_timeout = " + WAIT_MAX.toMillis());
            try {
                for (String table : SWEEPING) {
                    statement.execute(table);
                    if (statement.getWarnings() != null) {
                        // PostgreSQL warns, and does nothing, where the right to VACUUM is missing.
                        throw new IllegalStateException(statement.getWarnings());
                    }
                }
            } finally {
                statement.execute("RESET lock_timeout");
            }
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw new Refusal(
                        Refusal.Reason.BUSY,
                        null,
                        "Đã xóa; nhưng kho niêm phong đang bận nên chưa dọn được dấu vết trong tệp. Xin làm lại sau ít phút.");
            }
            throw new IllegalStateException(
                    "What was erased could not be swept out of the vault's files yet.", failure);
        }
    }
}
