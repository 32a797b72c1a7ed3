package org.wardledger.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.NotRecorded;
import org.wardledger.ledger.Recording;

/** Carries commands into the book (người vào sổ): decided and recorded together, once, or not at all. */
final class Scribe {
    /** How often a command is decided anew when others wrote in the same record meanwhile. */
    private static final int DECISIONS_MAX = 16;

    private final CommandBus commands;
    private final LedgerReader book;
    private final Sealing sealing;
    private final Together together;

    Scribe(CommandBus commands, LedgerReader book, Sealing sealing, Together together) {
        this.commands = commands;
        this.together = together;
        this.book = book;
        this.sealing = sealing;
    }

    /**
     * Writes what these rows of commands lead to, side by side.
     *
     * @param sealed makes the commands, one row each, and adds to its argument whom the vault took in for them
     * @throws Refusal when nothing was recorded
     */
    Receipt write(Recording recording, Function<List<PersonRef>, List<WardCommand>> sealed) {
        return answered(recording).orElseGet(() -> writeFirst(recording, sealed));
    }

    private Receipt writeFirst(Recording recording, Function<List<PersonRef>, List<WardCommand>> sealed) {
        List<PersonRef> taken = new ArrayList<>();
        try {
            decide(sealed.apply(taken), recording);
            List<Entry> entries = book.byCommand(recording.commandId());
            if (entries.isEmpty()) {
                throw Refusal.conflict("text", "Sổ đã ghi đúng như vậy rồi, nên không ghi thêm.");
            }
            return Receipt.of(entries, false);
        } catch (NotRecorded.Again again) {
            return firstAnswer(recording, taken, NotRecorded.busy(again));
        } catch (Refusal refusal) {
            // The same request may have been recorded meanwhile, and what refuses this one is its own first copy.
            return firstAnswer(recording, taken, refusal);
        }
    }

    private Receipt firstAnswer(Recording recording, List<PersonRef> taken, Refusal otherwise) {
        Optional<Receipt> first = answered(recording);
        // While the outcome is in doubt everybody stays: a row too many harms less than a person the book names.
        if (first.isPresent() || otherwise.reason() != Refusal.Reason.BUSY) {
            Set<PersonRef> named = personsNamedBy(book.byCommand(recording.commandId()));
            taken.stream().filter(person -> !named.contains(person)).forEach(sealing::forget);
        }
        return first.orElseThrow(() -> otherwise);
    }

    private static Set<PersonRef> personsNamedBy(List<Entry> entries) {
        return entries.stream().map(Entry::event).flatMap(Records::persons).collect(Collectors.toSet());
    }

    /** What was answered to the same request before; refused where the key stood for another request. */
    private Optional<Receipt> answered(Recording recording) {
        List<Entry> entries = book.byCommand(recording.commandId());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        if (!entries.getFirst().metadata().requestDigest().equals(recording.requestDigest())) {
            throw Refusal.conflict(
                    "Idempotency-Key",
                    "Idempotency-Key này đã dùng cho một nội dung khác (mục %d). Chưa ghi gì thêm."
                            .formatted(entries.getFirst().position()));
        }
        return Optional.of(Receipt.of(entries, true));
    }

    /**
     * Writes what several requests ask for as one, each under its own name; none of them may stand in the book.
     *
     * @return false where one of them stands in the book meanwhile, and nothing more was recorded
     * @throws Refusal when nothing was recorded; {@link RowRefused} names which of several
     */
    boolean writeTogether(List<Recording> recordings, Function<List<PersonRef>, List<Drafted>> sealed) {
        List<PersonRef> taken = Collections.synchronizedList(new ArrayList<>());
        try {
            List<WardEvent> written = together.write(sealedOrForgotten(taken, sealed), recordings);
            // An act that the records said already led to no line, and nobody names whom it would have named.
            Set<PersonRef> named = written.stream().flatMap(Records::persons).collect(Collectors.toSet());
            taken.stream().filter(person -> !named.contains(person)).forEach(sealing::forget);
            return true;
        } catch (NotRecorded.Again again) {
            taken.forEach(sealing::forget);
            return false;
        } catch (Refusal refusal) {
            // As above: while the outcome is in doubt everybody stays.
            if (refusal.reason() != Refusal.Reason.BUSY) {
                taken.forEach(sealing::forget);
                if (!recorded(recordings).isEmpty()) {
                    return false;
                }
            }
            throw refusal;
        }
    }

    private List<Drafted> sealedOrForgotten(List<PersonRef> taken, Function<List<PersonRef>, List<Drafted>> sealed) {
        try {
            return sealed.apply(taken);
        } catch (RuntimeException failure) {
            taken.forEach(sealing::forget);
            throw failure;
        }
    }

    /** Which of these requests stand in the book. */
    Set<UUID> recorded(List<Recording> recordings) {
        return book.recorded(recordings.stream().map(Recording::commandId).toList());
    }

    /** One unit of work around all of them, so that their entries reach the book together. */
    private void decide(List<WardCommand> rows, Recording recording) {
        for (int decision = 1; ; decision++) {
            UnitOfWork<?> together = DefaultUnitOfWork.startAndGet(message(rows.getFirst(), recording));
            try {
                for (int row = 0; row < rows.size(); row++) {
                    WardCommand command = rows.get(row);
                    inRow(rows.size(), row, () -> {
                        Stream.concat(Stream.of(command), command.together().stream())
                                .forEach(one -> dispatch(one, recording));
                        return command;
                    });
                }
                together.commit();
                return;
            } catch (ConcurrencyException stale) {
                rollBack(together, stale);
                if (decision == DECISIONS_MAX) {
                    throw NotRecorded.busy(stale);
                }
            } catch (RuntimeException refused) {
                rollBack(together, refused);
                throw refused;
            }
        }
    }

    private static void rollBack(UnitOfWork<?> together, RuntimeException why) {
        if (together.isActive()) {
            together.rollback(why);
        }
    }

    private void dispatch(WardCommand command, Recording recording) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        commands.dispatch(message(command, recording), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException reason
                    ? reason
                    : new IllegalStateException(command.getClass().getName(), result.exceptionResult());
        }
    }

    private static GenericCommandMessage<Object> message(WardCommand command, Recording recording) {
        return new GenericCommandMessage<>(
                new GenericMessage<>((Object) command, Map.of(Recording.KEY, recording)), BookRecord.COMMAND);
    }

    /** Names the row that keeps the others out, where there are several. */
    static <T> T inRow(int rows, int row, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            throw rows == 1 ? refusal : new RowRefused(row, refusal);
        }
    }
}
