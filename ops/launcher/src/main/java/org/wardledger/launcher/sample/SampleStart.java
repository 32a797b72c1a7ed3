package org.wardledger.launcher.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.ledger.Installation;
import org.wardledger.office.Acting;
import org.wardledger.office.Desk;
import org.wardledger.office.Right;

/** Fills the demonstration's book at its first start, through the same desk and rules as every other act. */
@Component
@ConditionalOnBooleanProperty("so-phuong.demonstration")
@Order(2)
final class SampleStart implements ApplicationRunner {
    private static final Set<Right> RIGHTS = Set.of(Right.RECORD, Right.RECORD_DOSSIER);

    private final Desk desk;
    private final Installation installation;
    private final Optional<Path> done;

    /** The folder of the book, where there is one: a note in it spares later starts from asking for every row again. */
    SampleStart(Desk desk, Installation installation, @Value("${so-phuong.book:}") String book) {
        this.desk = desk;
        this.installation = installation;
        this.done = book.isEmpty() ? Optional.empty() : Optional.of(Path.of(book, "sample-2023.done"));
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
        ReferenceYear year = ReferenceYear.read();
        String acts = Integer.toString(year.acts().size());
        // A later release records more kinds; each row has its key, so only what is new is added.
        if (done.isPresent()
                && Files.exists(done.get())
                && Files.readString(done.get()).equals(acts)) {
            return;
        }
        new SampleImport(this::record).record(year);
        if (done.isPresent()) {
            Files.writeString(done.get(), acts);
        }
    }

    private void record(Act act) {
        desk.record(
                act.kind(),
                act.fields(),
                new Acting("sample-import", act.position(), installation.name(), "import", RIGHTS),
                act.idempotencyKey());
    }
}
