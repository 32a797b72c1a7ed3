package org.wardledger.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.privacy.PrivacyCommand;
import tools.jackson.databind.node.ObjectNode;

/** Where it is asked that a record be held, let go or erased (bàn bảo vệ dữ liệu): recorded once, or refused. */
public final class DataProtection {
    private static final CaseRef NONE = new CaseRef(new UUID(0, 0));

    private final Map<String, Action> asked = new LinkedHashMap<>();
    private final Actions actions;
    private final Scribe scribe;
    private final RequestDigest digests;
    private final LedgerReader book;
    private final Runnable carryOut;
    private final Clock clock;

    /** {@code carryOut} is told that there may be something to erase; it does not wait for it. */
    DataProtection(
            Actions actions, Scribe scribe, RequestDigest digests, LedgerReader book, Runnable carryOut, Clock clock) {
        this.actions = actions;
        this.scribe = scribe;
        this.digests = digests;
        this.book = book;
        this.carryOut = carryOut;
        this.clock = clock;
        Arrays.stream(PrivacyCommand.class.getPermittedSubclasses())
                .map(command -> new Action(command.asSubclass(WardCommand.class)))
                .forEach(action -> asked.put(action.kind(), action));
    }

    /**
     * Holds, lets go or orders to erase.
     *
     * @param kind of the entry that is to say so
     * @throws Refusal when nothing was recorded; the sentence says why
     */
    public Receipt record(
            String kind, String stream, ObjectNode fields, Acting acting, @Nullable String idempotencyKey) {
        Action action = action(kind);
        requireRecord(stream, action, acting);
        Answers answers = Answers.read(action, Text.normalised(fields), LocalDate.now(clock));
        String digest = digests.of(kind + " " + stream, List.of(new Desk.Request(answers, stream)));
        Receipt receipt = scribe.write(
                Desk.recording(acting, idempotencyKey, digest),
                taken -> List.of(action.command(stream, answers, NONE)));
        carryOut.run();
        return receipt;
    }

    /** What is asked, for a form. */
    Action action(String kind) {
        return Objects.requireNonNull(asked.get(kind), kind);
    }

    /** The lines of a record that officials keep; refused where there is none, or without the right. */
    List<Entry> requireRecord(String stream, Action action, Acting acting) {
        Desk.refuseWithoutRight(action, acting);
        List<Entry> record = book.stream(stream);
        if (record.isEmpty() || acting.mayNotKnowOf(record.getFirst())) {
            throw Refusal.unknown("stream", "Sổ không có hồ sơ «%s».".formatted(Text.quoted(stream)));
        }
        if (!actions.knows(record.getFirst().kind())) {
            throw Refusal.conflict("stream", "Hồ sơ này do phần mềm ghi, không có dữ liệu cá nhân.");
        }
        return record;
    }
}
