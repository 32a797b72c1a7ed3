package org.wardledger.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.intake.RowReading.Asked;
import org.wardledger.office.Acting;
import org.wardledger.office.Action;
import org.wardledger.office.BatchDesk;
import org.wardledger.office.HandedIn;
import org.wardledger.office.NotInOrder;
import org.wardledger.office.RowRefused;
import org.wardledger.office.SideBySide;
import org.wardledger.office.Trial;

/** Takes a whole book in (nhập sổ): reads every row, names every problem, and hands the rows in as asked. */
public final class Intake {
    // Each holds a file in memory while it waits.
    private static final int WAITING_MAX = 8;

    private final BatchDesk desk;
    private final Mappings mappings;
    // One book at a time: two would only wait for each other's records, and share the memory of one.
    private final Semaphore turn = new Semaphore(1, true);

    Intake(BatchDesk desk, Mappings mappings) {
        this.desk = desk;
        this.mappings = mappings;
    }

    /**
     * Takes a file in, as {@code mode} says.
     *
     * @param mapping a ready one by its name, an act by its kind, or a mapping as written
     * @throws Refusal where the file, the mapping or the right to record is missing; rows with problems are reported
     */
    IntakeReport take(
            byte[] file, @Nullable String sheet, String mapping, Mode mode, Acting acting, Progress progress) {
        Mapping meant = mappings.of(mapping);
        meant.parts().forEach(part -> desk.requireRight(part.action().kind(), acting));
        if (turn.getQueueLength() >= WAITING_MAX) {
            throw new Refusal(
                    Refusal.Reason.BUSY, null, "Đang có nhiều tệp chờ nhập; xin thử lại sau ít phút. Chưa ghi gì.");
        }
        turn.acquireUninterruptibly();
        try {
            long began = System.nanoTime();
            progress.begin("Đang đọc tệp", 0);
            Table table = BookFile.read(file, sheet == null || sheet.isBlank() ? meant.sheet() : sheet);
            Work work = new Work(RowReading.of(meant, table), table, progress);
            work.read();
            switch (mode) {
                case CHECK -> work.tryAll();
                case ALL -> work.recordAll(acting);
                case ROWS -> work.recordRows(acting);
            }
            return work.report(mode, (System.nanoTime() - began) / 1_000_000);
        } finally {
            turn.release();
        }
    }

    /** Throws a {@link Refusal} where the mapping cannot be understood or asks for what whoever acts may not record. */
    void requireRights(String mapping, Acting acting) {
        mappings.of(mapping)
                .parts()
                .forEach(part -> desk.requireRight(part.action().kind(), acting));
    }

    /** One file on its way. */
    private final class Work {
        private final RowReading reading;
        private final Table table;
        private final Progress progress;
        private final Findings findings = new Findings();
        private final AtomicInteger recorded = new AtomicInteger();
        private final AtomicInteger known = new AtomicInteger();
        private final AtomicInteger acts = new AtomicInteger();
        private List<Row> rows = List.of();

        Work(RowReading reading, Table table, Progress progress) {
            this.reading = reading;
            this.table = table;
            this.progress = progress;
        }

        void read() {
            progress.begin("Đang đọc từng dòng", table.lines().size());
            List<Row> read = SideBySide.each(table.lines(), this::row);
            Map<Object, Integer> first = new HashMap<>();
            List<Row> sound = new ArrayList<>();
            for (Row row : read) {
                boolean twice = false;
                for (HandedIn act : row.acts()) {
                    Integer before = first.putIfAbsent(act.content(), row.number());
                    if (before != null) {
                        twice = true;
                        findings.add(new RowProblem(
                                row.number(), null, "«%s» giống hệt dòng %d.".formatted(act.title(), before)));
                    }
                }
                if (!twice && !findings.hasRow(row.number())) {
                    sound.add(row);
                }
            }
            rows = sound;
        }

        private Row row(Table.Line line) {
            if (table.isTooLong(line)) {
                progress.step();
                findings.add(new RowProblem(
                        line.number(),
                        null,
                        "Dòng này có nhiều ô hơn số cột: có dấu phân cách nằm trong một ô không có ngoặc kép."));
                return new Row(line.number(), List.of(), List.of());
            }
            List<HandedIn> handedIn = new ArrayList<>();
            List<Action> actions = new ArrayList<>();
            for (Asked asked : reading.read(line)) {
                asked.problems().forEach(findings::add);
                if (asked.problems().isEmpty()) {
                    try {
                        handedIn.add(desk.read(asked.action().kind(), asked.fields()));
                        actions.add(asked.action());
                    } catch (Refusal refusal) {
                        add(line.number(), asked.action(), refusal);
                    }
                }
            }
            progress.step();
            if (handedIn.isEmpty() && !findings.hasRow(line.number())) {
                findings.add(new RowProblem(line.number(), null, "Dòng này không nêu việc nào để ghi."));
            }
            return new Row(line.number(), handedIn, actions);
        }

        private void add(int row, Action action, Refusal refusal) {
            if (refusal instanceof NotInOrder several) {
                several.problems()
                        .forEach(one ->
                                findings.add(new RowProblem(row, reading.column(action, one.field()), one.sentence())));
            } else {
                findings.add(new RowProblem(
                        row, reading.column(action, refusal.field()), Objects.requireNonNull(refusal.getMessage())));
            }
        }

        /** The refusal of a row, or of the one act of it that cannot be taken. */
        private void refused(Row row, Refusal refusal) {
            if (refusal instanceof RowRefused one) {
                add(row.number(), row.actions().get(one.row()), one.refusal());
            } else {
                add(row.number(), row.actions().getFirst(), refusal);
            }
        }

        void tryAll() {
            progress.begin("Đang đối chiếu với sổ", rows.size());
            Trial trial =
                    desk.trial(rows.stream().flatMap(row -> row.acts().stream()).toList());
            for (Row row : rows) {
                try {
                    count(trial.permit(row.acts()));
                } catch (Refusal refusal) {
                    refused(row, refusal);
                }
                progress.step();
            }
        }

        private void count(int fresh) {
            (fresh == 0 ? known : recorded).incrementAndGet();
            acts.addAndGet(fresh);
        }

        void recordAll(Acting acting) {
            List<HandedIn> all =
                    rows.stream().flatMap(row -> row.acts().stream()).toList();
            if (all.size() > BatchDesk.TOGETHER_MAX) {
                throw Table.refused("Ghi cả tệp một lần được nhiều nhất %d việc; tệp này có %d. Xin ghi từng dòng."
                        .formatted(BatchDesk.TOGETHER_MAX, all.size()));
            }
            tryAll();
            if (findings.count() == 0) {
                progress.begin("Đang ghi cả tệp", 0);
                try {
                    int fresh = all.isEmpty() ? 0 : desk.record(all, acting);
                    // Somebody may have recorded some of them since they were tried.
                    acts.set(fresh);
                } catch (RowRefused refused) {
                    keptOutBy(refused);
                }
            }
            if (findings.count() > 0) {
                recorded.set(0);
                known.set(0);
                acts.set(0);
            }
        }

        /** Somebody wrote in between, so that what could be tried can no longer be recorded. */
        private void keptOutBy(RowRefused refused) {
            int first = 0;
            for (Row row : rows) {
                if (refused.row() < first + row.acts().size()) {
                    add(row.number(), row.actions().get(refused.row() - first), refused.refusal());
                    return;
                }
                first += row.acts().size();
            }
        }

        void recordRows(Acting acting) {
            progress.begin("Đang ghi từng dòng", rows.size());
            AtomicBoolean silent = new AtomicBoolean();
            SideBySide.each(SameRecords.of(rows), together -> {
                for (Row row : together) {
                    if (!silent.get()) {
                        record(row, acting, silent);
                    }
                }
                return together;
            });
        }

        private void record(Row row, Acting acting, AtomicBoolean silent) {
            try {
                count(desk.record(row.acts(), acting));
            } catch (Refusal refusal) {
                if (refusal.reason() == Refusal.Reason.BUSY) {
                    // The rest would wait one by one for a book that does not answer; what stands stands once.
                    silent.set(true);
                } else {
                    refused(row, refusal);
                }
            }
            progress.step();
        }

        IntakeReport report(Mode mode, long millis) {
            int total = table.lines().size();
            return new IntakeReport(
                    mode,
                    total,
                    recorded.get(),
                    known.get(),
                    findings.rows(),
                    total - recorded.get() - known.get() - findings.rows(),
                    acts.get(),
                    findings.count(),
                    findings.listed(),
                    millis);
        }
    }
}
