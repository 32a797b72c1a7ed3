package org.wardledger.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.wardledger.ledger.BookModel.Complaint;
import org.wardledger.ledger.BookModel.Fault;
import org.wardledger.ledger.Schedule.Command;
import org.wardledger.ledger.Schedule.Writer;
import org.wardledger.ledger.ScheduleLane.Verdict;

/** Makes a schedule that went wrong smaller for as long as it still goes wrong in the same way, now and then. */
final class Shrink {
    private static final int TRIES_EACH = 8;
    private static final Duration TIME_MAX = Duration.ofSeconds(40);

    private final ScheduleLane lane;
    private final long deadline = System.nanoTime() + TIME_MAX.toNanos();
    private int run = Integer.MAX_VALUE;

    Shrink(ScheduleLane lane) {
        this.lane = lane;
    }

    Verdict of(Verdict wrong) throws InterruptedException, ExecutionException {
        Set<Fault> faults =
                new HashSet<>(wrong.complaints().stream().map(Complaint::fault).toList());
        Verdict least = wrong;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Schedule candidate : smaller(least.schedule())) {
                Verdict again = wrongAgain(candidate, faults);
                if (again != null) {
                    least = again;
                    smaller = true;
                    break;
                }
            }
        }
        return least;
    }

    private Verdict wrongAgain(Schedule candidate, Set<Fault> faults) throws InterruptedException, ExecutionException {
        for (int at = 0; at < TRIES_EACH && System.nanoTime() < deadline; at++) {
            Verdict verdict = lane.carryOut(candidate.again(run--), true);
            if (verdict.complaints().stream().map(Complaint::fault).anyMatch(faults::contains)) {
                return verdict;
            }
        }
        return null;
    }

    private static List<Schedule> smaller(Schedule schedule) {
        List<Schedule> candidates = new ArrayList<>();
        for (int writer = 0; writer < schedule.writers().size(); writer++) {
            candidates.add(schedule.with(without(schedule.writers(), writer), schedule.strikes()));
        }
        for (int strike = 0; strike < schedule.strikes().size(); strike++) {
            candidates.add(schedule.with(schedule.writers(), without(schedule.strikes(), strike)));
        }
        for (int at = 0; at < schedule.writers().size(); at++) {
            Writer writer = schedule.writers().get(at);
            for (int command = 0; command < writer.commands().size(); command++) {
                List<Command> fewer = without(writer.commands(), command);
                candidates.add(schedule.with(
                        replaced(schedule.writers(), at, old -> new Writer(old.node(), fewer)), schedule.strikes()));
            }
        }
        return candidates;
    }

    private static <T> List<T> without(List<T> all, int one) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(one);
        return fewer;
    }

    private static <T> List<T> replaced(List<T> all, int one, UnaryOperator<T> by) {
        List<T> changed = new ArrayList<>(all);
        changed.set(one, by.apply(all.get(one)));
        return changed;
    }
}
