package org.wardledger.launcher;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.ledger.Installation;
import org.wardledger.office.DemonstrationAccounts;
import org.wardledger.office.FirstAdministrator;

/** Opens the doors at the start: all accounts of the demonstration, or the one with which an office begins. */
@Component
@Order(1)
final class Opening implements ApplicationRunner {
    private final boolean demonstration;
    private final DemonstrationAccounts demonstrationAccounts;
    private final FirstAdministrator firstAdministrator;
    private final Installation installation;
    private List<String> doors = List.of();

    Opening(
            @Value("${so-phuong.demonstration:false}") boolean demonstration,
            DemonstrationAccounts demonstrationAccounts,
            FirstAdministrator firstAdministrator,
            Installation installation) {
        this.demonstration = demonstration;
        this.demonstrationAccounts = demonstrationAccounts;
        this.firstAdministrator = firstAdministrator;
        this.installation = installation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        doors = demonstration
                ? demonstrationAccounts.open(installation.name()).stream()
                        .map(one -> "  %-12s %-20s %s"
                                .formatted(
                                        one.name(), one.password(), one.duty().label()))
                        .toList()
                : firstAdministrator
                        .appoint()
                        .map(password -> "  %-12s %s   (for one use: it must be changed at the first sign-in)"
                                .formatted(FirstAdministrator.NAME, password))
                        .stream()
                        .toList();
    }

    /** Names and passwords to print, where there are any to tell. */
    List<String> doors() {
        return doors;
    }
}
