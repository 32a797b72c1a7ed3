package org.wardledger.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.common.Refusal;
import org.wardledger.office.Acting;

/**
 * Files that were brought and wait to be recorded (tệp đang chờ). They hold names of citizens, so they lie in memory
 * alone, a few at a time, for an hour at most, and are seen by nobody but whoever brought them.
 */
final class IntakeRuns {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeRuns.class);
    private static final int KEPT_MAX = 4;
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    private final Intake intake;
    private final Clock clock;
    private final List<Run> runs = new ArrayList<>();

    IntakeRuns(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** One file with what has become of it so far. */
    static final class Run {
        private final String id = UUID.randomUUID().toString();
        private final String account;
        private final @Nullable String sheet;
        private final String mapping;
        private final Instant until;
        private byte @Nullable [] file;
        private volatile Progress progress = new Progress();
        private volatile boolean running;
        private volatile @Nullable IntakeReport report;
        private volatile @Nullable Refusal refusal;

        private Run(String account, byte[] file, @Nullable String sheet, String mapping, Instant until) {
            this.account = account;
            this.file = file;
            this.sheet = sheet;
            this.mapping = mapping;
            this.until = until;
        }

        String id() {
            return id;
        }

        Progress progress() {
            return progress;
        }

        boolean running() {
            return running;
        }

        @Nullable
        IntakeReport report() {
            return report;
        }

        @Nullable
        Refusal refusal() {
            return refusal;
        }
    }

    /** Keeps a file and begins with it. */
    Run bring(byte[] file, @Nullable String sheet, String mapping, Mode mode, Acting acting) {
        Run run =
                new Run(acting.account(), file, sheet, mapping, clock.instant().plus(KEPT_FOR));
        synchronized (runs) {
            sweep();
            // Whoever brings another file has done with the last.
            runs.removeIf(other -> other.account.equals(run.account) && !other.running);
            if (runs.size() >= KEPT_MAX) {
                throw new Refusal(
                        Refusal.Reason.BUSY, null, "Đang có người nhập sổ; xin thử lại sau ít phút. Chưa ghi gì.");
            }
            runs.add(run);
        }
        begin(run, mode, acting);
        return run;
    }

    /** Goes on with a file that was brought; refused where it runs already or is no longer here. */
    void goOn(Run run, Mode mode, Acting acting) {
        begin(run, mode, acting);
    }

    private void begin(Run run, Mode mode, Acting acting) {
        byte[] file;
        synchronized (runs) {
            file = run.file;
            if (file == null || run.running) {
                throw Refusal.conflict("file", "Tệp này đang được nhập hoặc đã nhập xong.");
            }
            run.running = true;
            run.progress = new Progress();
            // Until it has ended otherwise; a file may break what nobody foresaw.
            run.refusal = new Refusal(
                    Refusal.Reason.BUSY, null, "Nhập sổ bị gián đoạn. Nhập lại tệp này: sổ không ghi hai lần.");
        }
        Thread.ofVirtual().name("intake").start(() -> take(run, file, mode, acting));
    }

    private void take(Run run, byte[] file, Mode mode, Acting acting) {
        try {
            IntakeReport report = intake.take(file, run.sheet, run.mapping, mode, acting, run.progress);
            run.report = report;
            run.refusal = null;
            if (mode != Mode.CHECK) {
                // Nothing more is done with it here, so it does not lie here any longer.
                run.file = null;
            }
        } catch (Refusal refusal) {
            run.refusal = refusal;
        } catch (RuntimeException failure) {
            // Without its words, which may hold a citizen's.
            LOG.error("An intake failed: {}", failure.getClass().getName());
        } finally {
            run.running = false;
        }
    }

    /** The run of an account; of another's it is not even said that it exists. */
    Run of(String id, String account) {
        synchronized (runs) {
            sweep();
            return runs.stream()
                    .filter(run -> run.id.equals(id) && run.account.equals(account))
                    .findFirst()
                    .orElseThrow(() -> Refusal.unknown("id", "Không còn tệp này; xin gửi lại."));
        }
    }

    void drop(Run run) {
        synchronized (runs) {
            runs.remove(run);
        }
    }

    /** Erases what has lain for an hour. */
    void sweep() {
        synchronized (runs) {
            runs.removeIf(run -> !run.running && clock.instant().isAfter(run.until));
        }
    }
}
