package org.wardledger.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.common.CaseRef;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Identity;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.NotRecorded;
import org.wardledger.ledger.Recording;
import org.wardledger.ledger.Vault;
import org.wardledger.office.Question.PlainText;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where every action is handed in (bàn ghi sổ), whether by form, program or import: read, checked, sealed, decided and
 * recorded, once, or refused with nothing left behind.
 */
public final class Desk {
    /** How often a command is decided anew when others wrote in the same record meanwhile. */
    private static final int DECISIONS_MAX = 16;

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final Sealed NOT_YET_SEALED = new Sealed("");
    private static final PersonRef NOT_YET_KEPT = new PersonRef(new UUID(0, 0));

    private final Actions actions;
    private final CommandBus commands;
    private final LedgerReader book;
    private final Vault vault;
    private final RequestDigest digests;
    private final Installation installation;
    private final Clock clock;

    public Desk(
            Actions actions,
            CommandBus commands,
            LedgerReader book,
            Vault vault,
            Installation installation,
            Clock clock) {
        this.actions = actions;
        this.commands = commands;
        this.book = book;
        this.vault = vault;
        this.digests = new RequestDigest(vault);
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Records one action.
     *
     * @param idempotencyKey the same key from the same account is recorded once, whatever happens in between
     * @throws Refusal when nothing was recorded; the sentence says why
     */
    public Receipt record(String kind, ObjectNode fields, Acting acting, @Nullable String idempotencyKey) {
        return recordAll(kind, List.of(fields), acting, idempotencyKey);
    }

    /**
     * Records several actions of one kind as one: all of them, side by side in the book, or none.
     *
     * @throws RowRefused naming the row that keeps the others out too
     */
    public Receipt recordAll(String kind, List<ObjectNode> rows, Acting acting, @Nullable String idempotencyKey) {
        Action action = actions.of(kind);
        refuseWithoutRight(action, acting);
        List<Request> requests = new ArrayList<>();
        for (ObjectNode fields : rows) {
            int row = requests.size();
            requests.add(inRow(rows.size(), row, () -> read(action, fields)));
        }
        String digest = digests.of(action, requests);
        UUID commandId = commandId(acting, idempotencyKey);
        return answered(commandId, digest)
                .orElseGet(() -> record(action, requests, recording(commandId, acting, digest)));
    }

    /** The answers of one row, and the record they speak of. */
    record Request(Answers answers, String stream) {}

    private Request read(Action action, ObjectNode fields) {
        Answers answers = Answers.read(action, Text.normalised(fields), LocalDate.now(clock));
        // A first try with nothing sealed: what the command's own rules refuse leaves no trace in the vault.
        WardCommand tried = command(action, answers.each((field, value) -> unsealed(value)));
        return new Request(answers, tried.stream());
    }

    private Receipt record(Action action, List<Request> requests, Recording recording) {
        List<PersonRef> taken = new ArrayList<>();
        try {
            List<WardCommand> sealed = requests.stream()
                    .map(request -> command(
                            action,
                            request.answers()
                                    .each((field, value) ->
                                            sealed(action.kind(), field, request.stream(), value, taken))))
                    .toList();
            decide(sealed, recording);
            return Receipt.of(book.byCommand(recording.commandId()), false);
        } catch (NotRecorded.Again again) {
            return firstAnswer(recording, taken, NotRecorded.busy(again));
        } catch (Refusal refusal) {
            // The same request may have been recorded meanwhile, and what refuses this one is its own first copy.
            return firstAnswer(recording, taken, refusal);
        }
    }

    private Receipt firstAnswer(Recording recording, List<PersonRef> taken, Refusal otherwise) {
        Optional<Receipt> first = answered(recording.commandId(), recording.requestDigest());
        // While the outcome is in doubt everybody stays: a row too many harms less than a person the book names.
        if (first.isPresent() || otherwise.reason() != Refusal.Reason.BUSY) {
            Set<Object> named = personsNamedBy(book.byCommand(recording.commandId()));
            taken.stream().filter(person -> !named.contains(person)).forEach(this::forget);
        }
        return first.orElseThrow(() -> otherwise);
    }

    private void forget(PersonRef person) {
        try {
            vault.discard(person);
        } catch (RuntimeException failure) {
            // The refusal itself matters more to whoever waits; the row is one that no entry names.
            LOG.warn("A person of a refused request could not be forgotten: {}", person, failure);
        }
    }

    private static Set<Object> personsNamedBy(List<Entry> entries) {
        return entries.stream()
                .map(Entry::event)
                .flatMap(event -> Records.values(event, PersonRef.class))
                .collect(Collectors.toSet());
    }

    /** One unit of work around all of them, so that their entries reach the book together. */
    private void decide(List<WardCommand> sealed, Recording recording) {
        for (int decision = 1; ; decision++) {
            var message = new GenericCommandMessage<>(sealed.getFirst(), Map.of(Recording.KEY, recording));
            UnitOfWork<?> together = DefaultUnitOfWork.startAndGet(message);
            try {
                for (int row = 0; row < sealed.size(); row++) {
                    WardCommand command = sealed.get(row);
                    inRow(sealed.size(), row, () -> {
                        dispatch(command, recording);
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
        commands.dispatch(new GenericCommandMessage<>(command, Map.of(Recording.KEY, recording)), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw refusal(command, result.exceptionResult());
        }
    }

    private static <T> T inRow(int rows, int row, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            throw rows == 1 ? refusal : new RowRefused(row, refusal);
        }
    }

    private static RuntimeException refusal(WardCommand command, Throwable reason) {
        return switch (reason) {
            case Refusal refusal -> refusal;
            case NotRecorded.Again again -> again;
            case AggregateNotFoundException absent ->
                Refusal.unknown("number", "Sổ chưa có hồ sơ này, nên không ghi thêm bước nào được.");
            case RuntimeException bug -> bug;
            default -> new IllegalStateException(command.getClass().getName(), reason);
        };
    }

    private Optional<Receipt> answered(UUID commandId, String digest) {
        List<Entry> entries = book.byCommand(commandId);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        if (!entries.getFirst().metadata().requestDigest().equals(digest)) {
            throw Refusal.conflict(
                    "Idempotency-Key",
                    "Idempotency-Key này đã dùng cho một nội dung khác (mục %d). Chưa ghi gì thêm."
                            .formatted(entries.getFirst().position()));
        }
        return Optional.of(Receipt.of(entries, true));
    }

    private void refuseWithoutRight(Action action, Acting acting) {
        if (!acting.rights().containsAll(action.rights())) {
            throw new Refusal(
                    Refusal.Reason.FORBIDDEN,
                    null,
                    "Tài khoản này không có quyền ghi «%s». Chưa ghi gì.".formatted(action.title()));
        }
    }

    private WardCommand command(Action action, Answers answers) {
        return action.command(installation.office(), answers, new CaseRef(UUID.randomUUID()));
    }

    private static Object unsealed(Object value) {
        return switch (value) {
            case PlainText text -> NOT_YET_SEALED;
            case Identity identity -> NOT_YET_KEPT;
            default -> value;
        };
    }

    private Object sealed(String kind, String field, String stream, Object value, List<PersonRef> taken) {
        return switch (value) {
            case PlainText text -> vault.seal(kind, field, stream, text.text());
            case Identity identity -> {
                PersonRef person = vault.put(installation.office(), identity);
                taken.add(person);
                yield person;
            }
            default -> value;
        };
    }

    private static UUID commandId(Acting acting, @Nullable String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank()) {
            return UUID.randomUUID();
        }
        if (idempotencyKey.length() > 200) {
            throw new Refusal(Refusal.Reason.UNREADABLE, "Idempotency-Key", "Idempotency-Key dài nhất 200 ký tự.");
        }
        return UUID.nameUUIDFromBytes((acting.account() + '\u001f' + idempotencyKey).getBytes(UTF_8));
    }

    private static Recording recording(UUID commandId, Acting acting, String digest) {
        return new Recording(
                commandId,
                acting.account(),
                acting.position(),
                acting.body(),
                acting.channel(),
                digest,
                null,
                null,
                null);
    }
}
