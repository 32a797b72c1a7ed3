package org.wardledger.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;
import org.wardledger.organisation.OrganisationEvent.GroupDissolved;
import org.wardledger.organisation.OrganisationEvent.GroupFormed;
import org.wardledger.organisation.OrganisationEvent.GroupsMerged;
import org.wardledger.organisation.OrganisationEvent.OfficesMerged;

/**
 * What the directory says that can be counted (thống kê tổ chức bộ máy): residential groups, mergers, and what the minutes
 * of a merger state. What was in fact taken over is counted from the cases themselves.
 */
@Component
final class OrganisationStatistics implements Statistics {
    @Override
    public boolean covers(WardEvent event) {
        return event instanceof OrganisationEvent;
    }

    @Override
    public Stream<Fact> facts(List<Entry> history) {
        return history.stream().flatMap(OrganisationStatistics::facts);
    }

    private static Stream<Fact> facts(Entry entry) {
        return switch (entry.event()) {
            case GroupFormed it -> Stream.of(Fact.one("organisation.groups", entry));
            case GroupDissolved it ->
                Stream.of(Fact.one("organisation.groups", entry).times(-1));
            case GroupsMerged it ->
                some("organisation.groups", entry, 1 - it.merged().size());
            case OfficesMerged it ->
                Stream.of(
                                Stream.of(Fact.one("organisation.merger", entry)),
                                some("organisation.handover-petitions", entry, it.openPetitions()),
                                some("organisation.handover-dossiers", entry, it.openDossiers()),
                                some("organisation.handover-models", entry, it.runningModels()))
                        .flatMap(facts -> facts);
            default -> Stream.empty();
        };
    }

    /** A fact says something, or is none. */
    private static Stream<Fact> some(String measure, Entry entry, @Nullable Integer many) {
        return many == null || many == 0
                ? Stream.empty()
                : Stream.of(Fact.one(measure, entry).times(many));
    }
}
