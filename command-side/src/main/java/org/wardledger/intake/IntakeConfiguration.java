package org.wardledger.intake;

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
}
