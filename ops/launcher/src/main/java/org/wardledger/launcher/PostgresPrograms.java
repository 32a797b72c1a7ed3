package org.wardledger.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that travel with the demonstration: unpacked once per machine and version. They are called
 * here directly and not through the test library they are published for: that one would run the server inside our own
 * process group, where Ctrl-C stops it while requests are still being answered.
 */
record PostgresPrograms(Path folder) {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** Unpacks the programs below {@code cache} unless they are there already. */
    static PostgresPrograms unpackedBelow(Path cache) throws IOException {
        String name = archiveName();
        Path folder = cache.resolve(name.replace(".txz", "") + "-" + checksum(name));
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(cache);
            Path unpacking = cache.resolve("unpacking-" + UUID.randomUUID());
            try (InputStream packed = open(name)) {
                unpack(packed, unpacking);
            }
            try {
                Files.move(unpacking, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                // Another start of ours may have been quicker; what it unpacked is the same.
                Folders.delete(unpacking);
                if (!Files.isDirectory(folder)) {
                    throw failure;
                }
            }
        }
        return new PostgresPrograms(folder);
    }

    /** Runs one of the programs to its end. */
    Outcome run(String program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(folder.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        // What it prints goes through a file: a server left running would hold a pipe open for ever.
        Path output = Files.createTempFile("so-phuong-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
            // Its messages are read by this program, so they must not come translated.
            builder.environment().put("LC_ALL", "C");
            int code = builder.start().waitFor();
            return new Outcome(code, Files.readString(output, StandardCharsets.ISO_8859_1));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** How a program ended and what it said. */
    record Outcome(int code, String said) {
        boolean succeeded() {
            return code == 0;
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own, root is an ordinary user. */
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private static java.io.File nothing() {
        return new java.io.File(WINDOWS ? "NUL" : "/dev/null");
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + processor + ".txz";
    }

    private static InputStream open(String name) throws IOException {
        InputStream packed = PostgresPrograms.class.getClassLoader().getResourceAsStream(name);
        if (packed == null) {
            throw new NoSuchFileException(name);
        }
        return new BufferedInputStream(packed, 1 << 16);
    }

    private static String checksum(String name) throws IOException {
        CRC32C sum = new CRC32C();
        try (InputStream packed = new CheckedInputStream(open(name), sum)) {
            packed.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (NoSuchFileException missing) {
            throw new StartRefused(
                    "This build carries no PostgreSQL for this machine (" + name + ").",
                    "Name an office's PostgreSQL by spring.datasource.url, or build on a machine like this one.",
                    missing);
        }
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry; (entry = entries.getNextEntry()) != null; ) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException(entry.getName() + " points outside its archive");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.resolveSibling(""));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(entries, path);
                    makeExecutable(path, entry.getMode());
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void makeExecutable(Path path, int mode) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix && (mode & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
