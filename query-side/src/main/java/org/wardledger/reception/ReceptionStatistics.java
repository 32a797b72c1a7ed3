package org.wardledger.reception;

import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.reception.ReceptionEvent.ReceptionCancelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;

/** What the reception book says that can be counted (thống kê tiếp công dân). */
@Component
final class ReceptionStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof ReceptionEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return history.stream().flatMap(ReceptionStatistics::facts);
    }

    private static Stream<Fact> facts(Entry entry) {
        return switch ((ReceptionEvent) entry.event()) {
            case ReceptionScheduled it -> expected(entry, it);
            case ReceptionHeld it -> {
                Traits session = Traits.ofSession(it.kind().name(), it.place(), it.host());
                yield Stream.of(
                                Fact.one("reception.held", entry),
                                Fact.one("reception.turns", entry).times(it.turns()),
                                Fact.one("reception.persons", entry).times(it.persons()),
                                Fact.one("reception.petitions", entry).times(it.petitions()))
                        .filter(fact -> fact.quantity() != 0)
                        .map(fact -> fact.of(session));
            }
            case ReceptionCancelled it ->
                Stream.of(Fact.one("reception.cancelled", entry)
                        .of(Traits.ofSession(it.kind().name(), it.place(), "")));
        };
    }

    /** One fact for every day the notice promises, holidays included: a holiday is a reason to be recorded. */
    private static Stream<Fact> expected(Entry entry, ReceptionScheduled it) {
        Traits session = Traits.ofSession(ReceptionKind.SCHEDULED.name(), it.place(), it.host());
        return Stream.iterate(
                        it.from().with(TemporalAdjusters.nextOrSame(it.weekday())),
                        day -> !day.isAfter(it.to()),
                        day -> day.plusWeeks(1))
                .map(day -> Fact.one("reception.expected", entry, day).of(session));
    }
}
