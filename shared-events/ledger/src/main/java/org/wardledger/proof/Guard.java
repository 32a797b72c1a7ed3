package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.NotVerified;

/**
 * Remembers the last signed checkpoint outside the database (chốt gác), on another volume: a restored backup or a replica
 * that took over is behind it, and signing there would fork the log.
 */
public final class Guard {
    private static final String LAST = "last-signed";
    private static final String FROZEN = "frozen";

    private final Path folder;

    /** @param folder is there; several nodes of one installation share it */
    public Guard(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What was signed last, or was about to be when the program stopped. */
    Optional<Checkpoint> last() {
        try {
            Path file = folder.resolve(LAST);
            return Files.exists(file) ? Optional.of(Checkpoint.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException | NotVerified unreadable) {
            throw new SigningStopped(
                    "Không đọc được chốt gác " + folder.resolve(LAST) + ": " + unreadable.getMessage());
        }
    }

    /** On disk when this returns, before anything is signed. */
    void remember(Checkpoint checkpoint) {
        write(LAST, checkpoint.text());
    }

    /** Why signing was stopped for good; only a person takes the file away, once it is understood. */
    public Optional<String> frozen() {
        try {
            Path file = folder.resolve(FROZEN);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void freeze(String reason) {
        if (frozen().isEmpty()) {
            write(FROZEN, reason + "\n");
        }
    }

    public Path folder() {
        return folder;
    }

    /** Whole or not at all: beside, synced, and moved into its place. */
    private void write(String name, String text) {
        try {
            Path draft = Files.createTempFile(folder, name, ".new");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException unwritable) {
            throw new SigningStopped("Không ghi được chốt gác ở " + folder + ": " + unwritable.getMessage());
        }
    }
}
