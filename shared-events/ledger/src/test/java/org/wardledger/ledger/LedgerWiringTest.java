package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Axon 4.13 on Boot 4 starts quietly wrong when left alone; here every part is named. */
class LedgerWiringTest {
    private static AnnotationConfigApplicationContext context;

    @BeforeAll
    static void start() {
        context = TestBook.start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void commands_run_without_a_transaction_of_their_own_and_roll_back_on_anything() {
        CommandBus bus = context.getBean(CommandBus.class);
        assertThat(bus).isInstanceOf(SimpleCommandBus.class);
        assertThat(bus).extracting("transactionManager").isInstanceOf(NoTransactionManager.class);
        assertThat(bus).extracting("rollbackConfiguration").isEqualTo(RollbackConfigurationType.ANY_THROWABLE);
    }

    @Test
    void events_are_stored_in_the_book_and_nowhere_else() {
        var axon = context.getBean(org.axonframework.config.Configuration.class);
        assertThat(axon.eventStore()).isInstanceOf(LedgerEventStore.class);
        assertThat(axon.eventBus()).isSameAs(axon.eventStore());
        assertThat(axon.eventStore()).extracting("storageEngine").isInstanceOf(LedgerEventStorageEngine.class);
        assertThat(context.getBeansOfType(EventStore.class)).hasSize(1);
        assertThat(context.getBeansOfType(EventBus.class)).hasSize(1);
    }

    @Test
    void projections_and_their_tokens_share_the_readers_transaction() throws Exception {
        var projections = context.getBean(Projections.class);
        var processors = (java.util.List<?>)
                ReflectionUtils.getFieldValue(Projections.class.getDeclaredField("processors"), projections);
        assertThat(processors).hasSize(1).allSatisfy(processor -> {
            assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(processor).extracting("transactionManager").isInstanceOf(SpringTransactionManager.class);
            assertThat(processor).extracting("tokenStore").isInstanceOf(JdbcTokenStore.class);
            assertThat(processor).extracting("batchSize").isEqualTo(500);
            assertThat(processor)
                    .extracting("rollbackConfiguration")
                    .isEqualTo(RollbackConfigurationType.ANY_THROWABLE);
        });
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    }

    @Test
    void nothing_is_serialised_as_xml_and_no_vendor_is_called() {
        assertThat(context.getBean(Serializer.class)).isInstanceOf(Jackson3Serializer.class);
        var axon = context.getBean(org.axonframework.config.Configuration.class);
        assertThat(axon.getModules())
                .extracting(module -> module.getClass().getSimpleName())
                .noneMatch(name -> name.contains("Update"));
        assertThat(present("com.thoughtworks.xstream.XStream")).isFalse();
        assertThat(present("org.axonframework.axonserver.connector.AxonServerConfiguration"))
                .isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("UpdateChecker") || name.contains("AxonTaskJanitor"));
    }

    private static boolean present(String className) {
        try {
            Class.forName(className, false, LedgerWiringTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
