package org.wardledger.direction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.direction.DirectionEvent.CallUpOrderDelivered;
import org.wardledger.direction.DirectionEvent.DirectionGiven;
import org.wardledger.direction.DirectionEvent.FacilityUpgraded;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/** What direction and means say that can be counted (thống kê chỉ đạo, cơ sở vật chất). */
@Component
final class DirectionStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof DirectionEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return Statistics.happened(history).flatMap(DirectionStatistics::said);
    }

    private static Stream<Fact> said(Entry entry) {
        return switch ((DirectionEvent) entry.event()) {
            case DirectionGiven it ->
                Stream.of(Fact.one("direction.given", entry)
                        .of(Traits.ofSession(
                                it.kind().name(),
                                it.place() == null ? "" : it.place(),
                                it.host().value())));
            case FacilityUpgraded it ->
                Stream.of(Fact.one("direction.facility", entry)
                        .of(Traits.ofSession(
                                it.kind().name(), it.place(), it.host().value())));
            case CallUpOrderDelivered it -> {
                Fact delivered = Fact.one("direction.call-up", entry)
                        .of(Traits.ofSession(
                                it.kind().name(), it.place(), it.host().value()));
                Fact reached = Fact.one("direction.call-up-recipients", entry).of(delivered.traits());
                // How many took the order is often not stated; then there is nothing to count.
                int recipients = Objects.requireNonNullElse(it.recipients(), 0);
                yield recipients == 0 ? Stream.of(delivered) : Stream.of(delivered, reached.times(recipients));
            }
        };
    }
}
