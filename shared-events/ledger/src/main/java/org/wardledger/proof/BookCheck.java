package org.wardledger.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.GrowingTree;
import org.wardledger.log.Leaf;
import org.wardledger.log.VerifierKey;

/**
 * Reads the whole book and computes again all that was computed from it: leaves, commitments, hashes, the tree and every
 * checkpoint ever signed (tự kiểm sổ và nhật ký). What a superuser changed, took away or put in another place does not
 * agree with what was signed.
 */
public final class BookCheck implements IntegrityCheck {
    private static final int RANGE = 500;

    private final JdbcClient jdbc;
    private final EventCatalog catalog;
    private final LogKeys keys;
    private final Supplier<List<LogKeys.Announced>> announced;
    private final Guard guard;

    BookCheck(
            JdbcClient jdbc,
            EventCatalog catalog,
            LogKeys keys,
            Supplier<List<LogKeys.Announced>> announced,
            Guard guard) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.keys = keys;
        this.announced = announced;
        this.guard = guard;
    }

    @Override
    public String name() {
        return "Từng mục, lá, cây băm và mọi điểm kiểm đã ký, tính lại từ các byte đã lưu";
    }

    @Override
    public List<Finding> findings(Consumer<Long> progress) {
        List<Finding> findings = new ArrayList<>();
        Set<VerifierKey> known = keys.known(announced.get());
        SignedRows signed = new SignedRows(jdbc, known);
        findings.addAll(signed.findings());
        NavigableMap<Long, List<byte[]>> promised = new TreeMap<>(signed.roots());
        guarded(findings)
                .forEach(last -> promised.computeIfAbsent(last.size(), size -> new ArrayList<>())
                        .add(last.root()));
        long covered = signed.roots().isEmpty() ? 0 : signed.roots().lastKey();
        Reading reading = new Reading(findings, promised, covered);
        for (List<StoredEntry> range = after(-1);
                !range.isEmpty();
                range = after(range.getLast().position())) {
            range.forEach(reading::take);
            progress.accept(reading.tree.size());
        }
        reading.end();
        return findings;
    }

    private List<StoredEntry> after(long position) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE position > ? ORDER BY position LIMIT ?")
                .params(position, RANGE)
                .query((row, number) -> StoredEntry.of(row))
                .list();
    }

    private List<Checkpoint> guarded(List<Finding> findings) {
        try {
            return guard.last().stream().toList();
        } catch (SigningStopped unreadable) {
            findings.add(Finding.ofWhole(unreadable.sentence()));
            return List.of();
        }
    }

    /** One pass over the book: each entry by itself, its place after the one before, and the tree over all of them. */
    private final class Reading {
        private final List<Finding> findings;
        private final NavigableMap<Long, List<byte[]>> promised;
        private final EntryCheck entries = new EntryCheck(catalog);
        private final GrowingTree tree = new GrowingTree();
        private final NodeRows nodes = new NodeRows(jdbc);
        private final long covered;
        private long lastGood;
        private boolean broken;

        private Reading(List<Finding> findings, NavigableMap<Long, List<byte[]>> promised, long covered) {
            this.findings = findings;
            this.covered = covered;
            this.promised = promised;
            holdToPromise();
        }

        private void take(StoredEntry entry) {
            if (entry.position() != tree.size() && !broken) {
                findings.add(Finding.of(
                        tree.size(),
                        "Mục %d không có trong sổ; sau đó là mục %d.".formatted(tree.size(), entry.position())));
                broken = true;
            }
            findings.addAll(entries.findings(entry));
            byte[] hash = Leaf.hash(entry.leaf());
            tree.append(hash);
            if (!broken) {
                findings.addAll(nodes.findings(hash, covered));
                holdToPromise();
            }
        }

        /** After a gap every root is another, so that only the first is told. */
        private void holdToPromise() {
            List<byte[]> roots = promised.getOrDefault(tree.size(), List.of());
            if (roots.stream().allMatch(root -> MessageDigest.isEqual(root, tree.root()))) {
                lastGood = roots.isEmpty() ? lastGood : tree.size();
                return;
            }
            findings.add(Finding.of(
                    lastGood,
                    "Các mục từ %d đến %d không còn là những mục đã ký ở điểm kiểm %d: có mục bị sửa, thêm, bớt hoặc đổi chỗ."
                            .formatted(lastGood, tree.size() - 1, tree.size())));
            broken = true;
        }

        private void end() {
            long size = tree.size();
            if (!promised.isEmpty() && promised.lastKey() > size) {
                findings.add(Finding.of(
                        size,
                        "Sổ hết ở mục %d, trong khi đã ký điểm kiểm %d mục: mục %d trở đi bị mất."
                                .formatted(size - 1, promised.lastKey(), size)));
            }
            if (!broken) {
                findings.addAll(nodes.beyond(size));
            }
        }
    }
}
