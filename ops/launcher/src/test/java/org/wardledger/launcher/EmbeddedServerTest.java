package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedServerTest {
    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        try (EmbeddedServer server = start()) {
            write(server, "first");
        }
        try (EmbeddedServer server = start()) {
            assertThat(lines(server)).containsExactly("first");
        }
    }

    @Test
    void an_answered_commit_is_on_disk() throws Exception {
        try (EmbeddedServer server = start()) {
            assertThat(ask(server, "SHOW fsync")).containsExactly("on");
            assertThat(ask(server, "SHOW synchronous_commit")).containsExactly("on");
            assertThat(ask(server, "SHOW full_page_writes")).containsExactly("on");
        }
    }

    @Test
    void nobody_enters_without_the_password() throws Exception {
        try (EmbeddedServer server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_server_of_a_killed_program_is_stopped_and_its_data_kept() throws Exception {
        try (ServingChild child = ServingChild.on(folder, PROGRAMS)) {
            child.serving();
        }
        ProcessHandle orphan = ProcessHandle.of(pidOfServer()).orElseThrow();
        assertThat(runs(orphan)).isTrue();
        try (EmbeddedServer server = start()) {
            assertThat(runs(orphan)).isFalse();
            assertThat(lines(server)).containsExactly("by the child");
        }
    }

    @Test
    void data_survive_when_program_and_server_are_killed_together() throws Exception {
        try (ServingChild child = ServingChild.on(folder, PROGRAMS)) {
            child.serving();
            ProcessHandle.of(pidOfServer()).orElseThrow().destroyForcibly();
        }
        try (EmbeddedServer server = start()) {
            assertThat(lines(server)).containsExactly("by the child");
        }
    }

    @Test
    void a_note_that_names_another_process_by_now_hinders_nothing() throws Exception {
        try (EmbeddedServer server = start()) {
            write(server, "first");
        }
        // Not this very process: PostgreSQL makes an exception for the one that starts it.
        ProcessHandle bystander = ProcessHandle.current().parent().orElseThrow();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                bystander.pid() + "\n" + folder.resolve("postgres") + "\n1\n1\n\n127.0.0.1\n1 1\nready\n");
        try (EmbeddedServer server = start()) {
            assertThat(lines(server)).containsExactly("first");
        }
        assertThat(bystander.isAlive()).isTrue();
    }

    @Test
    void data_half_made_when_the_program_was_killed_are_made_again() throws Exception {
        try (ServingChild child = ServingChild.on(folder, PROGRAMS)) {
            while (child.lives() && unfinished().isEmpty()) {
                Thread.onSpinWait();
            }
        }
        assertThat(folder.resolve("postgres")).doesNotExist();
        try (EmbeddedServer server = start()) {
            write(server, "first");
            assertThat(lines(server)).containsExactly("first");
        }
    }

    @Test
    void a_half_made_folder_is_cleared_away() throws Exception {
        Path half = Files.createDirectories(folder.resolve("making-1/base"));
        Files.writeString(half.resolve("1"), "half");
        try (EmbeddedServer server = start()) {
            assertThat(unfinished()).isEmpty();
            assertThat(lines(server)).isEmpty();
        }
    }

    @Test
    void what_this_program_did_not_make_is_left_alone() throws Exception {
        Path foreign = Files.writeString(
                Files.createDirectories(folder.resolve("postgres")).resolve("letters.txt"), "thư");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds something this program did not make");
        assertThat(foreign).hasContent("thư");
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused() throws Exception {
        try (ServingChild child = ServingChild.on(folder, PROGRAMS).serving()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("process " + child.pid());
            assertThat(ProcessHandle.of(pidOfServer())).get().matches(ProcessHandle::isAlive);
        }
        start().close();
    }

    @Test
    void a_second_start_in_the_same_program_is_refused_too() throws Exception {
        try (EmbeddedServer server = start()) {
            assertThatThrownBy(this::start).isInstanceOf(StartRefused.class);
            assertThat(ask(server, "SELECT 1")).containsExactly("1");
        }
    }

    static void write(EmbeddedServer server, String line) throws SQLException, IOException {
        try (Connection connection = connect(server);
                var statement = connection.prepareStatement("INSERT INTO line VALUES (?)")) {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS line (words text)");
            statement.setString(1, line);
            statement.executeUpdate();
        }
    }

    /** A dead process nobody has asked about keeps its number, but has no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private EmbeddedServer start() throws IOException, InterruptedException {
        return EmbeddedServer.start(folder, PROGRAMS);
    }

    private long pidOfServer() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> child.getFileName().toString().startsWith("making-"))
                    .toList();
        }
    }

    private static List<String> lines(EmbeddedServer server) throws SQLException, IOException {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS line (words text)");
        }
        return ask(server, "SELECT words FROM line");
    }

    private static List<String> ask(EmbeddedServer server, String question) throws SQLException, IOException {
        try (Connection connection = connect(server);
                var rows = connection.createStatement().executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException, IOException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
