package org.wardledger.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.launcher.PostgresPrograms.Outcome;

/**
 * The demonstration's own PostgreSQL on a folder that outlives it. Durable as in an office: whatever was answered as
 * recorded is there again after Ctrl-C, a killed program or a killed server.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String PASSWORD_FILE = "so-phuong.password";
    private static final int STARTS_MAX = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);
    /** Crash recovery may take its time; giving up early would leave a server nobody waits for. */
    private static final String WAIT_SECONDS = "120";
    /** Beyond what any system numbers its processes with. */
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    private final PostgresPrograms programs;
    private final Path data;
    private final Path serverLog;
    private final FolderLock lock;
    private int port;

    private EmbeddedServer(PostgresPrograms programs, Path folder, FolderLock lock) {
        this.programs = programs;
        this.data = folder.resolve("postgres");
        this.serverLog = folder.resolve("postgres.log");
        this.lock = lock;
    }

    /** Starts the server on {@code folder}, making its data first where none were ever made. */
    static EmbeddedServer start(Path folder, Path programCache) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder).toRealPath();
        FolderLock lock = FolderLock.take(home);
        try {
            EmbeddedServer server = new EmbeddedServer(PostgresPrograms.unpackedBelow(programCache), home, lock);
            server.make(home);
            server.startPatiently();
            return server;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Address of its one database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return "postgres";
    }

    String password() throws IOException {
        return Files.readString(data.resolve(PASSWORD_FILE)).strip();
    }

    /** The folder whose content lives and dies with the book. */
    Path data() {
        return data;
    }

    /** Stops the server after its last session; without this it would outlive the program. */
    @Override
    public synchronized void close() throws IOException {
        if (!lock.channel().isOpen()) {
            return;
        }
        try {
            stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    /**
     * Data are made under another name and get theirs when they are complete and on disk, so a making that was
     * interrupted can be told from a book and is simply made again. Nothing else is ever deleted.
     */
    private void make(Path home) throws IOException, InterruptedException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(home, "making-*")) {
            for (Path leftover : unfinished) {
                Folders.delete(leftover);
            }
        }
        if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve(PASSWORD_FILE))) {
            return;
        }
        if (Files.exists(data)) {
            throw new StartRefused(
                    data + " holds something this program did not make.",
                    "Move it away, or give this program a folder of its own: --so-phuong.data=<folder>.");
        }
        Path making = home.resolve("making-" + UUID.randomUUID());
        Path password = Files.writeString(Files.createTempFile(home, "making-", ".password"), randomPassword());
        succeed(programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + making,
                        "--username=" + user(),
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // The same order of letters on every machine.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-locale")));
        Files.move(password, making.resolve(PASSWORD_FILE));
        Folders.sync(making.resolve(PASSWORD_FILE));
        Folders.sync(making);
        Files.move(making, data, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(home);
    }

    /** Starts it, again while what stands in the way is about to pass: a dying server, a port just taken. */
    private void startPatiently() throws IOException, InterruptedException {
        Outcome outcome = new Outcome(1, "");
        for (int starts = 0; starts < STARTS_MAX; starts++) {
            stopLeftBehind();
            long logBefore = Files.exists(serverLog) ? Files.size(serverLog) : 0;
            outcome = startOnce();
            if (outcome.succeeded()) {
                return;
            }
            outcome = new Outcome(outcome.code(), outcome.said() + logSince(logBefore));
            if (!willPass(outcome.said())) {
                break;
            }
            Thread.sleep(PAUSE);
        }
        throw failed(outcome);
    }

    private Outcome startOnce() throws IOException, InterruptedException {
        port = freePort();
        return programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=" + WAIT_SECONDS,
                        "--pgdata=" + data,
                        "--log=" + serverLog,
                        "--options=-p " + port
                                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                                + " -c max_connections=100 -c shared_buffers=128MB"));
    }

    /** A program killed outright leaves its server running, or a note of a server that is no more. */
    private void stopLeftBehind() throws IOException, InterruptedException {
        Path note = data.resolve("postmaster.pid");
        Optional<ProcessHandle> process = Files.exists(note) ? processNamedIn(note) : Optional.empty();
        if (process.isEmpty()) {
            return; // No note, or the note of a dead process: PostgreSQL sees to that itself.
        }
        if (worksOnOurData(process.get())) {
            LOG.info(
                    "Stopping the PostgreSQL that a killed program left behind (process {})",
                    process.get().pid());
            stop();
        } else {
            // The number was given to another process since; PostgreSQL cannot tell and would refuse to start. The rest
            // of the note stays: by it PostgreSQL sees whether sessions of the dead server still hold its memory.
            List<String> lines = new ArrayList<>(Files.readAllLines(note));
            lines.set(0, NO_PROCESS);
            Files.write(note, lines);
        }
    }

    private static Optional<ProcessHandle> processNamedIn(Path note) throws IOException {
        try (Stream<String> lines = Files.lines(note)) {
            return lines.findFirst()
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive);
        }
    }

    private boolean worksOnOurData(ProcessHandle process) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.isPresent()
                ? Arrays.asList(arguments.get()).contains(data.toString())
                : process.info().command().orElse("").contains("postgres");
    }

    private void stop() throws IOException, InterruptedException {
        Outcome outcome = programs.run(
                "pg_ctl", List.of("stop", "--wait", "--timeout=" + WAIT_SECONDS, "--mode=fast", "--pgdata=" + data));
        if (!outcome.said().contains("Is server running?")) {
            succeed(outcome);
        }
    }

    private static boolean willPass(String said) {
        return Stream.of(
                        "pre-existing shared memory block",
                        "\"postmaster.pid\" already exists",
                        "\"postmaster.pid\" is empty",
                        "could not create any TCP/IP sockets")
                .anyMatch(said::contains);
    }

    private String logSince(long position) throws IOException {
        if (!Files.exists(serverLog)) {
            return "";
        }
        byte[] all = Files.readAllBytes(serverLog);
        int from = (int) Math.min(position, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }

    private void succeed(Outcome outcome) {
        if (!outcome.succeeded()) {
            throw failed(outcome);
        }
    }

    private StartRefused failed(Outcome outcome) {
        return new StartRefused(
                "The PostgreSQL of the demonstration did not do as told:\n"
                        + outcome.said().strip(),
                "See " + serverLog + ". As root it needs 'unshare -U'; an ordinary user needs nothing.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
