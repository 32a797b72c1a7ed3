package org.wardledger.petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionExtended;
import org.wardledger.petition.PetitionEvent.PetitionPaused;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionResumed;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;
import org.wardledger.petition.PetitionEvent.PetitionWithdrawn;

/** What the petition register says that can be counted (thống kê đơn thư); denunciations are counted apart. */
@Component
final class PetitionStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof PetitionEvent;
    }

    @Override
    public Optional<RegisteredNumber> number(WardEvent event) {
        return event instanceof PetitionReceived received
                ? Optional.of(new RegisteredNumber("petition", received.number().value()))
                : Optional.empty();
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(reading::take);
        return reading.course.facts(reading.traits);
    }

    private static final class Reading {
        private final PetitionCourse course = new PetitionCourse("petition");
        private Traits traits = Traits.NONE;

        private void take(Entry entry) {
            switch ((PetitionEvent) entry.event()) {
                case PetitionReceived it -> {
                    traits = Traits.ofCase(
                                    it.type().name(),
                                    word(it.field()),
                                    it.channel().name(),
                                    it.overTheHead())
                            .in(
                                    it.residentialGroup() == null
                                            ? ""
                                            : it.residentialGroup().value());
                    course.inAuthority(it.inAuthority());
                    if (it.handedOver()) {
                        course.handedOver(entry, it.occurredOn(), it.firstReceivedOn(), it.dueOn());
                    } else {
                        course.received(entry, it.occurredOn(), it.dueOn());
                    }
                }
                case PetitionClassified it -> {
                    traits = Traits.ofCase(
                                    it.type().name(),
                                    it.field() == null ? traits.field() : word(it.field()),
                                    traits.channel(),
                                    traits.overTheHead())
                            .in(traits.place());
                    course.inAuthority(it.inAuthority());
                    course.dueMoved(entry, it.occurredOn(), it.dueOn());
                }
                case PetitionAccepted it -> course.dueMoved(entry, it.occurredOn(), it.dueOn());
                case PetitionExtended it -> course.dueMoved(entry, it.occurredOn(), it.dueOn());
                case PetitionPaused it -> course.paused(entry, it.occurredOn());
                case PetitionResumed it -> course.resumed(entry, it.occurredOn(), it.dueOn());
                case PetitionResolved it -> course.ended(entry, it.occurredOn(), PetitionCourse.RESOLVED);
                case PetitionTransferred it -> course.ended(entry, it.occurredOn(), PetitionCourse.TRANSFERRED);
                case PetitionWithdrawn it -> course.ended(entry, it.occurredOn(), PetitionCourse.WITHDRAWN);
                case PetitionReopened it -> course.reopened(entry, it.occurredOn(), it.dueOn());
            }
        }

        private static String word(@Nullable PetitionField field) {
            return field == null ? "" : field.name();
        }
    }
}
