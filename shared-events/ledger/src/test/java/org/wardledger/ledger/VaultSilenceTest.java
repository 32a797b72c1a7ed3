package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Sealed;

/** What is sealed stands nowhere in the clear: in no row, no log line, no exception and no printed value. */
class VaultSilenceTest {
    private static final String TEXT = "Noi dung kin 48151623, TDP so 3";
    private static final Identity CITIZEN =
            new Identity("Cong dan kin 4815", "Hem kin 1623", "0900004815", "079000042108");
    private static final List<String> SECRETS =
            List.of(TEXT, CITIZEN.name(), "Hem kin 1623", "0900004815", "079000042108");
    private static final String PURPOSE = "Muc dich de doi chung";

    private static Database database;
    private static Vault vault;
    private static Attachments attachments;

    @BeforeAll
    static void install(@TempDir Path directory) throws Exception {
        database = TestPostgres.freshDatabase();
        MasterKey masterKey = MasterKey.fileAt(directory.resolve("master.key"));
        vault = new Vault(database.pool(Role.VAULT_KEEPER, 2), masterKey, Clock.systemUTC());
        attachments = new Attachments(database.pool(Role.VAULT_KEEPER, 2), masterKey, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void no_row_of_any_table_holds_what_was_sealed() throws Exception {
        useItAll();
        assertThat(tablesHolding(PURPOSE))
                .as("the search finds what is there")
                .containsExactlyInAnyOrder("vault.opening_record", "vault.correction");
        for (String secret : SECRETS) {
            assertThat(tablesHolding(secret)).as(secret).isEmpty();
        }
    }

    @Test
    void no_log_line_holds_what_was_sealed_however_much_is_logged() {
        Logger root = (Logger) LoggerFactory.getLogger("org");
        Level before = root.getLevel();
        boolean additive = root.isAdditive();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.setLevel(Level.TRACE);
        root.setAdditive(false);
        root.addAppender(lines);
        try {
            useItAll();
        } finally {
            root.detachAppender(lines);
            root.setAdditive(additive);
            root.setLevel(before);
        }
        List<String> said = List.copyOf(lines.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        assertThat(said).as("parameters are logged").anyMatch(line -> line.contains(PURPOSE));
        for (String secret : SECRETS) {
            for (String written : spellings(secret)) {
                assertThat(said).noneMatch(line -> line.contains(written));
            }
        }
    }

    @Test
    void no_exception_holds_what_was_sealed() {
        Sealed sealed = vault.seal("petition-received", "content", "petition-1", TEXT);
        List<Throwable> failures = new ArrayList<>();
        failures.add(catchThrowable(() -> vault.open(sealed, "petition-received", "note", opening())));
        failures.add(catchThrowable(() -> vault.seal("petition-received", "content", "petition-1", TEXT + '\ud800')));
        failures.add(catchThrowable(() -> vault.seal("petition-received", "content", "", TEXT)));
        failures.add(
                catchThrowable(() -> vault.seal("petition-received", "content", "petition-1", TEXT.repeat(200_000))));
        failures.add(catchThrowable(() -> vault.put("", "petition-1", CITIZEN)));
        failures.add(catchThrowable(() ->
                vault.put("nguyen-nghiem", "petition-1", new Identity(CITIZEN.name() + '\ud800', null, null, null))));
        failures.add(catchThrowable(() -> vault.put(
                "nguyen-nghiem", "petition-1", new Identity(CITIZEN.name().repeat(2_000), null, null, null))));
        assertThat(failures).doesNotContainNull();
        for (Throwable failure : failures) {
            StringWriter told = new StringWriter();
            failure.printStackTrace(new PrintWriter(told));
            for (String secret : SECRETS) {
                assertThat(told.toString()).doesNotContain(secret);
            }
        }
    }

    @Test
    void an_identity_and_an_opened_value_print_themselves_masked() {
        assertThat(CITIZEN).hasToString("Identity[…]");
        assertThat(new Opened.Text<>(TEXT)).hasToString("Text[…]");
        assertThat(VaultAttempt.without(VaultAttempt.Outcome.ERASED).opening(TEXT.getBytes(UTF_8)))
                .hasToString("VaultAttempt[OPENED]");
    }

    private static void useItAll() {
        Sealed sealed = vault.seal("petition-received", "content", "petition-1", TEXT);
        vault.requestTag("petition-1", TEXT);
        vault.open(sealed, "petition-received", "content", opening());
        PersonRef person = vault.put("nguyen-nghiem", "petition-1", CITIZEN);
        vault.openIdentity(person, opening());
        vault.search(CITIZEN.name(), opening());
        vault.search("kin 4815", opening());
        vault.correct(person, CITIZEN, opening());
        AttachmentKept kept = attachments.keep("petition-1", TEXT.getBytes(UTF_8));
        attachments.open(kept.id(), kept.hash(), opening());
        vault.discard(vault.put("nguyen-nghiem", "petition-1", CITIZEN));
    }

    private static Opening opening() {
        return new Opening("can-bo-01", "Cong chuc Tu phap", PURPOSE);
    }

    private static List<String> spellings(String secret) {
        byte[] bytes = secret.getBytes(UTF_8);
        return List.of(
                secret,
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }

    private static List<String> tablesHolding(String secret) throws Exception {
        List<String> holding = new ArrayList<>();
        try (Connection connection = database.connect(Role.KEEPER);
                var statement = connection.createStatement()) {
            statement.execute("RESET ROLE");
            List<String> tables = new ArrayList<>();
            try (var row = statement.executeQuery("""
                    SELECT table_schema || '.' || table_name FROM information_schema.tables
                    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')""")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (String table : tables) {
                for (String written : spellings(secret)) {
                    try (var row = statement.executeQuery("SELECT count(*) FROM " + table
                            + " whole_row WHERE position('" + written + "' IN whole_row::text) > 0")) {
                        row.next();
                        if (row.getLong(1) > 0) {
                            holding.add(table);
                        }
                    }
                }
            }
        }
        return holding;
    }
}
