package org.wardledger.democracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.democracy.DemocracyEvent.ConsultationHeld;
import org.wardledger.democracy.DemocracyEvent.CriticismAnswered;
import org.wardledger.democracy.DemocracyEvent.SocialCriticismReceived;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/** What consultations and criticism say that can be counted (thống kê thực hiện dân chủ). */
@Component
final class DemocracyStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof DemocracyEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(reading::take);
        return reading.facts.stream().filter(fact -> fact.quantity() != 0);
    }

    private static final class Reading {
        private final List<Fact> facts = new ArrayList<>();
        private @Nullable SocialCriticismReceived received;

        private void take(Entry entry) {
            switch ((DemocracyEvent) entry.event()) {
                case ConsultationHeld it -> {
                    Traits traits = Traits.ofSession(
                            it.kind().name(),
                            it.place(),
                            it.hosts().stream().map(Body::value).collect(Collectors.joining("; ")));
                    facts.add(Fact.one("democracy.consultation", entry).of(traits));
                    Integer asked = it.asked();
                    // Nobody counted whom it asked: that says nothing, not none.
                    if (asked != null) {
                        facts.add(Fact.one("democracy.consulted", entry)
                                .times(asked)
                                .of(traits));
                    }
                }
                case SocialCriticismReceived it -> {
                    received = it;
                    facts.add(Fact.one("democracy.criticism", entry)
                            .of(Traits.ofSession(it.kind().name(), "", it.host().value())));
                }
                case CriticismAnswered it -> {
                    LocalDate cohort = received == null ? it.receivedOn() : received.occurredOn();
                    facts.add(Fact.one("democracy.criticism-answered", entry)
                            .ofCohort(cohort)
                            .of(Traits.ofSession(
                                    received == null ? "" : received.kind().name(),
                                    "",
                                    it.host().value())));
                }
            }
        }
    }
}
