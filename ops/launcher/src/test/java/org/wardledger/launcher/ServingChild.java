package org.wardledger.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another Java process that serves a folder until it is killed. */
final class ServingChild implements AutoCloseable {
    private final Process process;

    private ServingChild(Process process) {
        this.process = process;
    }

    static ServingChild on(Path folder, Path programs) throws IOException {
        return new ServingChild(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ServingChild.class.getName(),
                        folder.toString(),
                        programs.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), Path.of(arguments[1]));
        EmbeddedServerTest.write(server, "by the child");
        System.out.println("serving");
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Waits until the child serves and has written its line. */
    ServingChild serving() throws IOException {
        String said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .filter("serving"::equals)
                .findFirst()
                .orElse("ended");
        if (!said.equals("serving")) {
            throw new IOException("the child ended before it served");
        }
        return this;
    }

    long pid() {
        return process.pid();
    }

    boolean lives() {
        return process.isAlive();
    }

    /** As {@code kill -9}: the child has no say in it. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
