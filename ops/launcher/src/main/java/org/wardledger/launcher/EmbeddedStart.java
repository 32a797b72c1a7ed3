package org.wardledger.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides between an office's PostgreSQL and the demonstration's own, before anything looks for a database. The server
 * is stopped by a shutdown handler, which Spring calls only after the last request has been answered.
 */
final class EmbeddedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String DEMONSTRATION = "so-phuong.demonstration";
    private static final String BANNER =
            "Bản trình diễn: năm 2023 dựng lại từ một báo cáo, không phải sổ của một cơ quan.";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "start",
                        environment.containsProperty("spring.datasource.url")
                                ? office(environment)
                                : demonstration(environment)));
    }

    /** Stated here too: an office must not become a demonstration by a setting. */
    private static Map<String, Object> office(ConfigurableEnvironment environment) {
        if (!environment.containsProperty("so-phuong.master-key")) {
            throw new StartRefused(
                    "so-phuong.master-key is not given: the file with the key to what is sealed.",
                    "Name a file outside the database and its backups, for example"
                            + " --so-phuong.master-key=/etc/so-phuong/master.key. The first start makes it; keep a copy"
                            + " in the safe, for without it nobody reads what was sealed.");
        }
        if (!environment.containsProperty("so-phuong.erasure-register")) {
            throw new StartRefused(
                    "so-phuong.erasure-register is not given: the folder of the register of what was erased.",
                    "Name a folder that is there, on another volume than the database and its backups, for example"
                            + " --so-phuong.erasure-register=/mnt/register/so-phuong. What it lists is erased again"
                            + " before anybody is served, also out of a restored backup.");
        }
        if (!environment.containsProperty("so-phuong.log-keys")) {
            throw new StartRefused(
                    "so-phuong.log-keys is not given: the folder of the keys that sign the published log.",
                    "Name a folder that only this program reads, for example --so-phuong.log-keys=/etc/so-phuong/log-keys."
                            + " The first start makes the first key; keep a copy in the safe.");
        }
        if (!environment.containsProperty("so-phuong.log-guard")) {
            throw new StartRefused(
                    "so-phuong.log-guard is not given: the folder that remembers what of the log was signed last.",
                    "Name a folder that is there, on another volume than the database and its backups, for example"
                            + " --so-phuong.log-guard=/mnt/guard/so-phuong. A restored database is held to it before"
                            + " anything is signed.");
        }
        return Map.of(DEMONSTRATION, "false");
    }

    private static Map<String, Object> demonstration(ConfigurableEnvironment environment) {
        try {
            EmbeddedServer server = EmbeddedServer.start(
                    Path.of(environment.getRequiredProperty("so-phuong.data")),
                    Path.of(environment.getRequiredProperty("so-phuong.programs")));
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return Map.of(
                    DEMONSTRATION,
                    "true",
                    "so-phuong.banner",
                    BANNER,
                    "so-phuong.book",
                    server.data().toString(),
                    "so-phuong.master-key",
                    Path.of(environment.getRequiredProperty("so-phuong.data"), "master.key")
                            .toString(),
                    "so-phuong.erasure-register",
                    beside(environment, "erasure-register").toString(),
                    "so-phuong.log-keys",
                    beside(environment, "log-keys").toString(),
                    "so-phuong.log-guard",
                    beside(environment, "log-guard").toString(),
                    "spring.datasource.url",
                    server.url(),
                    "spring.datasource.username",
                    server.user(),
                    "spring.datasource.password",
                    server.password());
        } catch (IOException failure) {
            throw new StartRefused(
                    "The demonstration could not prepare its folder: " + failure,
                    "Give it one it may write to: --so-phuong.data=<folder>.",
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", "Start again.", interrupted);
        }
    }

    /** Beside the folder of the database: whoever throws the demonstration away throws both away. */
    private static Path beside(ConfigurableEnvironment environment, String folder) throws IOException {
        return Files.createDirectories(Path.of(environment.getRequiredProperty("so-phuong.data"), folder));
    }

    private static void close(EmbeddedServer server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
