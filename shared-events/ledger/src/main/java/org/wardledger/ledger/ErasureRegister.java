package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was ordered to be erased (sổ xóa), in a file on another volume than the database: it outlives the database, so a
 * restored backup is erased again. One line of JSON for each order, random ids and never anything about a person.
 *
 * <p>Every line is marked under the master key, for a line is an instruction to destroy: what somebody else wrote or
 * changed there is refused. A line without its end was being written when the program stopped, and nothing has been
 * erased on its account; the next line is written in its place.
 */
final class ErasureRegister {
    private static final int VERSION = 1;
    private static final byte END = '\n';
    private static final String MARK = ",\"mark\":\"";
    private static final int MARK_CHARACTERS = MARK.length() + 64 + "\"}".length();
    private static final Set<StandardOpenOption> APPENDING =
            EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);

    private final Path file;
    private final MasterKey masterKey;
    private final JsonMapper json = JsonMapper.builder().build();

    ErasureRegister(Path file, MasterKey masterKey) {
        this.file = file.toAbsolutePath().normalize();
        this.masterKey = masterKey;
    }

    Path file() {
        return file;
    }

    /** Every order ever registered, and on disk before anybody acts on it; none where there is no file yet. */
    List<Line> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            // Whoever wrote the last line may have been killed between writing and syncing it.
            channel.force(true);
            return read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The erasure register " + file + " cannot be read.", unreadable);
        }
    }

    /**
     * Writes one more order, which is on disk when this returns. Only by whoever alone may erase: two at once would write
     * over each other.
     */
    void append(Line line) {
        try (FileChannel channel = FileChannel.open(
                file, APPENDING, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            long whole = wholeBytes(Files.readAllBytes(file));
            channel.truncate(whole).position(whole);
            // A disk writes in what order it likes; only when all before it is there does the end follow.
            write(channel, marked(line));
            write(channel, new byte[] {END});
            if (whole == 0) {
                syncName();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The erasure register " + file + " cannot be written, so nothing was erased."
                            + " Is its volume mounted, and its folder there?",
                    unwritable);
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(true);
    }

    private void syncName() throws IOException {
        try (FileChannel names = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private List<Line> read(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == END) {
                lines.add(line(lines.size() + 1, new String(bytes, start, end - start, US_ASCII)));
                start = end + 1;
            }
        }
        return lines;
    }

    private static long wholeBytes(byte[] bytes) {
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != END) {
            whole--;
        }
        return whole;
    }

    private byte[] marked(Line line) {
        String written = json.writeValueAsString(line);
        String unmarked = written.substring(0, written.length() - 1);
        return (unmarked + MARK + mark(unmarked) + "\"}").getBytes(US_ASCII);
    }

    private Line line(int number, String text) {
        int markedFrom = text.length() - MARK_CHARACTERS;
        String unmarked = text.substring(0, Math.max(0, markedFrom));
        String expected = unmarked + MARK + mark(unmarked) + "\"}";
        if (!MessageDigest.isEqual(expected.getBytes(US_ASCII), text.getBytes(US_ASCII))) {
            throw new IllegalStateException("Line " + number + " of the erasure register " + file
                    + " is not as this vault wrote it. Put the register back from its own backup; nothing was erased.");
        }
        return json.readValue(unmarked + "}", Line.class);
    }

    private String mark(String unmarked) {
        return HexFormat.of().formatHex(masterKey.registerMark(unmarked.getBytes(US_ASCII)));
    }

    /** One order with all it takes: only ids that mean nothing once it is carried out. */
    record Line(
            int v,
            UUID order,
            Instant at,
            List<UUID> keys,
            List<UUID> persons,
            List<UUID> attachments,
            LocalDate backupsUntil) {
        static Line of(Erasure erasure, Instant at, List<UUID> keys, List<UUID> persons, List<UUID> attachments) {
            return new Line(VERSION, erasure.order(), at, keys, persons, attachments, erasure.backupsUntil());
        }

        Erased erased() {
            return new Erased(order, at, keys.size(), persons.size(), attachments.size(), backupsUntil);
        }
    }
}
