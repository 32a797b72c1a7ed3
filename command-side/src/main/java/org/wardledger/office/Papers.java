package org.wardledger.office;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Appendix;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.AttachmentKept;
import org.wardledger.ledger.Attachments;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Recording;
import org.wardledger.ledger.Vault;
import org.wardledger.office.Question.PlainText;
import org.wardledger.privacy.ContentHash;
import org.wardledger.privacy.MediaType;
import org.wardledger.privacy.PrivacyEvent.AttachmentAdded;

/** Where scans, minutes and photographs are handed in (đính kèm): sealed in the vault, known in the book by a hash. */
public final class Papers {
    static final String KIND = "attachment-added";
    static final int TITLE_LENGTH_MAX = 200;

    private static final UUID NOT_YET_KEPT = new UUID(0, 0);

    private final Actions actions;
    private final Scribe scribe;
    private final RequestDigest digests;
    private final Vault vault;
    private final Attachments attachments;
    private final LedgerReader book;
    private final Clock clock;

    Papers(
            Actions actions,
            Scribe scribe,
            RequestDigest digests,
            Vault vault,
            Attachments attachments,
            LedgerReader book,
            Clock clock) {
        this.actions = actions;
        this.scribe = scribe;
        this.digests = digests;
        this.vault = vault;
        this.attachments = attachments;
        this.book = book;
        this.clock = clock;
    }

    /** What is handed in; what the file is, its first bytes say and not its name. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
    record Paper(byte[] file, @Nullable String title) {
        @Override
        public String toString() {
            return "Paper[…]";
        }
    }

    /**
     * Attaches a paper to an action; who may record the action may attach to it.
     *
     * @throws Refusal when nothing was recorded and nothing is kept
     */
    Receipt attach(long position, Paper paper, Acting acting, @Nullable String idempotencyKey) {
        Entry entry = action(position, acting);
        String title = title(paper.title());
        MediaType type = type(paper.file());
        String stream = entry.stream();
        // The rules speak before anything is sealed; but the same request sent twice gets its first answer.
        Refusal refusal = refusalBefore(entry, type);
        if (refusal != null
                && book.byCommand(Desk.recording(acting, idempotencyKey, "").commandId())
                        .isEmpty()) {
            throw refusal;
        }
        Answers told =
                Answers.none().with("title", new PlainText(title)).with("file", new PlainText(sha256(paper.file())));
        Recording recording = Desk.recording(
                acting, idempotencyKey, digests.of("attach " + position, List.of(new Desk.Request(told, stream))));
        AtomicReference<@Nullable AttachmentKept> kept = new AtomicReference<>();
        try {
            Receipt receipt = scribe.write(recording, taken -> {
                AttachmentKept file = attachments.keep(stream, paper.file());
                kept.set(file);
                Sealed sealed = vault.seal(KIND, "title", stream, title);
                return List.of(new Append(stream, added(entry, file, type, sealed)));
            });
            discardUnless(kept.get(), recording);
            return receipt;
        } catch (Refusal refused) {
            // While the outcome is in doubt the file stays, as people do: one too many harms less than one too few.
            if (refused.reason() != Refusal.Reason.BUSY) {
                discardUnless(kept.get(), recording);
            }
            throw refused;
        }
    }

    /** The action at a position to which whoever acts may attach something. */
    Entry action(long position, Acting acting) {
        Entry entry = book.at(position)
                .filter(found -> !acting.mayNotKnowOf(found))
                .orElseThrow(() -> Refusal.unknown("position", "Sổ không có mục %d.".formatted(position)));
        if (entry.event() instanceof Appendix || !actions.knows(entry.kind())) {
            throw Refusal.conflict(
                    "position", "Mục %d không phải một việc của sổ nên không đính kèm được.".formatted(position));
        }
        Desk.refuseWithoutRight(actions.of(entry.kind()), acting);
        return entry;
    }

    private @Nullable Refusal refusalBefore(Entry entry, MediaType type) {
        SortedMap<Long, WardEvent> lines = new TreeMap<>();
        book.stream(entry.stream()).forEach(line -> lines.put(line.sequence(), line.event()));
        AttachmentKept provisional = new AttachmentKept(NOT_YET_KEPT, "", 1);
        try {
            RuleBook.WARD.decide(lines, new Append(entry.stream(), added(entry, provisional, type, new Sealed(""))));
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    private AttachmentAdded added(Entry entry, AttachmentKept file, MediaType type, Sealed title) {
        return new AttachmentAdded(
                LocalDate.now(clock),
                entry.sequence(),
                file.id(),
                new ContentHash(file.hash()),
                file.sizeBytes(),
                type,
                title);
    }

    /** Nothing stays in the vault that the book does not name. */
    private void discardUnless(@Nullable AttachmentKept kept, Recording recording) {
        if (kept != null
                && book.byCommand(recording.commandId()).stream()
                        .noneMatch(entry -> entry.event() instanceof AttachmentAdded added
                                && added.attachmentId().equals(kept.id()))) {
            attachments.discard(kept.id());
        }
    }

    private static String title(@Nullable String written) {
        String title =
                Text.nfc("title", Objects.requireNonNullElse(written, "")).strip();
        if (title.isEmpty()) {
            throw Refusal.rule("title", "Chưa có «Tên giấy tờ» (title).");
        }
        if (title.length() > TITLE_LENGTH_MAX) {
            throw Refusal.rule(
                    "title",
                    "«Tên giấy tờ» (title) dài %d ký tự, nhiều nhất %d.".formatted(title.length(), TITLE_LENGTH_MAX));
        }
        return title;
    }

    static MediaType type(byte[] file) {
        if (file.length == 0) {
            throw Refusal.rule("file", "Tệp đính kèm (file) rỗng.");
        }
        if (file.length > Attachments.BYTES_MAX) {
            throw Refusal.rule("file", "Tệp đính kèm (file) lớn quá 10 MB.");
        }
        if (begins(file, '%', 'P', 'D', 'F', '-')) {
            return MediaType.PDF;
        }
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return MediaType.JPEG;
        }
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return MediaType.PNG;
        }
        throw Refusal.rule(
                "file", "Tệp đính kèm (file) không phải PDF, JPEG hay PNG; tên tệp không quyết định điều đó.");
    }

    private static boolean begins(byte[] file, int... first) {
        byte[] expected = new byte[first.length];
        for (int at = 0; at < first.length; at++) {
            expected[at] = (byte) first[at];
        }
        return file.length >= first.length && Arrays.equals(file, 0, first.length, expected, 0, first.length);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
