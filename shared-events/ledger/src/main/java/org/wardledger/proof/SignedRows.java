package org.wardledger.proof;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;
import org.wardledger.log.VerifierKey;

/** Everything that was ever signed, shown or cosigned, each row held against the note it keeps. */
final class SignedRows {
    private final JdbcClient jdbc;
    private final Set<VerifierKey> known;
    private final NavigableMap<Long, List<byte[]>> roots = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    SignedRows(JdbcClient jdbc, Set<VerifierKey> known) {
        this.jdbc = jdbc;
        this.known = known;
        jdbc.sql("SELECT size, key_id, root, note FROM ledger.checkpoint ORDER BY size, signed_at")
                .query(row -> {
                    checkpoint(row);
                });
        publications();
        jdbc.sql("SELECT origin, size, root, note FROM ledger.witnessed ORDER BY origin, size")
                .query(row -> {
                    witnessed(row);
                });
    }

    /** What is wrong with the rows by themselves. */
    List<Finding> findings() {
        return findings;
    }

    /** The roots that were promised, by size: the book must still have them. */
    NavigableMap<Long, List<byte[]>> roots() {
        return roots;
    }

    private void checkpoint(ResultSet row) throws SQLException {
        long size = row.getLong("size");
        String which = "Điểm kiểm %d mục".formatted(size);
        Checkpoint checkpoint = signed(which, size, row);
        if (checkpoint == null) {
            return;
        }
        promise(checkpoint);
        int keyId = ByteBuffer.wrap(row.getBytes("key_id")).getInt();
        List<Note.Signature> signatures = Note.parse(row.getBytes("note")).signatures();
        if (signatures.size() != 1 || signatures.getFirst().keyId() != keyId) {
            findings.add(Finding.of(size, which + ": khóa ký không như trong bản ký."));
        }
        if (!Arrays.equals(row.getBytes("root"), checkpoint.root())) {
            findings.add(Finding.of(size, which + ": gốc cây không như trong bản ký."));
        }
    }

    private void publications() {
        long[] last = {-1};
        jdbc.sql("SELECT id, size, note FROM ledger.publication ORDER BY id").query(row -> {
            long size = row.getLong("size");
            String which = "Bản công bố %d (%d mục)".formatted(row.getLong("id"), size);
            Checkpoint checkpoint = signed(which, size, row);
            if (checkpoint != null) {
                promise(checkpoint);
            }
            if (size < last[0]) {
                findings.add(Finding.of(size, which + " nhỏ hơn bản công bố trước nó."));
            }
            last[0] = size;
        });
    }

    private void witnessed(ResultSet row) throws SQLException {
        String which = "Điểm kiểm %d mục của %s mà cơ quan đã chứng kiến"
                .formatted(row.getLong("size"), row.getString("origin"));
        try {
            Checkpoint checkpoint =
                    Checkpoint.parse(Note.parse(row.getBytes("note")).text());
            if (checkpoint.size() != row.getLong("size")
                    || !checkpoint.origin().equals(row.getString("origin"))
                    || !Arrays.equals(checkpoint.root(), row.getBytes("root"))) {
                findings.add(Finding.ofWhole(which + " không như trong bản ký."));
            }
        } catch (NotVerified unreadable) {
            findings.add(Finding.ofWhole(which + " không đọc được: " + unreadable.sentence()));
        }
    }

    private void promise(Checkpoint checkpoint) {
        roots.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>()).add(checkpoint.root());
    }

    private @Nullable Checkpoint signed(String which, long size, ResultSet row) throws SQLException {
        try {
            Note note = Note.parse(row.getBytes("note"));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            boolean ours =
                    note.signedBy(known).stream().anyMatch(key -> key.name().equals(checkpoint.origin()));
            if (!ours) {
                findings.add(Finding.of(size, which + " không mang chữ ký của khóa nào đã biết."));
            }
            if (checkpoint.size() != size) {
                findings.add(
                        Finding.of(size, which + ": số mục không như trong bản ký, %d.".formatted(checkpoint.size())));
            }
            return checkpoint;
        } catch (NotVerified unreadable) {
            findings.add(Finding.of(size, which + " không đọc được hoặc chữ ký sai: " + unreadable.sentence()));
            return null;
        }
    }
}
