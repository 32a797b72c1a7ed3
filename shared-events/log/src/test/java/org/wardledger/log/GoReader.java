package org.wardledger.log;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A reader of logs that nobody here wrote: Go's packages of the checksum database, with a small program around them that maps
 * the addresses of tiles. It also stands in this module's test jar, for logs made elsewhere.
 */
public final class GoReader {
    private static final String GOPATH = "/usr/share/gocode";
    private static final long MINUTES_MAX = 5;

    private GoReader() {}

    /** What it answered. */
    public record Answer(int exitCode, String said) {
        public boolean accepts() {
            return exitCode == 0;
        }
    }

    /** Reads the log in a folder, or skips the test, saying what is missing. */
    public static Answer read(Path folder, String vkey) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "go"))),
                "Skipped: the second reader needs Go (apt-get install golang-go)");
        assumeTrue(
                Files.isDirectory(Path.of(GOPATH, "src/golang.org/x/mod/sumdb/tlog")),
                "Skipped: the second reader needs Go's checksum database packages (apt-get install golang-golang-x-mod-dev)");
        try {
            Path work = Files.createTempDirectory("go-reader");
            work.toFile().deleteOnExit();
            work.resolve("main.go").toFile().deleteOnExit();
            work.resolve("said").toFile().deleteOnExit();
            try (InputStream program = GoReader.class.getResourceAsStream("/go/main.go")) {
                Files.write(
                        work.resolve("main.go"), Objects.requireNonNull(program).readAllBytes());
            }
            ProcessBuilder command = new ProcessBuilder(
                            "go", "run", work.resolve("main.go").toString(), folder.toString(), vkey)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("said").toFile());
            // By the packages on this machine alone: nothing is fetched.
            command.environment()
                    .putAll(Map.of("GO111MODULE", "off", "GOPATH", GOPATH, "GOPROXY", "off", "GOTOOLCHAIN", "local"));
            command.environment()
                    .putIfAbsent(
                            "GOCACHE",
                            Path.of(System.getProperty("java.io.tmpdir"), "go-reader-cache")
                                    .toString());
            Process process = command.start();
            if (!process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Answer(-1, "no answer within " + MINUTES_MAX + " minutes");
            }
            return new Answer(process.exitValue(), Files.readString(work.resolve("said"), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
