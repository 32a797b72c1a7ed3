package org.wardledger.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardledger.common.WardEvent;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.petition.PetitionEvent;

/**
 * By which day a case is due (đồng hồ theo luật), from what stands in its record. Each term is counted by the law in
 * force on the day that set it running; the day an official stated is not looked at.
 */
public final class CaseClock {
    private CaseClock() {}

    /**
     * The due day by the law.
     *
     * @param record the lines of one record in their order
     * @return none where the law sets no term, or nobody has entered it
     */
    public static Optional<DueDay> due(List<? extends WardEvent> record, Law law) {
        if (record.isEmpty()) {
            return Optional.empty();
        }
        return switch (record.getFirst()) {
            case PetitionEvent petition -> {
                PetitionClock clock = new PetitionClock();
                each(record, PetitionEvent.class).forEach(clock::take);
                yield clock.due(law);
            }
            case DenunciationEvent denunciation -> {
                DenunciationClock clock = new DenunciationClock(law);
                each(record, DenunciationEvent.class).forEach(clock::take);
                yield clock.due();
            }
            case DossierEvent dossier -> {
                DossierClock clock = new DossierClock();
                each(record, DossierEvent.class).forEach(clock::take);
                yield clock.due(law.calendar());
            }
            default -> Optional.empty();
        };
    }

    /**
     * Every day by the law that the last line of a record tells, by its member: what a form may leave open.
     *
     * @param record the lines of one record in their order
     */
    public static Map<String, DueDay> fields(List<? extends WardEvent> record, Law law) {
        Map<String, DueDay> open = record.isEmpty() ? Map.of() : OpenClock.days(record.getLast(), law);
        return open.isEmpty()
                ? due(record, law).map(day -> Map.of("dueOn", day)).orElse(Map.of())
                : open;
    }

    private static <E> List<E> each(List<? extends WardEvent> record, Class<E> type) {
        return record.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
