package org.wardledger.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wardledger.common.WardEvent;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.report.CountedFigures;
import org.wardledger.report.TalliedBy;
import org.wardledger.report.TallyMeasure;
import org.wardledger.report.TallyPeriod;

/** Statistics as small as a test needs them, which can be behind the book and can be wrong. */
public final class TestFigures implements CountedFigures {
    private final Supplier<LedgerReader> book;
    private boolean behind;
    private long surplus;

    TestFigures(Supplier<LedgerReader> book) {
        this.book = book;
    }

    void behind(boolean now) {
        behind = now;
    }

    /** From now on every part has so many more. */
    void wrongBy(long more) {
        surplus = more;
    }

    @Override
    public Optional<Map<String, Long>> parts(TallyMeasure of, TalliedBy by, TallyPeriod period, long size) {
        if (behind) {
            return Optional.empty();
        }
        Map<String, Long> parts = new HashMap<>();
        book.get().after(-1, 10_000).stream()
                .filter(entry -> entry.position() < size)
                .collect(Collectors.groupingBy(Entry::stream))
                .values()
                .stream()
                .map(Entry::standing)
                .filter(record -> !record.isEmpty())
                .map(List::getFirst)
                .map(Entry::event)
                .filter(event -> counts(of, event) && period.contains(event.occurredOn()))
                .forEach(event -> parts.merge(part(by, event), 1L, Long::sum));
        parts.replaceAll((part, count) -> count + surplus);
        return Optional.of(parts);
    }

    private static boolean counts(TallyMeasure of, WardEvent event) {
        return switch (of) {
            case PETITION_RECEIVED -> event instanceof PetitionReceived;
            case DOSSIER_RECEIVED -> event instanceof DossierReceived;
            case DENUNCIATION_RECEIVED -> event instanceof DenunciationReceived;
            case DENUNCIATION_TRANSFERRED, DENUNCIATION_CONCLUDED, DENUNCIATION_WITHDRAWN -> false;
        };
    }

    private static String part(TalliedBy by, WardEvent event) {
        return switch (event) {
            case PetitionReceived it ->
                by == TalliedBy.FIELD
                        ? String.valueOf(it.field())
                        : it.residentialGroup() == null
                                ? ""
                                : it.residentialGroup().value();
            case DossierReceived it -> it.field().value();
            default -> "";
        };
    }
}
