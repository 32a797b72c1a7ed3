package org.wardledger.figure;

import java.util.OptionalLong;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.wardledger.ledger.LedgerReader;

/** Says whether the figures follow the book, and at which entry they stand still. */
final class ReadModelHealth extends AbstractHealthIndicator {
    private final ReadModel readModel;
    private final LedgerReader book;

    ReadModelHealth(ReadModel readModel, LedgerReader book) {
        this.readModel = readModel;
        this.book = book;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long size = readModel.size();
        OptionalLong standsStillAt = readModel.standsStillAt();
        if (standsStillAt.isPresent()) {
            health.down()
                    .withDetail("standsStillAt", standsStillAt.getAsLong())
                    .withDetail("reason", readModel.reason());
        } else {
            health.up();
        }
        health.withDetail("size", size).withDetail("behind", Math.max(0, book.size() - size));
    }
}
