package org.wardledger.figure;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One look at the tables (một lần nhìn): everything read in it sees the same rows, whatever is written meanwhile. */
final class Snapshot {
    private final TransactionTemplate transaction;

    Snapshot(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        transaction.setReadOnly(true);
    }

    <T> T read(Supplier<T> reading) {
        T result = transaction.execute(status -> reading.get());
        if (result == null) {
            throw new IllegalStateException("A reading without a result");
        }
        return result;
    }
}
