package org.wardledger.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.wardledger.ledger.Attempt.Answer;
import org.wardledger.ledger.FrailLine.Struck;
import org.wardledger.ledger.Schedule.Command;
import org.wardledger.ledger.Strike.Door;
import org.wardledger.ledger.Strike.Kind;

/** Carries out a schedule, or one node's half of it, and keeps what everybody was told. */
final class ScheduleRun {
    /** As often as the desk decides anew. */
    private static final int DECISIONS_MAX = 16;

    private static final int ANSWER_SECONDS_MAX = 120;

    private final Schedule schedule;
    private final Map<Integer, ScheduleNode> nodes;
    private final Notes notes;
    private final List<Attempt> attempts = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Struck> struck = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Set<Waiting>> waiting = new ConcurrentHashMap<>();

    /** Where a process that may be killed writes down what it knows before it goes on. */
    interface Notes {
        Notes NONE = new Notes() {};

        default void wanted(Attempt attempt) {}

        default void answered(Attempt attempt) {}

        default void struck(Struck what) {}
    }

    ScheduleRun(Schedule schedule, Map<Integer, ScheduleNode> nodes, Notes notes) {
        this.schedule = schedule;
        this.nodes = nodes;
        this.notes = notes;
        nodes.forEach((number, node) -> waiting.put(number, ConcurrentHashMap.newKeySet()));
    }

    List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    List<Struck> struck() {
        return List.copyOf(struck);
    }

    /** Returns when everybody has been answered. */
    void carryOut(ExecutorService threads) throws InterruptedException, ExecutionException {
        nodes.forEach((number, node) -> {
            for (Door door : Door.values()) {
                node.line(door)
                        .expect(
                                schedule.strikes().stream()
                                        .filter(strike -> strike.node() == number && strike.door() == door)
                                        .map(strike -> node.takesLock() ? strike : strike.withoutLock())
                                        .toList(),
                                what -> struck(number, what));
            }
        });
        List<Integer> own = new ArrayList<>();
        for (int writer = 0; writer < schedule.writers().size(); writer++) {
            if (nodes.containsKey(schedule.writers().get(writer).node())) {
                own.add(writer);
            }
        }
        CountDownLatch together = new CountDownLatch(own.size());
        List<Future<?>> running = new ArrayList<>();
        for (int writer : own) {
            running.add(threads.submit(() -> {
                together.countDown();
                together.await();
                write(writer);
                return null;
            }));
        }
        for (Future<?> one : running) {
            try {
                one.get(ANSWER_SECONDS_MAX, TimeUnit.SECONDS);
            } catch (TimeoutException left) {
                throw new AssertionError("left waiting for an answer\n" + schedule + trace(), left);
            }
        }
        nodes.values().forEach(node -> {
            for (Door door : Door.values()) {
                node.line(door).expect(List.of(), what -> {});
            }
        });
    }

    private void struck(int node, Struck what) {
        struck.add(what);
        if (what.strike().kind() == Kind.INTERRUPT) {
            waiting.get(node).forEach(Waiting::interrupt);
        }
        notes.struck(what);
    }

    private void write(int number) {
        Schedule.Writer writer = schedule.writers().get(number);
        ScheduleNode node = nodes.get(writer.node());
        for (Command command : writer.commands()) {
            int sends = 0;
            for (int decisions = 1; decisions <= DECISIONS_MAX; decisions++) {
                Attempt attempt = new Attempt(number, writer.node(), schedule.commandId(command));
                send(node, attempt, command);
                boolean again = switch (attempt.answer()) {
                    case STALE, CLASH -> command.shape() != Schedule.Shape.STALE;
                    case BUSY, FAILED, UNKNOWN, RECORDED -> ++sends < command.sends();
                    case NONE, AGAIN, REFUSED -> false;
                };
                if (!again) {
                    break;
                }
            }
        }
    }

    private void send(ScheduleNode node, Attempt attempt, Command command) {
        Waiting here = new Waiting();
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        // A handler of its own for each sending: what it does is said by the schedule, not by the message.
        Consumer<Runnable> decide = noted -> attempt.decide(schedule, command, node, noted);
        here.enter(waiting.get(attempt.node));
        Throwable failure = null;
        try {
            node.commands()
                    .dispatch(
                            new GenericCommandMessage<>(
                                    new Act(decide, () -> notes.wanted(attempt)),
                                    Map.of(Recording.KEY, TestBook.recording(attempt.commandId))),
                            answer);
            var result = answer.getResult();
            failure = result.isExceptional() ? result.exceptionResult() : null;
        } catch (RuntimeException thrown) {
            failure = thrown;
        } finally {
            here.leave(waiting.get(attempt.node));
        }
        attempts.add(attempt);
        attempt.answered(failure == null ? Answer.RECORDED : ScheduleNode.answerTo(failure), words(failure));
        if (attempt.answer() == Answer.RECORDED || attempt.answer() == Answer.AGAIN) {
            attempt.readBack(readBack(node, attempt));
        }
        notes.answered(attempt);
    }

    private static List<Long> readBack(ScheduleNode node, Attempt attempt) {
        try {
            return node.standing(attempt);
        } catch (RuntimeException unreadable) {
            return Attempt.NOT_READ;
        }
    }

    private static String words(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.append(words.isEmpty() ? "" : " < ")
                    .append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(cause.getMessage());
        }
        return words.toString();
    }

    /** What a node does with every command of a schedule. */
    static Object act(CommandMessage<?> message) {
        Act act = (Act) message.getPayload();
        act.decide.accept(act.noted);
        return null;
    }

    record Act(Consumer<Runnable> decide, Runnable noted) {}

    /** A thread that may be interrupted as long as it waits for its answer, and not a moment longer. */
    private static final class Waiting {
        private final Thread thread = Thread.currentThread();
        private boolean inside;

        synchronized void enter(Set<Waiting> all) {
            inside = true;
            all.add(this);
        }

        synchronized void interrupt() {
            if (inside) {
                thread.interrupt();
            }
        }

        synchronized void leave(Set<Waiting> all) {
            inside = false;
            all.remove(this);
            Thread.interrupted();
        }
    }

    String trace() {
        return struck.stream()
                        .map(what -> "  struck: %s%n".formatted(what.strike()))
                        .collect(Collectors.joining())
                + attempts().stream().map("  %s%n"::formatted).collect(Collectors.joining());
    }
}
