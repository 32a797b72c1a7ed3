package org.wardledger.intake;

import java.io.IOException;
import org.wardledger.office.Actions;
import org.wardledger.office.BatchDesk;
import org.wardledger.office.TestOffice;

/** How long ten thousand dossiers take on this machine; a command of its own, timed by no test. */
final class IntakeSpeed {
    private IntakeSpeed() {}

    public static void main(String... arguments) throws IOException {
        int dossiers = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        for (Mode mode : new Mode[] {Mode.ALL, Mode.ROWS}) {
            try (TestOffice office = new TestOffice()) {
                Intake intake = new Intake(office.bean(BatchDesk.class), new Mappings(office.bean(Actions.class)));
                byte[] file = Books.dossiers(dossiers);
                for (Mode step : new Mode[] {Mode.CHECK, mode, mode, Mode.CHECK}) {
                    IntakeReport report =
                            intake.take(file, null, "ho-so-mot-cua", step, TestOffice.CLERK, new Progress());
                    System.out.printf(
                            "%-5s %6.1f s  (%.1f s of the processor so far) %s%n",
                            step,
                            report.millis() / 1000.0,
                            ProcessHandle.current()
                                            .info()
                                            .totalCpuDuration()
                                            .orElseThrow()
                                            .toMillis()
                                    / 1000.0,
                            report.sentence());
                }
            }
        }
        System.exit(0);
    }
}
