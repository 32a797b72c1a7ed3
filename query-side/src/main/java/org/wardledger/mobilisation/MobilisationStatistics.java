package org.wardledger.mobilisation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;
import org.wardledger.mobilisation.MobilisationEvent.CampaignHeld;
import org.wardledger.mobilisation.MobilisationEvent.ModelEvent;
import org.wardledger.mobilisation.MobilisationEvent.ModelLaunched;
import org.wardledger.mobilisation.MobilisationEvent.ModelRecognised;
import org.wardledger.mobilisation.MobilisationEvent.ModelReplicated;
import org.wardledger.mobilisation.MobilisationEvent.ModelResultRecorded;
import org.wardledger.mobilisation.MobilisationEvent.ModelStopped;
import org.wardledger.mobilisation.MobilisationEvent.MovementLaunched;
import org.wardledger.mobilisation.MobilisationEvent.PropagandaHeld;

/** What models, movements, outings and propaganda say that can be counted (thống kê dân vận khéo). */
@Component
final class MobilisationStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof MobilisationEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return Stream.concat(Statistics.happened(history).flatMap(MobilisationStatistics::said), running(history));
    }

    private static Stream<Fact> said(Entry entry) {
        return switch ((MobilisationEvent) entry.event()) {
            case ModelLaunched it ->
                Stream.of(Fact.one("mobilisation.model-launched", entry)
                        .of(traits("", it.field(), it.place(), it.host())));
            case ModelReplicated it ->
                Stream.of(Fact.one("mobilisation.model-replicated", entry).of(traits("", null, it.place(), it.host())));
            case ModelResultRecorded it ->
                Stream.of(Fact.one("mobilisation.model-result", entry).of(traits("", null, null, it.host())));
            case ModelRecognised it ->
                Stream.of(Fact.one("mobilisation.model-recognised", entry)
                        .of(traits(it.level() == null ? "" : it.level().name(), null, null, it.host())));
            case ModelStopped it -> Stream.empty();
            case MovementLaunched it ->
                Stream.of(Fact.one("mobilisation.movement", entry).of(traits("", null, it.place(), it.host())));
            case CampaignHeld it -> campaign(entry, it);
            case PropagandaHeld it ->
                Stream.of(Fact.one("mobilisation.propaganda", entry)
                        .of(traits(it.kind().name(), null, it.place(), it.host())));
        };
    }

    private static Stream<Fact> campaign(Entry entry, CampaignHeld it) {
        Traits traits = Traits.ofSession(
                "", it.place(), it.hosts().stream().map(Body::value).collect(Collectors.joining("; ")));
        return Stream.of(
                        Fact.one("mobilisation.campaign", entry),
                        Fact.one("mobilisation.campaign-participants", entry)
                                .times(Objects.requireNonNullElse(it.participants(), 0)),
                        Fact.one("mobilisation.labour-days", entry)
                                .times(Objects.requireNonNullElse(it.labourDays(), 0)))
                .filter(fact -> fact.quantity() != 0)
                .map(fact -> fact.of(traits));
    }

    /** A model runs once, from its first known day, however often it is replicated, until it is stopped. */
    private static Stream<Fact> running(List<Entry> history) {
        Optional<Entry> begun =
                first(history, event -> event instanceof ModelLaunched || event instanceof ModelReplicated);
        Optional<Entry> stopped = first(history, event -> event instanceof ModelStopped);
        return begun.stream().flatMap(from -> {
            Traits traits =
                    Traits.ofSession("", "", ((ModelEvent) from.event()).host().value());
            Fact runs = Fact.one("mobilisation.model-running", from).of(traits);
            return Stream.concat(
                    Stream.of(runs),
                    stopped.stream()
                            .map(end -> Fact.one(
                                            "mobilisation.model-running",
                                            end,
                                            end.event().occurredOn().isBefore(runs.occurredOn())
                                                    ? runs.occurredOn()
                                                    : end.event().occurredOn())
                                    .times(-1)
                                    .of(traits)));
        });
    }

    private static Optional<Entry> first(List<Entry> history, Predicate<WardEvent> such) {
        return history.stream()
                .filter(entry -> such.test(entry.event()))
                .min(Comparator.comparing((Entry entry) -> entry.event().occurredOn())
                        .thenComparingLong(Entry::sequence));
    }

    private static Traits traits(String kind, @Nullable ModelField field, @Nullable String place, Body host) {
        return new Traits(kind, field == null ? "" : field.name(), place == null ? "" : place, host.value(), "", false);
    }
}
