package org.wardledger.launcher;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.ReadModel;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.office.TallyDesk;
import org.wardledger.office.TallyWorker;

/** Has the registers tallied from the start on, after the demonstration's year is in the book and not in its middle. */
@Component
@Order(3)
final class TallyStart implements ApplicationRunner {
    /** Beyond this the worker goes on in the background. */
    private static final Duration CATCHING_UP_MAX = Duration.ofSeconds(30);

    private final boolean demonstration;
    private final TallyDesk tallies;
    private final TallyWorker worker;
    private final LedgerReader book;
    private final ReadModel readModel;

    TallyStart(
            @Value("${so-phuong.demonstration:false}") boolean demonstration,
            TallyDesk tallies,
            TallyWorker worker,
            @Qualifier("ledgerReader") LedgerReader book,
            ReadModel readModel) {
        this.demonstration = demonstration;
        this.tallies = tallies;
        this.worker = worker;
        this.book = book;
        this.readModel = readModel;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration && readModel.awaitPosition(book.size() - 1, CATCHING_UP_MAX)) {
            tallies.look();
        }
        worker.start();
    }
}
