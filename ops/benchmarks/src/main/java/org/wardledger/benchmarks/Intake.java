package org.wardledger.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.PersonRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.Procedure;
import org.wardledger.ledger.Recording;

/**
 * The one action that is recorded over and over, by the house and by its peer alike: a dossier is taken in (tiếp nhận
 * hồ sơ). A new stream is opened without looking for an old one, which is the peer's best case.
 */
final class Intake {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 3);

    @AggregateIdentifier
    private @Nullable String stream;

    Intake() {}

    /** Opens a stream with {@code events} entries, all in one unit of work. */
    record TakeIn(String stream, int events) {}

    @CommandHandler
    Intake(TakeIn command) {
        for (int event = 0; event < command.events(); event++) {
            AggregateLifecycle.apply(new DossierReceived(
                    new DossierId(command.stream()),
                    new CaseRef(UUID.randomUUID()),
                    new RecordNumber("H48.27.35-230103-0001"),
                    DAY,
                    DossierChannel.DIRECT,
                    new DossierField("Hộ tịch"),
                    new Procedure("Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế"
                            + " cho trẻ em dưới 6 tuổi"),
                    DAY.plusDays(10),
                    null,
                    new PersonRef(UUID.randomUUID()),
                    null));
        }
    }

    @EventSourcingHandler
    void on(DossierReceived event) {
        stream = event.dossierId().value();
    }

    /** Who records it, in the words of the house. */
    static Recording recording() {
        return new Recording(
                UUID.randomUUID(),
                "cong-chuc-01",
                "Công chức Văn phòng - Thống kê",
                "UBND phường Thử Nghiệm",
                "form",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                null,
                null,
                null);
    }

    /** The same, as the peer's metadata. */
    static Map<String, String> metadata() {
        Recording recording = recording();
        return Map.of(
                "commandId", recording.commandId().toString(),
                "account", recording.account(),
                "position", recording.position(),
                "body", recording.body(),
                "channel", recording.channel(),
                "requestDigest", recording.requestDigest());
    }

    /** Sends a command and returns when it stands; throws what it threw. */
    static void send(CommandBus bus, TakeIn command, Map<String, ?> metadata) {
        FutureCallback<TakeIn, Object> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command, metadata), answer);
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }
}
