package org.wardledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/** Files that are there whole or not at all. */
final class KeptFile {
    private static final int NAME_BYTES = 4;

    private KeptFile() {}

    /** Writes a file beside its place, down to the disk, and then puts it there in one step. */
    static void write(Path file, byte[] bytes) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw NotVerified.notUnderstood("not a file: " + file);
        }
        Path unfinished = folder.resolve("." + name + ".part");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(unfinished, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("cannot write " + file, notWritten);
        }
    }

    /**
     * Keeps two notes that contradict each other, or of which one is none, beside a file; a sentence says where. The same
     * two are kept once, however often they are seen.
     */
    static String evidence(Path beside, byte[] before, byte[] now) {
        String which = HexFormat.of().formatHex(Sha256.of(before, now), 0, NAME_BYTES);
        Path earlier = beside.resolveSibling(beside.getFileName() + ".evidence-" + which + "-before");
        Path later = beside.resolveSibling(beside.getFileName() + ".evidence-" + which + "-now");
        write(earlier, before);
        write(later, now);
        return "both notes are kept as evidence: " + earlier + " and " + later;
    }
}
