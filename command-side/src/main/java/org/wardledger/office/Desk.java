package org.wardledger.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.law.DueDay;
import org.wardledger.law.Law;
import org.wardledger.ledger.Recording;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where every action is handed in (bàn ghi sổ), whether by form, program or import: read, checked, sealed, decided and
 * recorded, once, or refused with nothing left behind.
 */
public final class Desk {
    private static final int KEY_LENGTH_MAX = 200;

    private final Actions actions;
    private final Scribe scribe;
    private final Sealing sealing;
    private final RequestDigest digests;
    private final Bodies bodies;
    private final DueDays dueDays;
    private final LegalNotes notes;
    private final String office;
    private final Clock clock;

    Desk(
            Actions actions,
            Scribe scribe,
            Sealing sealing,
            RequestDigest digests,
            Bodies bodies,
            DueDays dueDays,
            LegalNotes notes,
            String office,
            Clock clock) {
        this.actions = actions;
        this.scribe = scribe;
        this.sealing = sealing;
        this.digests = digests;
        this.bodies = bodies;
        this.dueDays = dueDays;
        this.notes = notes;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Records one action.
     *
     * @param idempotencyKey the same key from the same account is recorded once, whatever happens in between
     * @throws Refusal when nothing was recorded; the sentence says why
     */
    public Receipt record(String kind, ObjectNode fields, Acting acting, @Nullable String idempotencyKey) {
        return recordAll(kind, List.of(fields), acting, idempotencyKey);
    }

    /**
     * Records several actions of one kind as one: all of them, side by side in the book, or none.
     *
     * @throws RowRefused naming the row that keeps the others out too
     */
    public Receipt recordAll(String kind, List<ObjectNode> rows, Acting acting, @Nullable String idempotencyKey) {
        Action action = actions.of(kind);
        refuseWithoutRight(action, acting);
        List<Request> requests = new ArrayList<>();
        for (ObjectNode fields : rows) {
            int row = requests.size();
            requests.add(Scribe.inRow(rows.size(), row, () -> read(action, fields)));
        }
        Recording recording = recording(acting, idempotencyKey, digests.of(action.kind(), requests));
        // Only now, and not when the request was read: the same request sent again finds its own first copy in the
        // book.
        Receipt receipt = scribe.write(recording, taken -> {
            List<WardCommand> commands = new ArrayList<>();
            for (Request request : requests) {
                Answers answers = Scribe.inRow(rows.size(), commands.size(), () -> due(action, request.answers()));
                commands.add(
                        command(action, sealing.within(answers, action.kind(), request.stream(), taken), freshCase()));
            }
            return commands;
        });
        return receipt.warned(notes.about(receipt));
    }

    private Answers due(Action action, Answers answers) {
        return DueDays.open(action, answers)
                ? DueDays.filled(action, answers, dueDays.due(provisional(action, answers), freshCase()))
                : answers;
    }

    /** The days that would be counted for what is typed so far; none where too little is, or the law is silent. */
    Map<String, DueDay> foreseen(Action action, ObjectNode typed) {
        try {
            Answers answers = Answers.mentioned(action, Text.normalised(typed), LocalDate.now(clock));
            return DueDays.open(action, answers) && DueDays.foreseeable(action, answers)
                    ? dueDays.due(provisional(action, answers), freshCase())
                    : Map.of();
        } catch (Refusal notYet) {
            return Map.of();
        }
    }

    private WardCommand provisional(Action action, Answers answers) {
        return command(action, sealing.without(DueDays.provisional(action, answers)), freshCase());
    }

    /** The answers of one row, and the record they speak of. */
    record Request(Answers answers, String stream) {}

    Request read(Action action, ObjectNode fields) {
        return tried(action, Answers.read(action, Text.normalised(fields), LocalDate.now(clock)));
    }

    /** Lets the command's own rules speak, with nothing sealed yet. */
    Request tried(Action action, Answers answers) {
        Answers meant = bodies.meantIn(answers);
        return new Request(meant, provisional(action, meant).stream());
    }

    /** The command of answers that follow these lines; a due day they leave open is counted after them. */
    WardCommand following(List<WardEvent> standing, Action action, Answers answers, Law law) {
        CaseRef caseRef = freshCase();
        if (!DueDays.open(action, answers)) {
            return command(action, answers, caseRef);
        }
        WardCommand provisional = command(action, DueDays.provisional(action, answers), caseRef);
        return command(
                action, DueDays.filled(action, answers, DueDays.due(provisional, caseRef, standing, law)), caseRef);
    }

    WardCommand command(Action action, Answers answers, CaseRef caseRef) {
        return action.command(office, answers, caseRef);
    }

    static CaseRef freshCase() {
        return new CaseRef(UUID.randomUUID());
    }

    static void refuseWithoutRight(Action action, Acting acting) {
        if (!acting.rights().containsAll(action.rights())) {
            throw new Refusal(
                    Refusal.Reason.FORBIDDEN,
                    null,
                    "Tài khoản này không có quyền ghi «%s». Chưa ghi gì.".formatted(action.title()));
        }
    }

    static Recording recording(Acting acting, @Nullable String idempotencyKey, String digest) {
        return new Recording(
                commandId(acting, idempotencyKey),
                acting.account(),
                acting.position(),
                acting.body(),
                acting.channel(),
                digest,
                null,
                null,
                null);
    }

    private static UUID commandId(Acting acting, @Nullable String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank()) {
            return UUID.randomUUID();
        }
        if (idempotencyKey.length() > KEY_LENGTH_MAX) {
            throw new Refusal(
                    Refusal.Reason.UNREADABLE,
                    "Idempotency-Key",
                    "Idempotency-Key dài nhất %d ký tự.".formatted(KEY_LENGTH_MAX));
        }
        return UUID.nameUUIDFromBytes((acting.account() + '\u001f' + idempotencyKey).getBytes(UTF_8));
    }
}
