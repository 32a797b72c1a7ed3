package org.wardledger.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.NotRecorded;
import org.wardledger.ledger.Recording;
import tools.jackson.databind.node.ObjectNode;

/**
 * The end of the desk where whole books are handed in (nơi nhận sổ cũ): acts of several kinds, recorded as one. Each act
 * is known by what it says and by nothing else, so the same act is recorded once, whoever brings it and with whatever
 * else, be it a row by itself or a whole book.
 */
public final class BatchDesk {
    /** More than any ward's year; everybody else who writes waits while they are written. */
    public static final int TOGETHER_MAX = 32_000;

    private static final int TRIES_MAX = 8;

    private final Actions actions;
    private final Desk desk;
    private final Scribe scribe;
    private final Sealing sealing;
    private final RequestDigest digests;
    private final LawBook law;
    private final LedgerReader book;

    BatchDesk(
            Actions actions,
            Desk desk,
            Scribe scribe,
            Sealing sealing,
            RequestDigest digests,
            LawBook law,
            LedgerReader book) {
        this.actions = actions;
        this.desk = desk;
        this.scribe = scribe;
        this.sealing = sealing;
        this.digests = digests;
        this.law = law;
        this.book = book;
    }

    /** Throws a {@link org.wardledger.common.Refusal} where whoever acts may not record such an act. */
    public void requireRight(String kind, Acting acting) {
        Desk.refuseWithoutRight(actions.of(kind), acting);
    }

    /** Reads one act and lets its own rules speak; throws a {@link org.wardledger.common.Refusal} where they refuse. */
    public HandedIn read(String kind, ObjectNode fields) {
        Action action = actions.of(kind);
        return new HandedIn(action, desk.read(action, fields));
    }

    /** Tries these acts on the book as it stands now; nothing is sealed and nothing recorded. */
    public Trial trial(List<HandedIn> acts) {
        return new Trial(acts, this, new OpenBook(book, law.law()));
    }

    /**
     * Records those of these acts that the book does not hold: all of them, side by side, or none.
     *
     * @return how many it did not hold
     * @throws RowRefused naming, by its place in the list, the act that keeps the others out; where there is only one, the
     *     refusal itself
     */
    public int record(List<HandedIn> acts, Acting acting) {
        acts.forEach(act -> Desk.refuseWithoutRight(act.action(), acting));
        List<Recording> recordings = SideBySide.each(acts, act -> recording(act, acting));
        for (int tries = 0; tries < TRIES_MAX; tries++) {
            Set<UUID> known = scribe.recorded(recordings);
            List<Integer> fresh = new ArrayList<>();
            for (int act = 0; act < acts.size(); act++) {
                if (!known.contains(recordings.get(act).commandId())) {
                    fresh.add(act);
                }
            }
            if (fresh.isEmpty()) {
                return 0;
            }
            if (written(acts, recordings, fresh)) {
                return scribe.recorded(fresh.stream().map(recordings::get).toList())
                        .size();
            }
        }
        throw NotRecorded.busy(null);
    }

    private boolean written(List<HandedIn> acts, List<Recording> recordings, List<Integer> fresh) {
        try {
            return scribe.writeTogether(
                    fresh.stream().map(recordings::get).toList(),
                    taken -> SideBySide.each(fresh, act -> sealed(acts.get(act), taken)));
        } catch (RowRefused refused) {
            throw new RowRefused(fresh.get(refused.row()), refused.refusal());
        } catch (Refusal refusal) {
            throw fresh.size() == 1 && acts.size() > 1 && refusal.reason() != Refusal.Reason.BUSY
                    ? new RowRefused(fresh.getFirst(), refusal)
                    : refusal;
        }
    }

    private Drafted sealed(HandedIn act, List<PersonRef> taken) {
        return drafted(act, sealing.within(act.request().answers(), act.action().kind(), act.stream(), taken));
    }

    /** An act with nothing sealed, for a trial. */
    Drafted unsealed(HandedIn act) {
        return drafted(act, sealing.without(act.request().answers()));
    }

    private Drafted drafted(HandedIn act, Answers answers) {
        return new Drafted(desk, act.action(), answers, act.stream());
    }

    private Recording recording(HandedIn act, Acting acting) {
        String digest = digest(act);
        return new Recording(
                commandId(digest),
                acting.account(),
                acting.position(),
                acting.body(),
                acting.channel(),
                digest,
                null,
                null,
                null);
    }

    /** The name of an act's request; what it says about people is in it only as a tag under the record's own key. */
    UUID commandId(HandedIn act) {
        return commandId(digest(act));
    }

    private String digest(HandedIn act) {
        return digests.exactly(act.action().kind(), act.request());
    }

    // No account begins with this sign, so no Idempotency-Key of anybody names the same request.
    private static UUID commandId(String digest) {
        return UUID.nameUUIDFromBytes(('\u001f' + digest).getBytes(UTF_8));
    }
}
