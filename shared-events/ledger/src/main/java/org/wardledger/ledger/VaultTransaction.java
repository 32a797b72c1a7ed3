package org.wardledger.ledger;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A short transaction of the vault's own, whatever the caller is in the middle of: a key must be committed before
 * anything is sealed with it, and no rollback may take an opening record away from a text that was read.
 */
final class VaultTransaction {
    private final TransactionTemplate transaction;

    VaultTransaction(DataSource vault) {
        transaction = new TransactionTemplate(new JdbcTransactionManager(vault));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // Every statement sees what was committed before it: a lock is waited for in one, and looked behind in the
        // next.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    <T> T run(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
