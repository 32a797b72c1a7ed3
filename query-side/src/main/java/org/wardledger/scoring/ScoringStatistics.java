package org.wardledger.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.scoring.ScoringEvent.CriteriaAdopted;
import org.wardledger.scoring.ScoringEvent.ScoreGiven;

/** What a set of criteria and the points under it say that can be counted (thống kê chấm điểm); points in hundredths. */
@Component
final class ScoringStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof ScoringEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(reading::take);
        return reading.facts.stream();
    }

    private record Sheet(int year, ScoreKind kind) {}

    private record Place(Sheet sheet, String criterion) {}

    private static final class Reading {
        private final List<Fact> facts = new ArrayList<>();
        private final Map<Place, Fact> standing = new HashMap<>();
        private final Set<Sheet> begun = new HashSet<>();
        private List<Criterion> criteria = List.of();

        private void take(Entry entry) {
            switch ((ScoringEvent) entry.event()) {
                case CriteriaAdopted it -> {
                    criteria = it.criteria();
                    facts.add(Fact.one("scoring.adopted", entry));
                }
                case ScoreGiven it -> score(entry, it);
            }
        }

        private void score(Entry entry, ScoreGiven it) {
            Sheet sheet = new Sheet(it.year(), it.kind());
            Place place = new Place(sheet, it.criterion());
            // With its first points a sheet begins, and says how many criteria it will have to show.
            if (begun.add(sheet)) {
                add(of("scoring.to-score", entry, it).times(toScore(it.kind())));
            }
            Fact before = standing.get(place);
            if (before == null) {
                facts.add(of("scoring.scored", entry, it));
            } else if (before.quantity() != 0) {
                facts.add(new Fact(
                        before.source(),
                        before.office(),
                        before.stream(),
                        before.measure(),
                        it.occurredOn(),
                        before.cohortOn(),
                        null,
                        -before.quantity(),
                        null,
                        before.traits()));
            }
            Fact points = of("scoring.points", entry, it)
                    .times(it.points() == null ? 0 : it.points().hundredths());
            add(points);
            standing.put(place, points);
        }

        private void add(Fact fact) {
            if (fact.quantity() != 0) {
                facts.add(fact);
            }
        }

        private long toScore(ScoreKind kind) {
            return criteria.stream()
                    .filter(criterion -> kind == ScoreKind.APPRAISED || criterion.rule() != ScoreRule.APPRAISED)
                    .count();
        }

        private static Fact of(String measure, Entry entry, ScoreGiven it) {
            return Fact.one(measure, entry)
                    .ofCohort(LocalDate.of(it.year(), 1, 1))
                    .of(new Traits(it.kind().name(), "", "", it.host().value(), "", false));
        }
    }
}
