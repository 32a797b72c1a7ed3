package org.wardledger.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.document.CitableFacts;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.plan.PlanEvent.ActPromised;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.plan.PlanEvent.PlanTargetReported;
import org.wardledger.plan.PlanEvent.PlanTargetSet;
import org.wardledger.plan.PlanEvent.ReviewHeld;

/** What plans say that can be counted: themselves, their targets, the reviews held (thống kê kế hoạch). */
@Component
final class PlanStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof PlanEvent;
    }

    @Override
    public Optional<RegisteredNumber> number(WardEvent event) {
        return event instanceof PlanIssued plan ? Optional.of(CitableFacts.number(plan)) : Optional.empty();
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        List<Fact> facts = new ArrayList<>();
        Map<Integer, Entry> targets = new HashMap<>();
        Statistics.happened(history).forEach(entry -> {
            switch ((PlanEvent) entry.event()) {
                case PlanIssued it -> CitableFacts.of("plan.issued", entry, it).forEach(facts::add);
                case PlanTargetSet it -> {
                    targets.put(it.target(), entry);
                    facts.add(Fact.one("plan.target", entry));
                }
                case PlanTargetReported it ->
                    // The first report gives a target its result; what it says may still be bettered by the next.
                    Optional.ofNullable(targets.remove(it.target()))
                            .ifPresent(set -> facts.add(Fact.one("plan.target-result", entry)
                                    .ofCohort(set.event().occurredOn())));
                case ActPromised it ->
                    Terms.of(it).stream()
                            .map(term -> term.fact(entry, it))
                            .filter(fact -> fact.quantity() > 0)
                            .forEach(facts::add);
                case ReviewHeld it ->
                    facts.add(Fact.one("plan.review", entry)
                            .of(Traits.ofSession(
                                    it.kind().name(), it.place(), it.host().value())));
            }
        });
        return facts.stream();
    }
}
