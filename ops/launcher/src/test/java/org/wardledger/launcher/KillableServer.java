package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Until;

/** A PostgreSQL on a port of its own that comes back at the same address. */
record KillableServer(PostgresPrograms programs, Path data, Path log, int port, String password) {
    static KillableServer start(Path data) throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresPrograms programs =
                    PostgresPrograms.unpackedBelow(Path.of(System.getProperty("java.io.tmpdir"), "so-phuong-programs"));
            KillableServer server = new KillableServer(
                    programs, data, data.resolveSibling("postgres.log"), free.getLocalPort(), "none");
            assertThat(programs.run(
                                    "initdb",
                                    List.of(
                                            "--pgdata=" + data,
                                            "--username=postgres",
                                            "--auth=trust",
                                            "--encoding=UTF8",
                                            "--no-locale"))
                            .succeeded())
                    .isTrue();
            free.close();
            server.startAgain();
            return server;
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    Database database() {
        return new Database(url(), "postgres", password);
    }

    /** As {@code kill -9} of the postmaster; its sessions end when they notice. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        // Not waited for: where nobody reaps it, a dead process is never seen to be gone.
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** As {@code kill -9} of one session's process; the postmaster then ends all others and recovers. */
    static void killSession(int session) {
        ProcessHandle.of(session).orElseThrow().destroyForcibly();
    }

    void startAgain() {
        // Sessions of a killed server hold its memory for a moment, and a new one waits for them to notice.
        Until.holds(Duration.ofMinutes(2), () -> {
            try {
                return programs.run(
                                "pg_ctl",
                                List.of(
                                        "start",
                                        "--wait",
                                        "--pgdata=" + data,
                                        "--log=" + log,
                                        "--options=-p " + port
                                                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                                                + " -c fsync=on -c synchronous_commit=on"))
                        .succeeded();
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    void stop() throws IOException, InterruptedException {
        programs.run("pg_ctl", List.of("stop", "--wait", "--mode=fast", "--pgdata=" + data));
    }
}
