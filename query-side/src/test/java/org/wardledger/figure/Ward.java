package org.wardledger.figure;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.wardledger.ledger.Aggregates;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.DatabaseConfiguration;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerConfiguration;
import org.wardledger.ledger.Pen;
import org.wardledger.ledger.TestPostgres;
import tools.jackson.databind.json.JsonMapper;

/** A ward with its book and its figures, wired as in production, on a database of its own; nobody commands in it. */
public final class Ward implements AutoCloseable {
    public static final String OFFICE = "thu-nghiem";
    private static final Duration FOLDED_WITHIN = Duration.ofSeconds(30);

    private final Database database = TestPostgres.freshDatabase();
    private final Pen pen = new Pen(database, OFFICE);
    private AnnotationConfigApplicationContext node = start();

    private AnnotationConfigApplicationContext start() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(
                Installation.class, () -> new Installation("test.invalid/log", OFFICE, "UBND phường Thử Nghiệm"));
        context.registerBean(Aggregates.class, () -> new Aggregates(List.of()));
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.register(DatabaseConfiguration.class, LedgerConfiguration.class, ReadModelConfiguration.class);
        ClassPathBeanDefinitionScanner concepts = new ClassPathBeanDefinitionScanner(context, false);
        Stream.of(Statistics.class, Indicators.class, QuestionReader.class, PublicParts.class)
                .map(AssignableTypeFilter::new)
                .forEach(concepts::addIncludeFilter);
        concepts.addExcludeFilter((reader, factory) ->
                reader.getClassMetadata().getClassName().equals(ReadModelConfiguration.class.getName()));
        concepts.scan("org.wardledger");
        context.refresh();
        return context;
    }

    /** The program stops and starts again on the same database. */
    public void restart() {
        node.close();
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
        node.close();
        pen.close();
        database.close();
    }
}
