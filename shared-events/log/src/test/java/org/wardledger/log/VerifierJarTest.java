package org.wardledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar a stranger gets, run as a stranger would. */
class VerifierJarTest {
    private static final int ENTRIES = Integer.getInteger("entries", 3000);

    @TempDir
    Path folder;

    static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().endsWith("-verifier.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Run(int exitCode, String said, double seconds) {}

    private Run run(Object... words) throws IOException, InterruptedException {
        return run(List.of(), words);
    }

    private Run run(List<String> jvm, Object... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar().toString()));
        for (Object word : words) {
            command.add(word.toString());
        }
        Path said = folder.resolve("said");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(said), (System.nanoTime() - begun) / 1e9);
    }

    /** Annotations that are not there are passed over when classes are loaded; anything else missing would be named here. */
    @Test
    void it_needs_nothing_but_the_jdk() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exitCode = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(said, true, StandardCharsets.UTF_8),
                        new PrintWriter(said, true, StandardCharsets.UTF_8),
                        "-verbose:package",
                        jar().toString());

        assertThat(exitCode).isZero();
        List<String> lines =
                said.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
        List<String> needed = lines.stream()
                .filter(line -> line.startsWith("org.wardledger.log "))
                .filter(line -> !line.contains("org.jspecify.annotations"))
                .toList();
        assertThat(needed)
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.endsWith(" java.base") || line.endsWith(" java.net.http"));
    }

    @Test
    void it_ends_with_the_exit_code_of_its_verdict() throws IOException, InterruptedException {
        FolderLog log = new FolderLog(folder.resolve("log"), FolderLog.leaves(300));

        assertThat(run("log", "--folder", log.folder, "--vkey", Asked.VKEY).exitCode())
                .isZero();
        assertThat(run("--help").said()).contains("mirror", "--max-age");
        log.flip("tile/0/000", 3);
        assertThat(run("log", "--folder", log.folder, "--vkey", Asked.VKEY).exitCode())
                .isEqualTo(1);
        assertThat(run("log", "--folder", log.folder).exitCode()).isEqualTo(2);
        assertThat(run("log", "--folder", folder.resolve("none"), "--vkey", Asked.VKEY)
                        .exitCode())
                .isEqualTo(3);
        log.publish(log.leaves());
        assertThat(run(
                                "log",
                                "--folder",
                                log.folder,
                                "--vkey",
                                Asked.VKEY,
                                "--witness",
                                Asked.WITNESS,
                                "--max-age",
                                "1h")
                        .exitCode())
                .isEqualTo(4);
    }

    /** Where numbers are written in other digits or with other points, addresses and sentences are the same. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "vi-VN", "de-DE", "tr-TR"})
    void it_runs_in_every_country(String locale) throws IOException, InterruptedException {
        FolderLog log = new FolderLog(folder.resolve("log"), FolderLog.leaves(1300));
        List<String> parts = List.of(locale.split("-", 3));

        Run run = run(
                List.of(
                        "-Duser.language=" + parts.get(0),
                        "-Duser.country=" + parts.get(1),
                        "-Duser.extensions=" + (parts.size() > 2 ? parts.get(2) : "")),
                "log",
                "--folder",
                log.folder,
                "--vkey",
                Asked.VKEY);

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(run.said()).contains("1,300 entries, computed anew");
    }

    /** With {@code -Dentries=100000}: how fast, beside bare SHA-256 over the same bytes. */
    @Test
    void it_verifies_a_whole_log_and_says_how_fast() throws IOException, InterruptedException {
        List<byte[]> leaves = FolderLog.leaves(ENTRIES);
        FolderLog log = new FolderLog(folder.resolve("log"), leaves);

        Run run = run("log", "--folder", log.folder, "--vkey", Asked.VKEY);

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(run.said()).contains("%,d entries, computed anew".formatted(ENTRIES), "entries/s");
        long bytes = leaves.stream().mapToLong(leaf -> leaf.length).sum();
        double bare = 0;
        for (int warm = 0; warm < 3; warm++) {
            long begun = System.nanoTime();
            leaves.forEach(Leaf::hash);
            bare = (System.nanoTime() - begun) / 1e9;
        }
        System.out.printf(
                "%,d entries of %,d bytes: the jar took %.2f s from start to end (%,.0f entries/s); bare SHA-256 of the same"
                        + " leaves %.3f s (%,.0f entries/s)%n%s%n",
                ENTRIES, bytes, run.seconds(), ENTRIES / run.seconds(), bare, ENTRIES / bare, run.said());
    }
}
