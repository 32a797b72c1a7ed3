package org.wardledger.figure;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.wardledger.ledger.LedgerReader;

/** Says whether the figures follow the book, and at which entry they stand still. */
final class ReadModelHealth implements HealthIndicator {
    private final ReadModel readModel;
    private final LedgerReader book;

    ReadModelHealth(ReadModel readModel, LedgerReader book) {
        this.readModel = readModel;
        this.book = book;
    }

    @Override
    public Health health() {
        long size = readModel.size();
        Health.Builder health = readModel.standsStillAt().isPresent()
                ? Health.down()
                        .withDetail("standsStillAt", readModel.standsStillAt().getAsLong())
                        .withDetail("reason", readModel.reason())
                : Health.up();
        return health.withDetail("size", size)
                .withDetail("behind", Math.max(0, book.size() - size))
                .build();
    }
}
