package org.wardledger.dossier;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierEvent.DossierSupplementRequested;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.figure.CaseClock;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/**
 * What the one-stop register says that can be counted (thống kê hồ sơ). An apology names a new day but moves no due day:
 * late stays late.
 */
@Component
final class DossierStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof DossierEvent;
    }

    @Override
    public Optional<RegisteredNumber> number(WardEvent event) {
        return event instanceof DossierReceived received
                ? Optional.of(new RegisteredNumber("dossier", received.code().value()))
                : Optional.empty();
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(reading::take);
        return reading.facts();
    }

    private static final class Reading {
        private final List<Fact> facts = new ArrayList<>();
        private final CaseClock clock = new CaseClock();
        private LocalDate receivedOn = LocalDate.MIN;
        private LocalDate cohortOn = LocalDate.MIN;
        private String field = "";
        private String channel = "";

        private void take(Entry entry) {
            switch ((DossierEvent) entry.event()) {
                case DossierReceived it -> {
                    receivedOn =
                            it.handedOver() && it.firstReceivedOn() != null ? it.firstReceivedOn() : it.occurredOn();
                    cohortOn = it.handedOver() ? Fact.NO_COHORT : it.occurredOn();
                    // Read from its public leaf it has no field: a stranger counts dossiers, and no fields.
                    field = it.field() == null ? "" : it.field().value();
                    channel = it.channel().name();
                    facts.add(Fact.one(it.handedOver() ? "dossier.handed-over" : "dossier.received", entry));
                    facts.add(Fact.one("dossier.open", entry));
                    clock.runs(entry, it.occurredOn(), it.dueOn());
                }
                case DossierSupplementRequested it -> clock.stops(entry, it.occurredOn());
                case DossierSupplemented it -> clock.runs(entry, it.occurredOn(), it.dueOn());
                case DossierApologyIssued it -> facts.add(Fact.one("dossier.apology", entry));
                case DossierReturned it -> {
                    facts.add(Fact.one("dossier.open", entry).times(-1));
                    facts.add(Fact.one("dossier.returned", entry)
                            .after((int) DAYS.between(receivedOn, it.occurredOn()))
                            .of(Traits.ofKind(timeliness(it.occurredOn()).name())));
                    clock.stops(entry, it.occurredOn());
                }
            }
        }

        private Timeliness timeliness(LocalDate returnedOn) {
            if (clock.lateOn(returnedOn)) {
                return Timeliness.LATE;
            }
            return clock.due().filter(due -> due.on().equals(returnedOn)).isPresent()
                    ? Timeliness.ON_DAY
                    : Timeliness.EARLY;
        }

        private Stream<Fact> facts() {
            clock.overdue().forEach(stretch -> {
                facts.add(Fact.one("dossier.overdue", stretch.by(), stretch.from()));
                if (stretch.endedBy() != null && stretch.until() != null) {
                    facts.add(Fact.one("dossier.overdue", stretch.endedBy(), stretch.until())
                            .times(-1));
                }
            });
            return facts.stream()
                    .map(fact -> fact.ofCohort(cohortOn)
                            .of(Traits.ofCase(fact.traits().kind(), field, channel, false)));
        }
    }
}
