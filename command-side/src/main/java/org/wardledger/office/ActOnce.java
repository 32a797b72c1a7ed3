package org.wardledger.office;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;

/** A record that is a single act (việc ghi một lần): whoever names the same act again is told that it is in the book. */
public final class ActOnce<E extends WardEvent> implements RecordRules<E> {
    private final Function<E, String> named;
    private @Nullable E recorded;

    /** @param named the act as the sentence calls it: {@code Đợt ra quân «Ngày chủ nhật xanh»} */
    public ActOnce(Function<E, String> named) {
        this.named = named;
    }

    @Override
    public void permit(E next) {
        if (recorded != null) {
            throw Refusal.conflict(
                    "occurredOn",
                    "%s ngày %s đã có trong sổ; nếu sai thì đính chính."
                            .formatted(named.apply(recorded), Rules.day(recorded.occurredOn())));
        }
    }

    @Override
    public void take(E line) {
        recorded = line;
    }
}
