package org.wardledger.figure;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.wardledger.ledger.Aggregates;
import org.wardledger.ledger.Attachments;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.DatabaseConfiguration;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerConfiguration;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.MasterKey;
import org.wardledger.ledger.OpeningRecord;
import org.wardledger.ledger.Pen;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.ledger.Vault;
import org.wardledger.ledger.VaultErasure;
import org.wardledger.privacy.Capacities;
import tools.jackson.databind.json.JsonMapper;

/** A ward with its book and its figures, wired as in production, on a database of its own; nobody commands in it. */
public final class Ward implements AutoCloseable {
    public static final String OFFICE = "thu-nghiem";
    public static final String NAME = "UBND phường Thử Nghiệm";
    private static final Duration FOLDED_WITHIN = Duration.ofSeconds(30);

    private final Pen pen;
    private Database database = TestPostgres.freshDatabase();
    private final Path folder = folder();
    private final MasterKey masterKey = masterKey();
    private GenericWebApplicationContext node = start();

    public Ward() {
        pen = new Pen(TestPostgres.sameDatabase(database), OFFICE);
    }

    private GenericWebApplicationContext start() {
        GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
        context.registerBean(Database.class, () -> database);
        context.registerBean(Clock.class, () -> Clock.system(VietnameseDate.ZONE));
        context.registerBean(Installation.class, () -> new Installation("test.invalid/log", OFFICE, NAME));
        context.registerBean(Aggregates.class, () -> new Aggregates(List.of()));
        registerVault(context);
        withLogIn(context, folder);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        new AnnotatedBeanDefinitionReader(context).register(DatabaseConfiguration.class, LedgerConfiguration.class);
        ClassPathBeanDefinitionScanner concepts = new ClassPathBeanDefinitionScanner(context, false);
        concepts.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        concepts.addExcludeFilter(
                (type, factory) -> type.getClassMetadata().getClassName().startsWith("org.wardledger.ledger."));
        concepts.scan("org.wardledger");
        context.refresh();
        return context;
    }

    /** The log is kept as in production, its keys and its guard in a folder of their own. */
    private static void withLogIn(GenericWebApplicationContext context, Path folder) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "log",
                        Map.of("so-phuong.log-keys", folder.toString(), "so-phuong.log-guard", folder.toString())));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    }

    /** As the command side brings it along. */
    private void registerVault(GenericWebApplicationContext context) {
        context.registerBean(Vault.class, () -> new Vault(vault(), masterKey, Clock.systemUTC()));
        context.registerBean(Attachments.class, () -> new Attachments(vault(), masterKey, Clock.systemUTC()));
        context.registerBean(OpeningRecord.class, () -> new OpeningRecord(vault(), Clock.systemUTC()));
        context.registerBean(
                VaultErasure.class,
                () -> new VaultErasure(vault(), masterKey, Path.of("no erasures here"), Clock.systemUTC()));
        context.registerBean(Capacities.class, () -> () -> "Công chức, UBND phường Thử Nghiệm");
    }

    private DataSource vault() {
        return database.pool(Role.VAULT_KEEPER, 4);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("ward");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private MasterKey masterKey() {
        try {
            return MasterKey.fileAt(folder.resolve("master.key"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Pages without the frame around them. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Pages {
        @Bean
        ViewResolver bare() {
            TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
            return (name, locale) -> (model, request, response) -> {
                response.setContentType("text/html;charset=UTF-8");
                StringOutput page = new StringOutput();
                templates.render(name + ".jte", new HashMap<>(Objects.requireNonNull(model)), page);
                response.getWriter().write(page.toString());
            };
        }
    }

    /** The pages and answers of the query side, without a server. */
    public MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(node)
                .defaultResponseCharacterEncoding(StandardCharsets.UTF_8)
                .build();
    }

    /** The program stops and starts again on the same database. */
    public void restart() {
        node.close();
        database = TestPostgres.sameDatabase(database);
        node = start();
    }

    /** Writes events and waits until the figures know them. */
    public List<Long> happened(List<Pen.Happened> events) {
        List<Long> positions = pen.write(events);
        if (!readModel().awaitPosition(positions.getLast(), FOLDED_WITHIN)) {
            throw new AssertionError("not folded: " + readModel().reason());
        }
        return positions;
    }

    public Pen pen() {
        return pen;
    }

    public Database database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return node.getBean(type);
    }

    public LedgerReader book() {
        return node.getBean("ledgerReader", LedgerReader.class);
    }

    public ReadModel readModel() {
        return bean(ReadModel.class);
    }

    public Figures figures() {
        return bean(Figures.class);
    }

    /** About a period as of a day, over all that is known now. */
    public Question question(String period, String asOf) {
        return question(period, asOf, readModel().size());
    }

    public Question question(String period, String asOf, long size) {
        return new Question(OFFICE, Period.parse("period", period), LocalDate.parse(asOf), size);
    }

    public String display(String figure, String period, String asOf) {
        return figures().figure(figure, question(period, asOf)).display();
    }

    public String fraction(String figure, String period, String asOf) {
        return figures().figure(figure, question(period, asOf)).fraction();
    }

    public long count(String figure, String period, String asOf) {
        return figures().figure(figure, question(period, asOf)).numerator();
    }

    @Override
    public void close() {
        pen.close();
        node.close();
    }
}
