package org.wardledger.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.DenunciationEvent.DenunciationConcluded;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.DenunciationEvent.DenunciationTransferred;
import org.wardledger.petition.DenunciationEvent.DenunciationWithdrawn;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.report.CountedParts;
import org.wardledger.report.ReportEvent.RegisterTallied;
import org.wardledger.report.TalliedBy;
import org.wardledger.report.TalliedRegister;
import org.wardledger.report.TallyId;
import org.wardledger.report.TallyMeasure;
import org.wardledger.report.TallyPeriod;

/**
 * What tallies are counted from (các sổ được tổng hợp): of each record the lines that decide where it counts, and of each
 * period the tally that stands. Takes the book entry by entry and counts from the records alone.
 */
final class TallyBook {
    private final Map<String, List<Entry>> records = new LinkedHashMap<>();
    private final Map<TallyId, RegisterTallied> tallied = new HashMap<>();
    private final Map<String, List<Counted>> counted = new HashMap<>();

    /** One case that counts on a day, and its part in each split. */
    private record Counted(TallyMeasure of, LocalDate on, Map<TalliedBy, String> parts) {}

    /** The next entry of the book. */
    void take(Entry entry) {
        counted.remove(entry.stream());
        switch (entry.event()) {
            case RegisterTallied it -> tallied.put(it.tallyId(), it);
            case PetitionReceived it -> keep(entry);
            case PetitionClassified it -> keep(entry);
            case DossierReceived it -> keep(entry);
            case DenunciationReceived it -> keep(entry);
            case DenunciationTransferred it -> keep(entry);
            case DenunciationConcluded it -> keep(entry);
            case DenunciationWithdrawn it -> keep(entry);
            case CorrectionEvent it ->
                records.computeIfPresent(entry.stream(), (stream, record) -> with(record, entry));
            default -> {
                // Nothing else decides where a case counts.
            }
        }
    }

    private void keep(Entry entry) {
        records.merge(entry.stream(), List.of(entry), (record, one) -> with(record, entry));
    }

    private static List<Entry> with(List<Entry> record, Entry entry) {
        List<Entry> longer = new ArrayList<>(record);
        longer.add(entry);
        return longer;
    }

    /** The tally of a period that stands. */
    Optional<RegisterTallied> newest(TallyId tally) {
        return Optional.ofNullable(tallied.get(tally));
    }

    /** The periods in which something of a register counts, or once did. */
    Stream<TallyPeriod> periods(TalliedRegister register) {
        return Stream.concat(
                now(records.keySet())
                        .filter(one -> one.of.register() == register)
                        .map(Counted::on)
                        .distinct()
                        .flatMap(TallyPeriod::around),
                tallied.values().stream()
                        .filter(tally -> tally.register() == register)
                        .map(tally -> new TallyPeriod(tally.from(), tally.to())));
    }

    /** How a count of a period falls into parts. */
    CountedParts parts(TallyMeasure of, TalliedBy by, TallyPeriod period) {
        return parts(of, by, period, now(records.keySet()));
    }

    /** How many cases at least have come to count otherwise since a period was tallied. */
    long moved(RegisterTallied since) {
        TallyPeriod period = new TallyPeriod(since.from(), since.to());
        Set<String> changed = records.entrySet().stream()
                .filter(record -> record.getValue().getLast().position() >= since.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Counted> before = records.entrySet().stream()
                .filter(record -> changed.contains(record.getKey()))
                .flatMap(record -> counted(upTo(since.size(), record.getValue())))
                .toList();
        return TallyMeasure.of(since.register()).stream()
                .flatMap(of -> of.splits().stream()
                        .map(by ->
                                parts(of, by, period, now(changed)).movedFrom(parts(of, by, period, before.stream()))))
                .max(Long::compare)
                .orElse(0L);
    }

    private static CountedParts parts(TallyMeasure of, TalliedBy by, TallyPeriod period, Stream<Counted> cases) {
        Map<String, Long> parts = new HashMap<>();
        cases.filter(one -> one.of == of && period.contains(one.on))
                .forEach(one -> parts.merge(one.parts.getOrDefault(by, ""), 1L, Long::sum));
        return new CountedParts(of, by, parts);
    }

    private Stream<Counted> now(Collection<String> streams) {
        return streams.stream()
                .flatMap(stream -> counted
                        .computeIfAbsent(
                                stream,
                                one -> counted(Objects.requireNonNull(records.get(stream)))
                                        .toList())
                        .stream());
    }

    private static List<Entry> upTo(long size, List<Entry> record) {
        return record.stream().filter(entry -> entry.position() < size).toList();
    }

    private static Stream<Counted> counted(List<Entry> record) {
        List<WardEvent> lines =
                Entry.standing(record).stream().map(Entry::event).toList();
        return lines.stream().filter(line -> !handedOver(line)).flatMap(line -> counted(line, lines));
    }

    /** Another office counted it as received. */
    private static boolean handedOver(WardEvent line) {
        return switch (line) {
            case PetitionReceived it -> it.handedOver();
            case DossierReceived it -> it.handedOver();
            case DenunciationReceived it -> it.handedOver();
            default -> false;
        };
    }

    private static Stream<Counted> counted(WardEvent line, List<WardEvent> lines) {
        return switch (line) {
            case PetitionReceived it ->
                one(
                        TallyMeasure.PETITION_RECEIVED,
                        it,
                        Map.of(
                                TalliedBy.FIELD, word(field(lines)),
                                TalliedBy.RESIDENTIAL_GROUP, word(it.residentialGroup())));
            case DossierReceived it ->
                one(TallyMeasure.DOSSIER_RECEIVED, it, Map.of(TalliedBy.FIELD, word(it.field())));
            case DenunciationReceived it -> one(TallyMeasure.DENUNCIATION_RECEIVED, it, Map.of());
            case DenunciationTransferred it -> one(TallyMeasure.DENUNCIATION_TRANSFERRED, it, Map.of());
            case DenunciationConcluded it -> one(TallyMeasure.DENUNCIATION_CONCLUDED, it, Map.of());
            case DenunciationWithdrawn it -> one(TallyMeasure.DENUNCIATION_WITHDRAWN, it, Map.of());
            default -> Stream.empty();
        };
    }

    /** A petition is of the field it was last found to be of. */
    private static @Nullable Object field(List<WardEvent> lines) {
        @Nullable Object field = null;
        for (WardEvent line : lines) {
            if (line instanceof PetitionReceived received) {
                field = received.field();
            }
            if (line instanceof PetitionClassified classified && classified.field() != null) {
                field = classified.field();
            }
        }
        return field;
    }

    private static Stream<Counted> one(TallyMeasure of, WardEvent line, Map<TalliedBy, String> parts) {
        return Stream.of(new Counted(of, line.occurredOn(), parts));
    }

    private static String word(@Nullable Object recorded) {
        return recorded == null ? "" : recorded instanceof Enum<?> one ? one.name() : recorded.toString();
    }
}
