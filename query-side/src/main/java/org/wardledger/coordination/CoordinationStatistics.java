package org.wardledger.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.coordination.CoordinationEvent.AssessmentRecorded;
import org.wardledger.coordination.CoordinationEvent.ConferenceHeld;
import org.wardledger.coordination.CoordinationEvent.MeetingHeld;
import org.wardledger.coordination.CoordinationEvent.SupportProvided;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.inspection.Rating;
import org.wardledger.ledger.Entry;

/** What the book of coordination says that can be counted (thống kê phối hợp): each line is one act. */
@Component
final class CoordinationStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof CoordinationEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return history.stream().map(CoordinationStatistics::fact);
    }

    private static Fact fact(Entry entry) {
        return switch ((CoordinationEvent) entry.event()) {
            case MeetingHeld it ->
                Fact.one("coordination.meeting", entry)
                        .of(Traits.ofSession(
                                it.kind().name(), it.place(), it.host().value()));
            case ConferenceHeld it ->
                Fact.one("coordination.conference", entry)
                        .of(Traits.ofSession(
                                it.kind().name(), it.place(), it.host().value()));
            case SupportProvided it ->
                Fact.one("coordination.support", entry)
                        .of(Traits.ofSession(it.kind().name(), "", it.host().value()));
            case AssessmentRecorded it ->
                Fact.one("coordination.assessment", entry)
                        .ofCohort(LocalDate.of(it.year(), 1, 1))
                        .of(new Traits("", "", "", it.host().value(), band(it.rating()), false));
        };
    }

    private static String band(@Nullable Rating rating) {
        return rating == null ? "" : rating.name();
    }
}
