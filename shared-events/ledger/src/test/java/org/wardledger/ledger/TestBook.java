package org.wardledger.ledger;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierSupplemented;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.Procedure;

/** A book with one small register in it and one reader, wired as in production, on a database of its own. */
public final class TestBook {
    private TestBook() {}

    /** A node with its own database. */
    public static AnnotationConfigApplicationContext start() {
        return start(TestPostgres.freshDatabase());
    }

    /** A node on a database that others may share. */
    public static AnnotationConfigApplicationContext start(Database database) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Database.class, () -> database);
        context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(
                Installation.class, () -> new Installation("test.invalid/log", "thu-nghiem", "UBND phường Thử Nghiệm"));
        context.registerBean(Aggregates.class, () -> new Aggregates(List.of(Tally.class)));
        context.registerBean(Seen.class, Seen::new);
        context.register(DatabaseConfiguration.class, LedgerConfiguration.class);
        context.refresh();
        return context;
    }

    /** Sends a command as a node does; throws what the command threw. */
    public static void send(AnnotationConfigApplicationContext node, UUID commandId, Object command) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        node.getBean(CommandBus.class)
                .dispatch(new GenericCommandMessage<>(command, Map.of(Recording.KEY, recording(commandId))), answer);
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }

    static Recording recording(UUID commandId) {
        return new Recording(
                commandId, "test", "Công chức 01", "UBND phường Thử Nghiệm", "api", "digest", null, null, null);
    }

    /** Adds {@code events} entries to a record; refused for a negative number. */
    public record Add(@TargetAggregateIdentifier String stream, int events) {}

    /** The register of the tests: it borrows the dossier's events, since the catalogue knows no others. */
    public static class Tally {
        @AggregateIdentifier
        private @Nullable String stream;

        private int count;

        Tally() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Add command) {
            if (command.events() < 0) {
                throw Refusal.rule("events", "Không ghi số âm");
            }
            CaseRef caseRef = new CaseRef(UUID.randomUUID());
            DossierId id = new DossierId(command.stream());
            java.time.LocalDate day = java.time.LocalDate.of(2023, 1, 3);
            for (int event = 0; event < command.events(); event++) {
                AggregateLifecycle.apply(
                        count == 0
                                ? new DossierReceived(
                                        id,
                                        caseRef,
                                        new org.wardledger.common.RecordNumber(command.stream()),
                                        day,
                                        DossierChannel.DIRECT,
                                        new DossierField("hộ tịch"),
                                        new Procedure("Đăng ký khai sinh"),
                                        day,
                                        null,
                                        null,
                                        null)
                                : new DossierSupplemented(id, caseRef, day, day));
            }
        }

        @EventSourcingHandler
        void on(DossierReceived event) {
            stream = event.dossierId().value();
            count++;
        }

        @EventSourcingHandler
        void on(DossierSupplemented event) {
            count++;
        }
    }

    /** Remembers every position it was handed, in order. */
    public static final class Seen implements Projection {
        private final List<Long> positions = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "seen";
        }

        @Override
        public void fold(List<Entry> entries) {
            List<Long> batch = new ArrayList<>();
            entries.forEach(entry -> batch.add(entry.position()));
            positions.addAll(batch);
        }

        public List<Long> positions() {
            return positions;
        }
    }
}
