package org.wardledger.reception;

import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                yield Stream.concat(
                                Stream.of(
                                                Fact.one("reception.held", entry),
                                                Fact.one("reception.turns", entry)
                                                        .times(it.turns()),
                                                Fact.one("reception.persons", entry)
                                                        .times(it.persons()),
                                                Fact.one("reception.petitions", entry)
                                                        .times(it.petitions()))
                                        .map(fact -> fact.of(session)),
                                ofForm(entry, it))
                        .filter(fact -> fact.quantity() != 0);
            }
            case ReceptionCancelled it ->
                Stream.of(Fact.one("reception.cancelled", entry)
                        .of(Traits.ofSession(it.kind().name(), it.place(), "")));
        };
    }

    /**
     * As form 01/TCD splits them: by who received. What a session with visitors does not tell is counted as untold, so that
     * nobody takes it for zero.
     */
    private static Stream<Fact> ofForm(Entry entry, ReceptionHeld it) {
        Traits receiver = Traits.ofKind(Receiver.of(it).name());
        boolean visited = it.turns() > 0;
        boolean casesTold = it.casesFirst() != null && it.casesRepeated() != null;
        boolean groupsTold = it.largeGroups() != null
                && it.largeGroupPersons() != null
                && it.largeGroupFirst() != null
                && it.largeGroupRepeated() != null;
        return Stream.of(
                        Fact.one("reception.form-sessions", entry),
                        Fact.one("reception.form-turns", entry).times(it.turns()),
                        Fact.one("reception.form-persons", entry).times(it.persons()),
                        Fact.one("reception.form-first", entry).times(number(it.casesFirst())),
                        Fact.one("reception.form-repeated", entry).times(number(it.casesRepeated())),
                        Fact.one("reception.form-untold-cases", entry).times(visited && !casesTold ? 1 : 0),
                        Fact.one("reception.form-groups", entry).times(number(it.largeGroups())),
                        Fact.one("reception.form-group-persons", entry).times(number(it.largeGroupPersons())),
                        Fact.one("reception.form-group-first", entry).times(number(it.largeGroupFirst())),
                        Fact.one("reception.form-group-repeated", entry).times(number(it.largeGroupRepeated())),
                        Fact.one("reception.form-untold-groups", entry).times(visited && !groupsTold ? 1 : 0))
                .map(fact -> fact.of(receiver));
    }

    private static int number(@Nullable Integer told) {
        return told == null ? 0 : told;
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
