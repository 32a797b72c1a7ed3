package org.wardledger.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardledger.log.Receipt;
import org.wardledger.log.Tile;
import org.wardledger.log.VerifierKey;

/** The log as anybody may see it: nothing beyond the checkpoint that is published (nhật ký công khai). */
public final class PublicLog {
    private final LogTables tables;
    private final LogKeys keys;
    private final Supplier<List<LogKeys.Announced>> announced;
    private final String witnesses;

    PublicLog(LogTables tables, LogKeys keys, Supplier<List<LogKeys.Announced>> announced, String witnesses) {
        this.tables = tables;
        this.keys = keys;
        this.announced = announced;
        this.witnesses = witnesses;
    }

    /** The newest published note; none before the first. */
    public Optional<LogTables.Published> published() {
        return tables.published();
    }

    /** The bytes of a tile or bundle; none where the published tree does not have it. */
    public Optional<byte[]> read(Tile tile) {
        return published().filter(shown -> tile.isWithin(shown.size())).map(shown -> tables.read(tile));
    }

    /** The receipt of an entry; none while it is not yet under a published checkpoint. */
    public Optional<Receipt> receipt(long position) {
        return published().filter(shown -> position < shown.size()).map(shown -> {
            long size = shown.size();
            byte[] leaf = tables.leaf(position);
            return new Receipt(leaf, position, tables.tree(size).inclusion(position, size), shown.note());
        });
    }

    /** The checkpoint of this size with its time stamp, where one was taken. */
    public Optional<LogTables.Stamped> stamped(long size) {
        return tables.stamped(size);
    }

    /** A key of the log, from which size to which it signed. */
    public record KeyInUse(VerifierKey key, long first, long last) {}

    /** Every key that has signed, the first first. */
    public List<KeyInUse> keys() {
        return keys.known(announced.get()).stream()
                .flatMap(key ->
                        tables.span(key.keyId()).stream().map(span -> new KeyInUse(key, span.first(), span.last())))
                .sorted(Comparator.comparingLong(KeyInUse::first))
                .toList();
    }

    /** The key that signs the newest checkpoint, the newest of several; none before the first. */
    public Optional<VerifierKey> key() {
        return current().reduce((older, newer) -> newer);
    }

    /** When a checkpoint of this log is to be believed (C2SP tlog-policy). */
    public String policy() {
        return current().map(key -> "log " + key.vkey() + "\n").collect(Collectors.joining()) + witnesses;
    }

    private Stream<VerifierKey> current() {
        List<KeyInUse> all = keys();
        long newest = all.stream().mapToLong(KeyInUse::last).max().orElse(-1);
        return all.stream().filter(key -> key.last() == newest).map(KeyInUse::key);
    }
}
