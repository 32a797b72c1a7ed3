package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(400)
class DemonstrationTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    @TempDir
    Path folder;

    @AfterEach
    void stop_what_a_failure_left_behind() throws Exception {
        EmbeddedServer.start(folder, Path.of("target", "postgres-programs")).close();
    }

    @Test
    void a_first_import_cut_off_with_its_database_is_taken_up_and_nothing_is_there_twice() throws Exception {
        try (ProgramChild program = start()) {
            program.until(line -> line.contains("acts recorded"));
            ProcessHandle.of(pidOfServer()).orElseThrow().destroyForcibly();
        }
        try (ProgramChild program = start()) {
            String figures = figures(address(program));
            assertThat(program.until(line -> line.contains("entries in the book")))
                    .contains("3,922 entries in the book, log demo.invalid/log");
            assertThat(program.until(line -> line.contains("its key"))).contains("demo.invalid/log+");
            assertThat(figures).contains("\"display\":\"90,5%\"").contains("\"display\":\"99,45%\"");

            try (ProgramChild second = start()) {
                assertThat(second.toItsEnd()).contains("Sổ Phường is already running on " + folder.toRealPath());
                assertThat(second.exitCode()).isEqualTo(CommandLine.FAILED);
            }

            program.stop();
            assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
            assertThat(Files.readString(folder.resolve("postgres.log")))
                    .endsWith("LOG:  database system is shut down\n");
        }
        try (ProgramChild program = start()) {
            program.until(line -> {
                assertThat(line).doesNotContain("acts recorded");
                return line.contains("3,922 entries in the book");
            });
        }
    }

    private ProgramChild start() throws IOException {
        return ProgramChild.start(
                "--server.port=0", "--so-phuong.data=" + folder, "--so-phuong.programs=target/postgres-programs");
    }

    private static String address(ProgramChild program) throws IOException {
        Matcher address =
                ADDRESS.matcher(program.until(line -> ADDRESS.matcher(line).find()));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static String figures(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "/api/figures?period=2023&asOf=2023-10-30"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    private long pidOfServer() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }
}
