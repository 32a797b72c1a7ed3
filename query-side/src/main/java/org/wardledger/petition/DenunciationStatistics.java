package org.wardledger.petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.DenunciationEvent.DenunciationAccepted;
import org.wardledger.petition.DenunciationEvent.DenunciationConcluded;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.DenunciationEvent.DenunciationTransferred;
import org.wardledger.petition.DenunciationEvent.DenunciationWithdrawn;

/** What the secret register says that can be counted (thống kê tố cáo); its figures are for those named for it. */
@Component
final class DenunciationStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof DenunciationEvent;
    }

    @Override
    public Optional<RegisteredNumber> number(WardEvent event) {
        return event instanceof DenunciationReceived received
                ? Optional.of(new RegisteredNumber(
                        "denunciation", received.secretRegisterNumber().value()))
                : Optional.empty();
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        PetitionCourse course = new PetitionCourse("denunciation");
        Statistics.happened(history).forEach(entry -> take(course, entry));
        return course.facts(Traits.NONE);
    }

    private static void take(PetitionCourse course, Entry entry) {
        switch ((DenunciationEvent) entry.event()) {
            case DenunciationReceived it -> {
                if (it.handedOver()) {
                    course.handedOver(entry, it.occurredOn(), null, it.dueOn());
                } else {
                    course.received(entry, it.occurredOn(), it.dueOn());
                }
            }
            case DenunciationAccepted it -> course.dueMoved(entry, it.occurredOn(), it.dueOn());
            case DenunciationExtended it -> course.dueMoved(entry, it.occurredOn(), it.dueOn());
            case DenunciationTransferred it -> course.ended(entry, it.occurredOn(), PetitionCourse.TRANSFERRED);
            case DenunciationConcluded it -> course.ended(entry, it.occurredOn(), PetitionCourse.RESOLVED);
            case DenunciationWithdrawn it -> course.ended(entry, it.occurredOn(), PetitionCourse.WITHDRAWN);
        }
    }
}
