package org.wardledger.petition;

import static org.wardledger.petition.Progress.State.OPEN;
import static org.wardledger.petition.Progress.State.PAUSED;
import static org.wardledger.petition.Progress.State.RESOLVED;
import static org.wardledger.petition.Progress.State.TRANSFERRED;
import static org.wardledger.petition.Progress.State.WITHDRAWN;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;
import org.wardledger.petition.PetitionEvent.PetitionAccepted;
import org.wardledger.petition.PetitionEvent.PetitionClassified;
import org.wardledger.petition.PetitionEvent.PetitionExtended;
import org.wardledger.petition.PetitionEvent.PetitionPaused;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionReopened;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionEvent.PetitionResumed;
import org.wardledger.petition.PetitionEvent.PetitionTransferred;
import org.wardledger.petition.PetitionEvent.PetitionWithdrawn;

/** One petition (đơn), from receipt to its end, which may be taken back. */
public final class Petition implements RecordRules<PetitionEvent> {
    private @Nullable RecordNumber number;
    private @Nullable Progress progress;
    private boolean accepted;
    private LocalDate dueFrom = LocalDate.MIN;

    @Override
    public boolean opens(PetitionEvent next) {
        return next instanceof PetitionReceived;
    }

    @Override
    public void permit(PetitionEvent next) {
        switch (next) {
            case PetitionReceived received -> refuseSecond(received);
            case PetitionClassified classified -> {
                allow("phân loại", next, OPEN);
                Rules.dueNotBefore(classified.dueOn(), dueFrom, "ngày nhận đơn");
            }
            case PetitionAccepted taken -> {
                allow("thụ lý", next, OPEN);
                if (accepted) {
                    throw Refusal.conflict("number", "Đơn %s đã thụ lý rồi.".formatted(number));
                }
            }
            case PetitionTransferred transferred -> allow("chuyển", next, OPEN);
            case PetitionExtended extended -> {
                allow("gia hạn", next, OPEN);
                progress().lengthened(extended.dueOn());
            }
            case PetitionPaused paused -> allow("tạm đình chỉ", next, OPEN);
            case PetitionResumed resumed -> allow("tiếp tục", next, PAUSED);
            case PetitionResolved resolved -> allow("giải quyết", next, OPEN);
            // A sender may take it back at any time before it is settled (Law 02/2011, Article 10).
            case PetitionWithdrawn withdrawn -> allow("rút", next, OPEN, PAUSED);
            case PetitionReopened reopened -> allow("mở lại", next, RESOLVED, WITHDRAWN);
        }
    }

    /** What was handed over may have been due before it came. */
    private static LocalDate dueFrom(PetitionReceived received) {
        return !received.handedOver()
                ? received.occurredOn()
                : received.firstReceivedOn() == null ? LocalDate.MIN : received.firstReceivedOn();
    }

    private void refuseSecond(PetitionReceived again) {
        if (progress != null) {
            throw Refusal.conflict(
                    "number",
                    "Đơn %s đã có trong sổ, nhận ngày %s.".formatted(again.number(), Rules.day(progress.receivedOn())));
        }
    }

    private void allow(String step, PetitionEvent next, Progress.State... from) {
        progress().allow(step, Objects.requireNonNull(number), next.occurredOn(), from);
    }

    private Progress progress() {
        return Objects.requireNonNull(progress, "a step before the receipt");
    }

    @Override
    public void take(PetitionEvent event) {
        switch (event) {
            case PetitionReceived received -> {
                number = received.number();
                dueFrom = dueFrom(received);
                progress = Progress.received(received.occurredOn(), received.dueOn());
            }
            case PetitionClassified classified ->
                progress = progress().due(OPEN, classified.occurredOn(), classified.dueOn());
            case PetitionAccepted taken -> {
                accepted = true;
                progress = progress().due(OPEN, taken.occurredOn(), taken.dueOn());
            }
            case PetitionTransferred transferred -> progress = progress().now(TRANSFERRED, transferred.occurredOn());
            case PetitionExtended extended -> progress = progress().due(OPEN, extended.occurredOn(), extended.dueOn());
            case PetitionPaused paused -> progress = progress().now(PAUSED, paused.occurredOn());
            case PetitionResumed resumed -> progress = progress().again(resumed.occurredOn(), resumed.dueOn());
            case PetitionResolved resolved -> progress = progress().now(RESOLVED, resolved.occurredOn());
            case PetitionWithdrawn withdrawn -> progress = progress().now(WITHDRAWN, withdrawn.occurredOn());
            case PetitionReopened reopened -> {
                accepted = false;
                progress = progress().again(reopened.occurredOn(), reopened.dueOn());
            }
        }
    }
}
