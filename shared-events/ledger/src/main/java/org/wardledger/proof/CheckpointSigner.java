package org.wardledger.proof;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.Note;
import org.wardledger.log.SigningKey;
import org.wardledger.log.VerifierKey;

/**
 * Grows the tree to what is committed and signs its root (ký điểm kiểm). It signs nothing that does not continue what it
 * signed before, as the database says and as the guard outside the database says.
 */
public final class CheckpointSigner {
    private final LogTables tables;
    private final TransactionTemplate transaction;
    private final LogKeys keys;
    private final Supplier<List<LogKeys.Announced>> announced;
    private final Guard guard;
    private final String origin;
    private final Clock clock;

    CheckpointSigner(
            LogTables tables,
            TransactionTemplate transaction,
            LogKeys keys,
            Supplier<List<LogKeys.Announced>> announced,
            Guard guard,
            String origin,
            Clock clock) {
        this.tables = tables;
        this.transaction = transaction;
        this.keys = keys;
        this.announced = announced;
        this.guard = guard;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Signs all that is committed, an empty log first of all; the checkpoint under every key that signs today and whose
     * private half is at hand. {@link SigningStopped} says why it must not.
     */
    public Note sign() {
        guard.frozen().ifPresent(reason -> {
            throw new SigningStopped("Việc ký đã bị dừng để xem xét: " + reason);
        });
        if (tables.lastSigned().isEmpty()) {
            transaction.executeWithoutResult(status -> signEmpty());
        }
        Note note = transaction.execute(status -> signGrown());
        if (note == null) {
            throw new IllegalStateException("a signature without a note");
        }
        return note;
    }

    private void signEmpty() {
        tables.lock();
        if (tables.lastSigned().isPresent()) {
            return;
        }
        guard.last().filter(last -> last.size() > 0).ifPresent(last -> {
            throw new SigningStopped("Chốt gác nhớ điểm kiểm " + last.size()
                    + " mục đã ký, còn cơ sở dữ liệu không có điểm kiểm nào: đây không phải cơ sở dữ liệu đã ký.");
        });
        Checkpoint empty = new Checkpoint(origin, 0, tables.tree(0).root(0));
        guard.remember(empty);
        keep(empty, keys.firstOrNew());
    }

    private Note signGrown() {
        tables.lock();
        LogTables.Signed last = tables.lastSigned().orElseThrow();
        long size = tables.entries();
        requireContinues(last.checkpoint(), size);
        tables.growTo(size);
        Checkpoint remembered = guard.last()
                .orElseThrow(() -> new SigningStopped("Chốt gác ở " + guard.folder()
                        + " không còn, trong khi đã có điểm kiểm được ký: gắn lại ổ đĩa hoặc khôi phục tệp chốt gác."));
        requireContinues(remembered, size);
        Checkpoint next = new Checkpoint(origin, size, tables.tree(size).root(size));
        List<LogTables.Signed> standing = tables.signedAt(size);
        List<Note> notes = new ArrayList<>();
        if (!remembered.text().equals(next.text())) {
            guard.remember(next);
        }
        for (VerifierKey key : signing()) {
            Optional<Note> already = standing.stream()
                    .map(LogTables.Signed::note)
                    .filter(note -> note.signedBy(List.of(key)).contains(key))
                    .findFirst();
            already.or(() -> keep(next, key)).ifPresent(notes::add);
        }
        if (notes.isEmpty()) {
            throw new SigningStopped(
                    "Không còn khóa ký nào của nhật ký: đặt lại tệp khóa, hoặc công bố khóa dự phòng.");
        }
        return notes.getFirst()
                .with(notes.stream().flatMap(note -> note.signatures().stream()).toList());
    }

    private List<VerifierKey> signing() {
        Optional<Integer> first = tables.firstSigned()
                .map(empty -> empty.note().signatures().getFirst().keyId());
        return keys.signing(first, announced.get(), LocalDate.now(clock));
    }

    /** A key whose private half is not at hand is left out; the others must do. */
    private Optional<Note> keep(Checkpoint checkpoint, VerifierKey key) {
        return keys.secret(key).map(secret -> signed(checkpoint, secret));
    }

    private Note signed(Checkpoint checkpoint, SigningKey secret) {
        Note note = new Note(checkpoint.text(), List.of(secret.sign(checkpoint.text())));
        tables.keep(checkpoint, secret.verifier().keyId(), note, clock.instant());
        return note;
    }

    /** The first leaves of the tree as it now stands must be those that were signed. */
    private void requireContinues(Checkpoint before, long size) {
        if (!before.origin().equals(origin)) {
            throw new SigningStopped(
                    "Điểm kiểm đã ký là của nhật ký " + before.origin() + ", không phải " + origin + ".");
        }
        if (size < before.size()) {
            throw new SigningStopped(
                    ("Cơ sở dữ liệu có %d mục, ít hơn %d mục đã ký: đây là bản sao lưu cũ hoặc máy dự phòng"
                                    + " chưa kịp. Không ký cho đến khi đủ các mục.")
                            .formatted(size, before.size()));
        }
        tables.growTo(before.size());
        if (!MessageDigest.isEqual(tables.tree(before.size()).root(before.size()), before.root())) {
            throw new SigningStopped(
                    "%d mục đầu của sổ không còn là %d mục đã ký: có mục đã bị sửa, thêm, bớt hoặc đổi chỗ."
                            .formatted(before.size(), before.size()));
        }
    }
}
