package org.wardledger.petition;

import static org.wardledger.petition.Progress.State.OPEN;
import static org.wardledger.petition.Progress.State.RESOLVED;
import static org.wardledger.petition.Progress.State.TRANSFERRED;
import static org.wardledger.petition.Progress.State.WITHDRAWN;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.petition.DenunciationEvent.DenunciationAccepted;
import org.wardledger.petition.DenunciationEvent.DenunciationConcluded;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.DenunciationEvent.DenunciationTransferred;
import org.wardledger.petition.DenunciationEvent.DenunciationWithdrawn;

/** One denunciation (tố cáo), known by its number in the paper secret register alone. */
public final class Denunciation implements RecordRules<DenunciationEvent> {
    private @Nullable RecordNumber number;
    private @Nullable Progress progress;
    private boolean accepted;

    @Override
    public boolean opens(DenunciationEvent next) {
        return next instanceof DenunciationReceived;
    }

    @Override
    public void permit(DenunciationEvent next) {
        switch (next) {
            case DenunciationReceived received -> {
                if (progress != null) {
                    throw Refusal.conflict(
                            "secretRegisterNumber",
                            "Số %s trong sổ mật đã được ghi.".formatted(received.secretRegisterNumber()));
                }
            }
            case DenunciationAccepted taken -> {
                allow("thụ lý", next);
                if (accepted) {
                    throw Refusal.conflict("secretRegisterNumber", "Tố cáo này đã thụ lý rồi.");
                }
            }
            case DenunciationTransferred transferred -> allow("chuyển", next);
            // An extension is a written decision (Law 25/2018, Article 30, paragraph 4).
            case DenunciationExtended extended -> {
                allow("gia hạn", next);
                progress().lengthened(extended.dueOn());
            }
            case DenunciationConcluded concluded -> allow("kết luận", next);
            // In writing, before the conclusion (Law 25/2018, Article 33).
            case DenunciationWithdrawn withdrawn -> allow("rút", next);
        }
    }

    private void allow(String step, DenunciationEvent next) {
        progress().allow(step, Objects.requireNonNull(number), next.occurredOn(), OPEN);
    }

    private Progress progress() {
        return Objects.requireNonNull(progress, "a step before the receipt");
    }

    @Override
    public void take(DenunciationEvent event) {
        switch (event) {
            case DenunciationReceived received -> {
                number = received.secretRegisterNumber();
                progress = Progress.received(received.occurredOn(), received.dueOn());
            }
            case DenunciationAccepted taken -> {
                accepted = true;
                progress = progress().due(OPEN, taken.occurredOn(), taken.dueOn());
            }
            case DenunciationTransferred transferred ->
                progress = progress().now(TRANSFERRED, transferred.occurredOn());
            case DenunciationExtended extended ->
                progress = progress().due(OPEN, extended.occurredOn(), extended.dueOn());
            case DenunciationConcluded concluded -> progress = progress().now(RESOLVED, concluded.occurredOn());
            case DenunciationWithdrawn withdrawn -> progress = progress().now(WITHDRAWN, withdrawn.occurredOn());
        }
    }
}
