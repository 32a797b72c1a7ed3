package org.wardledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.incident.IncidentEvent.CrowdRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceSettled;
import org.wardledger.incident.IncidentEvent.IncidentRecorded;
import org.wardledger.incident.IncidentEvent.LivestockDiseaseRecorded;
import org.wardledger.incident.IncidentEvent.ViolationHandled;
import org.wardledger.incident.IncidentEvent.ViolationRecorded;
import org.wardledger.ledger.Entry;

/** What the state of the ward says that can be counted (thống kê vụ việc, tình hình trên địa bàn). */
@Component
final class IncidentStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof IncidentEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(reading::take);
        return reading.facts.stream();
    }

    private static final class Reading {
        private final List<Fact> facts = new ArrayList<>();
        private boolean open;

        private void take(Entry entry) {
            switch ((IncidentEvent) entry.event()) {
                case IncidentRecorded it -> {
                    Traits traits = traits(it.kind().name(), it.place(), it.host());
                    Fact recorded = Fact.one("incident.recorded", entry);
                    Fact complicated = Fact.one("incident.complicated", entry).times(it.complicated() ? 1 : 0);
                    Stream.of(recorded, complicated)
                            .map(fact -> fact.times(it.cases()).of(traits))
                            .filter(fact -> fact.quantity() != 0)
                            .forEach(facts::add);
                }
                case CrowdRecorded it ->
                    facts.add(Fact.one("incident.crowd", entry).of(traits("", it.place(), it.host())));
                case GrievanceRecorded it -> {
                    facts.add(Fact.one("incident.grievance", entry).of(traits("", it.place(), null)));
                    facts.add(Fact.one("incident.grievance-open", entry).of(traits("", it.place(), null)));
                    open = true;
                }
                case GrievanceSettled it -> {
                    if (open) {
                        facts.add(Fact.one("incident.grievance-open", entry).times(-1));
                        open = false;
                    }
                }
                // Its leaf tells the day and no more, and no trait may tell more than the leaf.
                case ViolationRecorded it -> facts.add(Fact.one("incident.violation", entry));
                case ViolationHandled it -> facts.add(Fact.one("incident.violation-handled", entry));
                case LivestockDiseaseRecorded it ->
                    facts.add(Fact.one("incident.livestock-disease", entry)
                            .of(traits(it.extent().name(), it.place(), null)));
            }
        }

        private static Traits traits(String kind, @Nullable String place, @Nullable Body host) {
            return Traits.ofSession(kind, place == null ? "" : place, host == null ? "" : host.value());
        }
    }
}
