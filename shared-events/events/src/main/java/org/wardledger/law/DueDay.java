package org.wardledger.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term with its arithmetic (ngày hết hạn và cách tính), so that an official can check it with a
 * calendar in hand.
 *
 * @param arithmetic whole sentences: the count, the ground, what is not known
 * @param by the number of the law it was counted by; none where the term was stated in the case itself
 */
public record DueDay(
        LocalDate day, List<String> arithmetic, @Nullable Parameter by) {
    public DueDay {
        arithmetic = List.copyOf(arithmetic);
    }

    public Optional<Parameter> parameter() {
        return Optional.ofNullable(by);
    }

    public String words() {
        return String.join(" ", arithmetic);
    }
}
