package org.wardledger.office;

import static org.wardledger.common.Openness.CASE;
import static org.wardledger.common.Openness.OPEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Appendix;
import org.wardledger.common.CaseRef;
import org.wardledger.common.OfCase;
import org.wardledger.common.Openness;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.office.Question.PlainText;
import org.wardledger.report.ReportEvent.RegisterTallied;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where what stands wrongly in the book is put right (đính chính, hủy mục ghi nhầm): by a line beside it, with ground,
 * reason and whoever did it. The line itself stays readable for ever.
 */
public final class Corrections {
    private static final String REASON = "reason";
    private static final int REASON_LENGTH_MAX = 1_000;

    private final Actions actions;
    private final Desk desk;
    private final Scribe scribe;
    private final Sealing sealing;
    private final RequestDigest digests;
    private final LedgerReader book;
    private final Clock clock;

    Corrections(
            Actions actions,
            Desk desk,
            Scribe scribe,
            Sealing sealing,
            RequestDigest digests,
            LedgerReader book,
            Clock clock) {
        this.actions = actions;
        this.desk = desk;
        this.scribe = scribe;
        this.sealing = sealing;
        this.digests = digests;
        this.book = book;
        this.clock = clock;
    }

    /** Why something is put right; of a denunciation the ground alone is kept, for no word of it may be. */
    public record Why(CorrectionGround ground, @Nullable String reason) {}

    /** What a line says today and what may be asked about it, for a form. */
    record Correctable(Action action, Entry entry, WardEvent standing, WardEvent opening) {}

    /**
     * Corrects an action: what is not mentioned stays as it is. Where the correction makes it another record (another
     * number, another day of a session), the old one is struck and the new one recorded, together.
     *
     * @param position of the action in the book
     * @param changes new answers by field, as the action itself is asked; null takes an optional answer away
     */
    public Receipt correct(long position, ObjectNode changes, Why why, Acting acting, @Nullable String idempotencyKey) {
        Entry entry = entry(position, acting);
        Openness openness = EventCatalog.WARD.kind(entry.kind()).openness();
        Answers reason = reason(openness, why);
        ObjectNode asked = Text.normalised(changes);
        // What was asked and not what came of it: the same request sent again finds the record already changed by
        // itself.
        String digest = digests.of(
                "correct " + position + " " + why.ground() + " " + new TreeSet<>(asked.propertyNames()),
                List.of(
                        new Desk.Request(
                                Answers.mentioned(actionOf(entry), asked, LocalDate.now(clock)), entry.stream()),
                        new Desk.Request(reason, entry.stream())));
        return scribe.write(Desk.recording(acting, idempotencyKey, digest), taken -> {
            Correctable line = correctable(position, acting);
            Answers answers =
                    Answers.changed(line.action(), asked, line.standing(), line.opening(), LocalDate.now(clock));
            DueDays.refuseTakenAway(line.action(), answers);
            Desk.Request changed = desk.tried(line.action(), answers);
            boolean moves = !changed.stream().equals(entry.stream());
            if (moves && holdsSecrets(line.standing())) {
                throw Refusal.rule(
                        "changes",
                        "Số của hồ sơ không đính chính được khi hồ sơ có phần niêm phong: hãy hủy mục ghi nhầm rồi ghi lại.");
            }
            Object said = sealedReason(
                    openness, moves ? "case-action-struck" : "case-action-corrected", reason, entry, taken);
            CaseRef caseRef = caseRef(line.standing());
            WardCommand again = desk.command(
                    line.action(),
                    sealing.within(changed.answers(), line.action().kind(), changed.stream(), taken),
                    caseRef);
            return moves
                    ? List.of(new Append(entry.stream(), strike(openness, entry, why.ground(), said)), again)
                    : List.of(new Append(
                            entry.stream(), corrected(openness, entry, why.ground(), said, again.event(caseRef))));
        });
    }

    /** Strikes out an action that was recorded by mistake, or a correction that was; what it said is void from now on. */
    public Receipt strike(long position, Why why, Acting acting, @Nullable String idempotencyKey) {
        Entry entry = entry(position, acting);
        Openness openness = EventCatalog.WARD.kind(entry.kind()).openness();
        Answers reason = reason(openness, why);
        String digest = digests.of(
                "strike " + position + " " + why.ground(), List.of(new Desk.Request(reason, entry.stream())));
        return scribe.write(
                Desk.recording(acting, idempotencyKey, digest),
                taken -> List.of(new Append(
                        entry.stream(),
                        strike(
                                openness,
                                entry,
                                why.ground(),
                                sealedReason(openness, "case-action-struck", reason, entry, taken)))));
    }

    /** The action at a position with the questions that may be answered anew; refused where there is none. */
    Correctable correctable(long position, Acting acting) {
        Entry entry = entry(position, acting);
        Action action = actionOf(entry);
        List<Entry> record = Entry.standing(book.stream(entry.stream()));
        return record.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .map(line -> new Correctable(
                        action, entry, line.event(), record.getFirst().event()))
                .orElseThrow(() -> Refusal.conflict("position", "Mục %d đã hủy từ trước.".formatted(position)));
    }

    private Action actionOf(Entry entry) {
        if (entry.event() instanceof Appendix) {
            throw Refusal.conflict(
                    "position",
                    "Mục %d không phải một việc của sổ nên không đính chính được; nếu ghi nhầm thì hủy nó."
                            .formatted(entry.position()));
        }
        return actions.of(entry.kind());
    }

    /** Who may record an action may put it right. */
    Entry entry(long position, Acting acting) {
        Entry entry = book.at(position)
                .orElseThrow(() -> Refusal.unknown("position", "Sổ không có mục %d.".formatted(position)));
        Entry first =
                entry.event() instanceof Appendix ? book.stream(entry.stream()).getFirst() : entry;
        if (acting.mayNotKnowOf(first)) {
            throw Refusal.unknown("position", "Sổ không có mục %d.".formatted(position));
        }
        if (first.event() instanceof RegisterTallied) {
            throw Refusal.conflict(
                    "position",
                    "Mục %d là số liệu tổng hợp, không sửa, không hủy: sửa hồ sơ, tính lại thì có kỳ thống kê mới."
                            .formatted(position));
        }
        if (!actions.knows(first.kind())) {
            throw Refusal.conflict("position", "Mục %d do phần mềm ghi, không sửa, không hủy.".formatted(position));
        }
        Desk.refuseWithoutRight(actions.of(first.kind()), acting);
        if (entry.event() instanceof Appendix && !(entry.event() instanceof CorrectionEvent)) {
            throw Refusal.conflict("position", "Mục %d không hủy được.".formatted(position));
        }
        return entry;
    }

    private static Answers reason(Openness openness, Why why) {
        String reason =
                why.reason() == null ? "" : Text.nfc(REASON, why.reason()).strip();
        if (openness == Openness.SEALED) {
            if (!reason.isEmpty()) {
                throw Refusal.rule(REASON, "Mục niêm phong chỉ ghi căn cứ trong danh mục, không ghi lý do bằng lời.");
            }
            return Answers.none();
        }
        if (reason.isEmpty()) {
            throw Refusal.rule(REASON, "Chưa có «Lý do» (reason).");
        }
        if (reason.length() > REASON_LENGTH_MAX) {
            throw Refusal.rule(
                    REASON,
                    "«Lý do» (reason) dài %d ký tự, nhiều nhất %d.".formatted(reason.length(), REASON_LENGTH_MAX));
        }
        return Answers.none().with(REASON, openness == CASE ? new PlainText(reason) : reason);
    }

    /** A text, a sealed text or nothing, as open as the line it speaks of. */
    private Object sealedReason(Openness openness, String kind, Answers reason, Entry entry, List<PersonRef> taken) {
        Object said = sealing.within(reason, kind, entry.stream(), taken).value(REASON);
        return openness == Openness.SEALED ? "" : Objects.requireNonNull(said);
    }

    private Appendix corrected(
            Openness openness, Entry entry, CorrectionGround ground, Object reason, WardEvent action) {
        LocalDate today = LocalDate.now(clock);
        return openness == OPEN
                ? new CorrectionEvent.ActionCorrected(
                        entry.position(), entry.sequence(), today, ground, (String) reason, action)
                : openness == CASE
                        ? new CorrectionEvent.CaseActionCorrected(
                                entry.position(), entry.sequence(), today, ground, (Sealed) reason, action)
                        : new CorrectionEvent.SealedActionCorrected(
                                entry.position(), entry.sequence(), today, ground, action);
    }

    private Appendix strike(Openness openness, Entry entry, CorrectionGround ground, Object reason) {
        LocalDate today = LocalDate.now(clock);
        return openness == OPEN
                ? new CorrectionEvent.ActionStruck(entry.position(), entry.sequence(), today, ground, (String) reason)
                : openness == CASE
                        ? new CorrectionEvent.CaseActionStruck(
                                entry.position(), entry.sequence(), today, ground, (Sealed) reason)
                        : new CorrectionEvent.SealedActionStruck(entry.position(), entry.sequence(), today, ground);
    }

    private static CaseRef caseRef(WardEvent line) {
        return line instanceof OfCase known ? known.caseRef() : new CaseRef(UUID.randomUUID());
    }

    private static boolean holdsSecrets(WardEvent line) {
        return Records.values(line, Sealed.class).findAny().isPresent()
                || Records.values(line, PersonRef.class).findAny().isPresent();
    }
}
