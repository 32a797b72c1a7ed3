package org.wardledger.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Rights;
import org.wardledger.ledger.Entry;

/**
 * One record as its page tells it (một hồ sơ): what stands, and what was put right on the way.
 *
 * @param lines what stands up to the as-of day; of a record wholly struck out, what it had said
 * @param voided whether all of it was struck out
 */
public record RecordHistory(List<Entry> lines, Amendments amendments, boolean voided) {
    /** @param record the whole record as far as it is known */
    static RecordHistory of(List<Entry> record, LocalDate asOf) {
        List<Entry> standing = Entry.standing(record);
        Amendments amendments = Amendments.of(record);
        boolean voided = standing.isEmpty();
        return new RecordHistory(
                (voided ? amendments.struck() : standing)
                        .stream()
                                .filter(entry -> !entry.event().occurredOn().isAfter(asOf))
                                .toList(),
                amendments,
                voided);
    }

    /** Adds to the steps of its lines, the last first, what was put right in each, and the lines that stand no more. */
    public List<Step> told(List<Step> steps, Rights rights) {
        List<Step> told = new ArrayList<>(steps.stream()
                .map(step -> {
                    Step noted = step.with(PutRight.of(amendments.of(step.entry()), rights));
                    return voided ? noted.voided() : noted;
                })
                .toList());
        if (!voided) {
            amendments
                    .struck()
                    .forEach(line -> put(told, Step.struck(line).with(PutRight.of(amendments.of(line), rights))));
        }
        return told;
    }

    /** Above the first step that did not happen after it. */
    private static void put(List<Step> told, Step struck) {
        int at = 0;
        while (at < told.size() && told.get(at).happenedOn().isAfter(struck.happenedOn())) {
            at++;
        }
        told.add(at, struck);
    }
}
