package org.wardledger.intake;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.office.Actions;
import org.wardledger.office.BatchDesk;

/** What stands behind the counter for whole books. */
@Configuration
class IntakeConfiguration {
    @Bean
    Mappings mappings(Actions actions) {
        return new Mappings(actions);
    }

    @Bean
    Intake intake(BatchDesk desk, Mappings mappings) {
        return new Intake(desk, mappings);
    }

    @Bean
    IntakeRuns intakeRuns(Intake intake, Clock clock) {
        return new IntakeRuns(intake, clock);
    }

    /** Nobody need come back for a file to be erased. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService intakeSweeper(IntakeRuns runs) {
        ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("intake-sweeper").daemon(true).factory());
        var unused = sweeper.scheduleWithFixedDelay(runs::sweep, 1, 1, TimeUnit.MINUTES);
        return sweeper;
    }
}
