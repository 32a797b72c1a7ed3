package org.wardledger.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.wardledger.figure.ReadModel;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.proof.PublicLog;

/** Says where the program is to be found, whose book it keeps and who may enter. */
@Component
@Order(1)
final class ReadyNotice implements ApplicationListener<ApplicationReadyEvent> {
    /** A program killed outright holds its claim on the projection for a while; beyond this the pages say it themselves. */
    private static final Duration CATCHING_UP_MAX = Duration.ofSeconds(30);

    private final Installation installation;
    private final LedgerReader reader;
    private final ReadModel readModel;
    private final Opening opening;
    private final PublicLog log;
    private final boolean demonstration;

    ReadyNotice(
            Installation installation,
            LedgerReader ledgerReader,
            ReadModel readModel,
            Opening opening,
            PublicLog log,
            @Value("${so-phuong.demonstration:false}") boolean demonstration) {
        this.installation = installation;
        this.reader = ledgerReader;
        this.readModel = readModel;
        this.opening = opening;
        this.log = log;
        this.demonstration = demonstration;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        // Ready means that the figures are those of the book.
        readModel.awaitPosition(reader.size() - 1, CATCHING_UP_MAX);
        Environment environment = event.getApplicationContext().getEnvironment();
        // Vietnamese whatever the machine's locale: a console that cannot show it shows no less than with '?'.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println();
        out.println("Sổ Phường - " + installation.name());
        out.println("  http://localhost:" + environment.getProperty("local.server.port", "8080"));
        out.printf(
                Locale.ROOT,
                "  ready %.1f s after the start, %,d entries in the book, log %s%n",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
                reader.size(),
                installation.origin());
        // A log whose signing is stopped has none yet, or an old one; the page that says why is there all the same.
        log.key().ifPresent(key -> out.println("  its key: " + key.vkey()));
        if (demonstration) {
            out.println("  demonstration: an invented year, public passwords; its data are in "
                    + environment.getProperty("so-phuong.data"));
        }
        opening.doors().forEach(out::println);
        out.println();
    }
}
