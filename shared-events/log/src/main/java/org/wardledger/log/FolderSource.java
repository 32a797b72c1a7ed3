package org.wardledger.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A log as a mirror keeps it: one file for each address. */
record FolderSource(Path folder) implements LogSource {
    @Override
    public Optional<byte[]> find(String path, int bytesMax, boolean fresh) {
        if (!Files.isDirectory(folder)) {
            throw NotVerified.unavailable("there is no folder " + folder);
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(bytes(file, bytesMax)) : Optional.empty();
    }

    /** A file of at most so many bytes. */
    static byte[] bytes(Path file, int bytesMax) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw NotVerified.failed(file + " is longer than " + bytesMax + " bytes");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw NotVerified.unavailable(file + " cannot be read: " + unreadable);
        }
    }
}
