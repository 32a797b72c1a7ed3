package org.wardledger.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Until;
import org.wardledger.proof.PublicLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole demonstration as a newcomer starts it, on a folder of its own, spoken to over HTTP alone. */
final class House implements AutoCloseable {
    static final String RECORDER = "ghi-so";
    static final String CLERK = "mot-cua";
    static final String LEADER = "lanh-dao";
    static final String DATA_OFFICER = "du-lieu";
    static final String ADMINISTRATOR = "quan-tri";

    private static final Map<String, String> PASSWORDS = Map.of(
            RECORDER,
            "so mo moi ngay",
            CLERK,
            "ho so dung hen",
            LEADER,
            "ky khi da doc",
            "kiem-toan",
            "doc ma khong sua",
            DATA_OFFICER,
            "kin cho nguoi dan",
            ADMINISTRATOR,
            "giu chia khoa");
    private static final Pattern TOKEN = Pattern.compile("sophuong_[A-Za-z0-9_-]+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EmbeddedServer server;
    private final ConfigurableApplicationContext context;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    private House(EmbeddedServer server, ConfigurableApplicationContext context) {
        this.server = server;
        this.context = context;
    }

    static House on(Path folder, String... settings) {
        return start(folder, true, settings);
    }

    /** Another office on a folder of its own: an empty book, no sample and no accounts of a demonstration. */
    static House of(Path folder, Installation office, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of(
                "--so-phuong.office=" + office.office(),
                "--so-phuong.name=" + office.name(),
                "--so-phuong.origin=" + office.origin()));
        return start(folder, false, all.toArray(String[]::new));
    }

    /** Its server is started here and not by the program, so that it can be stopped with it and not with the JVM. */
    private static House start(Path folder, boolean demonstration, String... settings) {
        try {
            EmbeddedServer server =
                    EmbeddedServer.start(folder, Path.of(System.getProperty("java.io.tmpdir"), "so-phuong-programs"));
            SpringApplication application = new SpringApplication(WardLedger.class);
            application.addInitializers(starting ->
                    starting.getBeanFactory().registerSingleton("withoutTestRooms", new WithoutTestRooms()));
            List<String> arguments = new ArrayList<>(List.of(settings));
            arguments.addAll(List.of(
                    "--server.port=0",
                    "--so-phuong.demonstration=" + demonstration,
                    "--so-phuong.data=" + folder,
                    "--so-phuong.book=" + server.data(),
                    "--so-phuong.master-key=" + folder.resolve("master.key"),
                    "--so-phuong.erasure-register=" + folder,
                    "--so-phuong.log-keys=" + folder.resolve("log-keys"),
                    "--so-phuong.log-guard=" + folder,
                    "--spring.datasource.url=" + server.url(),
                    "--spring.datasource.username=" + server.user(),
                    "--spring.datasource.password=" + server.password()));
            return new House(server, application.run(arguments.toArray(String[]::new)));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Visitor visitor() {
        return new Visitor(port());
    }

    /** Somebody signed in to a demonstration account. */
    Visitor visitor(String account) {
        Visitor person = visitor();
        person.signIn(account, PASSWORDS.get(account));
        return person;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A way into its database past every role, as only whoever runs the machine has it. */
    Connection superuser() throws SQLException {
        try {
            return DriverManager.getConnection(server.url(), server.user(), server.password());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    long size() {
        return context.getBean("ledgerReader", LedgerReader.class).size();
    }

    /** Until all of the book is under a published checkpoint. */
    void awaitLog() {
        Until.holds(
                Duration.ofSeconds(60),
                () -> context.getBean(PublicLog.class)
                        .published()
                        .filter(shown -> shown.size() == size())
                        .isPresent());
    }

    String eventId(long position) {
        return context.getBean("ledgerReader", LedgerReader.class)
                .at(position)
                .orElseThrow()
                .eventId()
                .toString();
    }

    /** A token of a demonstration account, asked for on its own page. */
    String token(String account) {
        return tokens.computeIfAbsent(account, name -> {
            Visitor person = visitor();
            person.signIn(name, PASSWORDS.get(name));
            Matcher token = TOKEN.matcher(
                    person.fill("/tai-khoan", "/tai-khoan/ma-truy-cap", Map.of("label", "thử", "days", "30"))
                            .body());
            if (!token.find()) {
                throw new AssertionError("no token for " + name);
            }
            return token.group();
        });
    }

    /** JSON in which an apostrophe may stand for a quotation mark. */
    HttpResponse<String> act(String account, String kind, String json, @Nullable String key) {
        String body = json.replace('\'', '"');
        return key == null
                ? visitor().post("/api/actions/" + kind, body, "Authorization", "Bearer " + token(account))
                : visitor()
                        .post(
                                "/api/actions/" + kind,
                                body,
                                "Authorization",
                                "Bearer " + token(account),
                                "Idempotency-Key",
                                key);
    }

    HttpResponse<String> post(String account, String kind, JsonNode fields) {
        return visitor().post("/api/actions/" + kind, fields.toString(), "Authorization", "Bearer " + token(account));
    }

    /** Records it, and waits until what is shown has seen it. */
    JsonNode record(String account, String kind, String json) {
        HttpResponse<String> answer = act(account, kind, json, null);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        awaitAll();
        return JSON.readTree(answer.body());
    }

    /** Corrects or strikes an entry, and waits until what is shown has seen it. */
    void putRight(long position, String how, String json) {
        String account = how.equals("correction") && isOfTheCounter(position) ? CLERK : RECORDER;
        HttpResponse<String> answer = visitor()
                .post(
                        "/api/entries/" + position + "/" + how,
                        json.replace('\'', '"'),
                        "Authorization",
                        "Bearer " + token(account));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        awaitAll();
    }

    private boolean isOfTheCounter(long position) {
        return get("/api/actions?limit=1&after=" + (position - 1))
                .get("actions")
                .get(0)
                .get("kind")
                .asString()
                .startsWith("dossier");
    }

    private void awaitAll() {
        long size = size();
        Until.holds(
                Duration.ofSeconds(30),
                () -> get("/api/figures?period=2023&asOf=2023-12-31")
                                .get("size")
                                .asLong()
                        >= size);
    }

    JsonNode get(String path) {
        HttpResponse<String> answer = visitor().get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** A figure of 2023 as printed, with its numerator and, for a rate, its denominator: {@code 90,5% 19/21}. */
    String figure(String id, String asOf) {
        for (JsonNode figure : get("/api/figures?period=2023&asOf=" + asOf).get("figures")) {
            if (figure.get("id").asString().equals(id)) {
                JsonNode denominator = figure.get("denominator");
                return figure.get("display").asString()
                        + (denominator == null || denominator.isNull()
                                ? ""
                                : " " + figure.get("numerator").asLong() + "/" + denominator.asLong());
            }
        }
        throw new AssertionError("no figure " + id);
    }

    /** The report's sentences as text, without what is listed as missing. */
    String report(String asOf) {
        String text = visitor()
                .get("/api/reports/dan-van/2023?format=text&asOf=" + asOf)
                .body();
        // What is printed, without the lists of what is not and of what contradicts the book.
        return text.replaceAll("Chưa in ở mục [^\n]*\n\n(?:- [^\n]*\n)+", "")
                .replaceAll("(?s)Mâu thuẫn cần xem lại:.*", "");
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rooms other tests built beside the house are not part of it. */
    private static final class WithoutTestRooms extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTestRooms;
        }

        @Override
        public int hashCode() {
            return WithoutTestRooms.class.hashCode();
        }
    }
}
