package org.wardledger.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The whole program in a Java process of its own, started as a user starts it. */
final class ProgramChild implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private ProgramChild(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ProgramChild start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                WardLedger.class.getName()));
        command.addAll(List.of(arguments));
        return new ProgramChild(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Without what is there for tests: the program would find it and take it for its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads on until the program says it; what it said instead is in the failure. */
    String until(Predicate<String> line) throws IOException {
        for (String next; (next = output.readLine()) != null; ) {
            said.add(next);
            if (line.test(next)) {
                return next;
            }
        }
        throw new AssertionError("The program ended and had said:\n" + String.join("\n", said));
    }

    /** All it says until it ends by itself. */
    String toItsEnd() throws IOException {
        output.lines().forEach(said::add);
        return String.join("\n", said);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As a service manager stops it, and much as Ctrl-C does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** As {@code kill -9}. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
