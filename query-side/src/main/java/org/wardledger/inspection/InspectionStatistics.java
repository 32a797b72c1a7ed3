package org.wardledger.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.inspection.InspectionEvent.InspectionPlanned;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;
import org.wardledger.ledger.Entry;

/** What inspections and self-assessments say that can be counted (thống kê kiểm tra, tự đánh giá). */
@Component
final class InspectionStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof InspectionEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(reading::take);
        return reading.facts.stream();
    }

    private static final class Reading {
        private final List<Fact> facts = new ArrayList<>();
        private @Nullable LocalDate missedFrom;
        private @Nullable Fact assessed;

        private void take(Entry entry) {
            switch ((InspectionEvent) entry.event()) {
                case InspectionPlanned it -> {
                    facts.add(Fact.one("inspection.planned", entry));
                    missedFrom = it.plannedOn().plusDays(1);
                    facts.add(Fact.one("inspection.missed", entry, missedFrom));
                }
                case InspectionScored it -> {
                    facts.add(Fact.one("inspection.held", entry).of(traits(it)));
                    if (missedFrom != null) {
                        LocalDate from = missedFrom;
                        facts.add(Fact.one(
                                        "inspection.missed",
                                        entry,
                                        it.occurredOn().isAfter(from) ? it.occurredOn() : from)
                                .times(-1));
                        missedFrom = null;
                    }
                }
                case SelfAssessmentMade it -> assess(entry, it);
            }
        }

        /** The newest self-assessment of a piece of work stands; the one before it no longer counts from that day on. */
        private void assess(Entry entry, SelfAssessmentMade it) {
            Fact made = Fact.one("inspection.self-assessed", entry)
                    .ofCohort(LocalDate.of(it.year(), 1, 1))
                    .of(new Traits("", "", "", it.host().value(), it.rating().name(), false));
            Optional.ofNullable(assessed)
                    .ifPresent(before -> facts.add(new Fact(
                            before.source(),
                            before.office(),
                            before.stream(),
                            before.measure(),
                            made.occurredOn(),
                            before.cohortOn(),
                            null,
                            -1,
                            null,
                            before.traits())));
            facts.add(made);
            assessed = made;
        }

        private static Traits traits(InspectionScored it) {
            Rating rating = it.rating();
            return new Traits(
                    it.kind().name(),
                    it.unit().name(),
                    it.place(),
                    it.host().value(),
                    rating == null ? "" : rating.name(),
                    false);
        }
    }
}
