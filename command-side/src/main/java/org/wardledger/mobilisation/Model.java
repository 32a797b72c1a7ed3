package org.wardledger.mobilisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.mobilisation.MobilisationEvent.ModelEvent;
import org.wardledger.mobilisation.MobilisationEvent.ModelLaunched;
import org.wardledger.mobilisation.MobilisationEvent.ModelRecognised;
import org.wardledger.mobilisation.MobilisationEvent.ModelReplicated;
import org.wardledger.mobilisation.MobilisationEvent.ModelResultRecorded;
import org.wardledger.mobilisation.MobilisationEvent.ModelStopped;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** One model (mô hình) of one owner, from its launch or first known replication until it is stopped. */
public final class Model implements RecordRules<ModelEvent> {
    private final Set<String> said = new HashSet<>();
    private boolean launched;
    private @Nullable LocalDate begunOn;
    private @Nullable LocalDate lastOn;
    private @Nullable LocalDate stoppedOn;

    /** A model of an earlier year enters this book with its replication; a result of no model is a slip of the pen. */
    @Override
    public boolean opens(ModelEvent next) {
        return next instanceof ModelLaunched || next instanceof ModelReplicated;
    }

    @Override
    public void permit(ModelEvent next) {
        if (next instanceof ModelLaunched) {
            refuseSecondLaunch(next);
        } else if (launched && begunOn != null) {
            Rules.notBefore("occurredOn", "Ngày", next.occurredOn(), begunOn, "ngày ra mắt mô hình,");
        }
        refuseAfterEnd(next);
        if (said.contains(words(next))) {
            throw Refusal.conflict(
                    "occurredOn",
                    "Việc %s mô hình «%s» ngày %s đã có trong sổ; nếu sai thì đính chính."
                            .formatted(step(next), next.name(), Rules.day(next.occurredOn())));
        }
    }

    private void refuseSecondLaunch(ModelEvent next) {
        if (launched) {
            throw Refusal.conflict(
                    "name",
                    "Mô hình «%s» của %s đã có trong sổ; nếu sai thì đính chính.".formatted(next.name(), next.host()));
        }
        if (begunOn != null && next.occurredOn().isAfter(begunOn)) {
            throw Refusal.rule(
                    "occurredOn",
                    "Mô hình «%s» đã nhân rộng từ ngày %s, nên không ra mắt sau ngày đó."
                            .formatted(next.name(), Rules.day(begunOn)));
        }
    }

    /** A step of before the end may be written down late. */
    private void refuseAfterEnd(ModelEvent next) {
        if (stoppedOn != null
                && (next instanceof ModelStopped || next.occurredOn().isAfter(stoppedOn))) {
            throw Refusal.conflict(
                    "occurredOn",
                    "Mô hình «%s» đã dừng từ ngày %s, nên không ghi thêm bước nào sau ngày đó."
                            .formatted(next.name(), Rules.day(stoppedOn)));
        }
        if (next instanceof ModelStopped && lastOn != null) {
            Rules.notBefore("occurredOn", "Ngày dừng", next.occurredOn(), lastOn, "việc cuối cùng của mô hình,");
        }
    }

    private static String step(ModelEvent line) {
        return switch (line) {
            case ModelLaunched it -> "ra mắt";
            case ModelReplicated it -> "nhân rộng";
            case ModelResultRecorded it -> "ghi kết quả";
            case ModelRecognised it -> "công nhận";
            case ModelStopped it -> "dừng";
        };
    }

    /** What makes two steps of one day the same step. */
    private static String words(ModelEvent line) {
        return step(line) + " " + line.occurredOn() + " "
                + switch (line) {
                    case ModelLaunched it -> "";
                    case ModelReplicated it -> it.place() == null ? "" : it.place();
                    case ModelResultRecorded it -> it.outcome();
                    case ModelRecognised it ->
                        it.level() == null ? "" : it.level().name();
                    case ModelStopped it -> "";
                };
    }

    @Override
    public void take(ModelEvent line) {
        said.add(words(line));
        if (line instanceof ModelLaunched) {
            launched = true;
        }
        if (opens(line) && (begunOn == null || line.occurredOn().isBefore(begunOn))) {
            begunOn = line.occurredOn();
        }
        if (line instanceof ModelStopped) {
            stoppedOn = line.occurredOn();
        }
        if (lastOn == null || line.occurredOn().isAfter(lastOn)) {
            lastOn = line.occurredOn();
        }
    }
}
