package org.wardledger.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.DatabaseConfiguration;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerConfiguration;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Projection;
import org.wardledger.ledger.TestPostgres;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The command side as it runs, on a database of its own, on 15 November 2023. */
public final class TestOffice implements AutoCloseable {
    static final String OFFICE = "thu-nghiem";
    public static final Acting CLERK = acting("can-bo-01", Right.RECORD, Right.RECORD_DOSSIER);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public TestOffice() throws IOException {
        this(TestPostgres.freshDatabase(), Files.createTempDirectory("office").resolve("master.key"));
    }

    TestOffice(Database database, Path masterKey) {
        this(database, masterKey, Clock.fixed(Instant.parse("2023-11-15T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    TestOffice(Database database, Path masterKey, Clock clock) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "so-phuong.master-key",
                                masterKey.toString(),
                                "so-phuong.erasure-register",
                                String.valueOf(masterKey.getParent()))));
        context.registerBean(Database.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(
                Installation.class, () -> new Installation("test.invalid/log", OFFICE, "UBND phường Thử Nghiệm"));
        context.registerBean(Projection.class, NoReader::new);
        context.registerBean(TestFigures.class, () -> new TestFigures(this::book));
        context.register(DatabaseConfiguration.class, LedgerConfiguration.class, OfficeConfiguration.class);
        context.refresh();
    }

    public static Acting acting(String account, Right... rights) {
        Set<Right> granted = EnumSet.noneOf(Right.class);
        granted.addAll(Set.of(rights));
        return new Acting(account, "Công chức Văn phòng – Thống kê", "UBND phường Thử Nghiệm", "api", granted);
    }

    Desk desk() {
        return context.getBean(Desk.class);
    }

    public LedgerReader book() {
        return context.getBean("ledgerReader", LedgerReader.class);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Receipt record(String kind, String fields) {
        return record(kind, fields, null);
    }

    Receipt record(String kind, String fields, @Nullable String key) {
        return desk().record(kind, fields(fields), CLERK, key);
    }

    /** JSON, in which an apostrophe may stand for a quotation mark. */
    static ObjectNode fields(String json) {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class NoReader implements Projection {
        @Override
        public String name() {
            return "nobody";
        }

        @Override
        public void fold(java.util.List<org.wardledger.ledger.Entry> entries) {
            // The command side needs no reader.
        }
    }
}
