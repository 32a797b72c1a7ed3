package org.wardledger.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;
import org.wardledger.plan.PlanEvent.PlanTargetReported;
import org.wardledger.plan.PlanEvent.PlanTargetSet;

/** The targets of one plan with what was reached of each (chỉ tiêu và kết quả). A pure function of its lines as they stand. */
public final class PlanTargets {
    private PlanTargets() {}

    /** How far a target has come. */
    public enum State {
        REACHED("Đạt", "settled"),
        REPORTED("Có kết quả, chưa đạt", "running"),
        OVERDUE("Quá hạn, chưa có kết quả", "overdue"),
        OPEN("Chưa có kết quả", "new");

        private final String label;
        private final String css;

        State(String label, String css) {
            this.label = label;
            this.css = css;
        }

        public String label() {
            return label;
        }

        public String css() {
            return css;
        }
    }

    /** One target, and every result stated for it; the newest stands. */
    public record Target(Entry set, List<Entry> reports, State state) {
        public PlanTargetSet said() {
            return (PlanTargetSet) set.event();
        }

        public @Nullable PlanTargetReported newest() {
            return reports.isEmpty()
                    ? null
                    : (PlanTargetReported) reports.getLast().event();
        }

        /** {@code 12/10 mô hình}; what a target without a number came to is in its words alone. */
        public String reached() {
            PlanTargetReported newest = newest();
            Integer quantity = said().quantity();
            if (newest == null) {
                return quantity == null ? "–" : "–/" + quantity + unit();
            }
            return quantity == null ? "" : newest.reached() + "/" + quantity + unit();
        }

        private String unit() {
            String unit = said().unit();
            return unit == null ? "" : " " + unit;
        }
    }

    /** By the number of the target. */
    public static List<Target> of(List<Entry> standing, LocalDate asOf) {
        SortedMap<Integer, Entry> set = new TreeMap<>();
        SortedMap<Integer, List<Entry>> reports = new TreeMap<>();
        Statistics.happened(standing)
                .filter(entry -> !entry.event().occurredOn().isAfter(asOf))
                .forEach(entry -> {
                    if (entry.event() instanceof PlanTargetSet it) {
                        set.put(it.target(), entry);
                    } else if (entry.event() instanceof PlanTargetReported it) {
                        reports.computeIfAbsent(it.target(), missing -> new ArrayList<>())
                                .add(entry);
                    }
                });
        return set.entrySet().stream()
                .map(target -> {
                    List<Entry> stated = reports.getOrDefault(target.getKey(), List.of());
                    return new Target(
                            target.getValue(),
                            stated,
                            state((PlanTargetSet) target.getValue().event(), stated, asOf));
                })
                .toList();
    }

    private static State state(PlanTargetSet target, List<Entry> reports, LocalDate asOf) {
        LocalDate dueOn = target.dueOn();
        if (reports.isEmpty()) {
            return dueOn != null && asOf.isAfter(dueOn) ? State.OVERDUE : State.OPEN;
        }
        Integer quantity = target.quantity();
        int reached = ((PlanTargetReported) reports.getLast().event()).reached();
        return quantity == null || reached >= quantity ? State.REACHED : State.REPORTED;
    }
}
