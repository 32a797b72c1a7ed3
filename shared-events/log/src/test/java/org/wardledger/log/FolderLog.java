package org.wardledger.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A real signed log in a folder, made with the keys of the known tree. */
final class FolderLog {
    final Path folder;
    private List<byte[]> leaves;

    /** Makes a log of these leaves, signed and cosigned. */
    FolderLog(Path folder, List<byte[]> leaves) {
        this.folder = folder;
        this.leaves = leaves;
        publish(leaves);
    }

    /** So many leaves, each as long as a real one. */
    static List<byte[]> leaves(int count) {
        return leaves(count, "case-opened");
    }

    static List<byte[]> leaves(int count, String kind) {
        return IntStream.range(0, count)
                .mapToObj(number -> ("{\"commitment\":\"%064x\",\"kind\":\"%s\",\"office\":\"nguyen-nghiem\","
                                + "\"public\":{\"caseRef\":\"%032x\",\"occurredOn\":\"2026-01-02\"},\"recordedOn\":\"2026-01-02\","
                                + "\"revision\":1,\"v\":1}")
                        .formatted(number * 7L, kind, number))
                .map(leaf -> leaf.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The log grows: more tiles, then the new checkpoint. */
    void grow(List<byte[]> more) {
        List<byte[]> all = new ArrayList<>(leaves);
        all.addAll(more);
        leaves = all;
        publish(all);
    }

    /** Writes what a log of these leaves publishes, over what is there. */
    void publish(List<byte[]> shown) {
        writeTiles(shown);
        write("checkpoint", note(shown).bytes());
    }

    void writeTiles(List<byte[]> shown) {
        List<List<byte[]>> levels = levels(shown);
        Tile.all(shown.size()).forEach(tile -> {
            int from = (int) (tile.index() * Tile.FULL);
            if (tile.level() == Tile.ENTRIES) {
                write(tile.path(), EntryBundle.write(shown.subList(from, from + tile.width())));
            } else {
                ByteArrayOutputStream hashes = new ByteArrayOutputStream();
                levels.get(tile.level()).subList(from, from + tile.width()).forEach(hashes::writeBytes);
                write(tile.path(), hashes.toByteArray());
            }
        });
    }

    /** Hashes by level: each above the first the root over a full tile below. */
    private static List<List<byte[]>> levels(List<byte[]> shown) {
        List<List<byte[]>> levels = new ArrayList<>();
        List<byte[]> level = shown.stream().map(Leaf::hash).toList();
        while (!level.isEmpty()) {
            levels.add(level);
            List<byte[]> below = level;
            level = IntStream.range(0, below.size() / Tile.FULL)
                    .mapToObj(tile -> KnownTree.of(below.subList(tile * Tile.FULL, (tile + 1) * Tile.FULL))
                            .root(Tile.FULL))
                    .toList();
        }
        return levels;
    }

    static Checkpoint checkpoint(List<byte[]> shown) {
        GrowingTree tree = new GrowingTree();
        shown.stream().map(Leaf::hash).forEach(tree::append);
        return new Checkpoint("example.com/log", shown.size(), tree.root());
    }

    static Note note(List<byte[]> shown) {
        return signed(checkpoint(shown));
    }

    static Note signed(Checkpoint checkpoint) {
        return new Note(
                checkpoint.text(),
                List.of(
                        KnownTree.LOG.sign(checkpoint.text()),
                        KnownTree.WITNESS.cosign(checkpoint.text(), KnownTree.COSIGNED_AT)));
    }

    List<byte[]> leaves() {
        return leaves;
    }

    /** The receipt of one entry. */
    Receipt receipt(int index) {
        List<byte[]> hashes = leaves.stream().map(Leaf::hash).toList();
        return new Receipt(
                leaves.get(index),
                index,
                KnownTree.of(hashes).inclusion(index, leaves.size()),
                note(leaves).bytes());
    }

    byte[] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String checkpointText() {
        return Note.parse(read("checkpoint")).text();
    }

    void replaceInCheckpoint(String what, String by) {
        String note = new String(read("checkpoint"), StandardCharsets.UTF_8);
        if (!note.contains(what)) {
            throw new IllegalArgumentException("nothing to replace: " + what);
        }
        write("checkpoint", note.replace(what, by).getBytes(StandardCharsets.UTF_8));
    }

    void flip(String path, int at) {
        byte[] bytes = read(path);
        bytes[at < 0 ? bytes.length + at : at] ^= 1;
        write(path, bytes);
    }

    void append(String path, int... surplus) {
        byte[] bytes = read(path);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + surplus.length);
        for (int at = 0; at < surplus.length; at++) {
            longer[bytes.length + at] = (byte) surplus[at];
        }
        write(path, longer);
    }
}
