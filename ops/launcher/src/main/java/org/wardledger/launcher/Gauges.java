package org.wardledger.launcher;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.wardledger.figure.ReadModel;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.proof.Integrity;
import org.wardledger.proof.LogStanding;

/** What a monitoring system watches of the book and its log; before the first self-check there is no number for it. */
@Component
final class Gauges implements MeterBinder {
    private final Integrity integrity;
    private final LogStanding log;
    private final ReadModel readModel;
    private final LedgerReader book;
    private final Clock clock;

    Gauges(
            Integrity integrity,
            LogStanding log,
            ReadModel readModel,
            @Qualifier("ledgerReader") LedgerReader book,
            Clock clock) {
        this.integrity = integrity;
        this.log = log;
        this.readModel = readModel;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ofRound(registry, "findings", "What the last self-check found that does not agree", Integrity.Report::findings);
        ofRound(registry, "entries", "Entries that the last self-check read", Integrity.Report::entries);
        ofRound(
                registry,
                "age.seconds",
                "Since the last self-check began",
                round -> Duration.between(round.at(), clock.instant()).toSeconds());
        Gauge.builder("so.phuong.log.unpublished.entries", log, LogStanding::unpublished)
                .description("Entries under no published checkpoint yet")
                .register(registry);
        Gauge.builder("so.phuong.log.signing.stopped", log, it -> it.isStopped() ? 1 : 0)
                .description("1 while the log is not signed or not published")
                .register(registry);
        Gauge.builder("so.phuong.read.model.behind.entries", readModel, it -> Math.max(0, book.size() - it.size()))
                .description("Entries that the figures do not know yet")
                .register(registry);
    }

    private void ofRound(MeterRegistry registry, String name, String said, ToDoubleFunction<Integrity.Report> counted) {
        Gauge.builder(
                        "so.phuong.integrity." + name,
                        integrity,
                        it -> it.latest().map(counted::applyAsDouble).orElse(Double.NaN))
                .description(said)
                .register(registry);
    }
}
