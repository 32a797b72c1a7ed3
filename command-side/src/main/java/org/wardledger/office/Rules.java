package org.wardledger.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;

/** Rules that many actions share, each in the sentence an official reads. */
public final class Rules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Rules() {}

    /** A day as it is written in sentences: 15/11/2023. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What is due falls on the day it was taken in, or later. */
    public static void dueNotBefore(LocalDate dueOn, LocalDate receivedOn, String what) {
        notBefore("dueOn", "Hạn", dueOn, receivedOn, what);
    }

    /**
     * What is due falls on the day it was taken in, or later. A case that was handed over may be overdue when it comes:
     * what was due is due, counted from the day the office before this one took it in.
     */
    public static void dueAfterReceipt(
            LocalDate dueOn,
            LocalDate receivedOn,
            String what,
            boolean handedOver,
            @Nullable LocalDate firstReceivedOn) {
        if (!handedOver) {
            if (firstReceivedOn != null) {
                throw Refusal.rule(
                        "firstReceivedOn",
                        "Ngày nhận đầu tiên (firstReceivedOn) chỉ ghi khi nhận bàn giao (HANDOVER).");
            }
            dueNotBefore(dueOn, receivedOn, what);
        } else if (firstReceivedOn != null) {
            notBefore("occurredOn", "Ngày nhận bàn giao", receivedOn, firstReceivedOn, "ngày nhận đầu tiên");
            dueNotBefore(dueOn, firstReceivedOn, "ngày nhận đầu tiên");
        }
    }

    /** One day does not come before another. */
    public static void notBefore(String field, String label, LocalDate day, LocalDate earlier, String what) {
        if (day.isBefore(earlier)) {
            throw Refusal.rule(field, "%s %s ở trước %s %s.".formatted(label, day(day), what, day(earlier)));
        }
    }

    /** A list that was answered names somebody. */
    public static void someBody(String field, String label, List<Body> named) {
        if (named.isEmpty()) {
            throw Refusal.rule(field, "Chưa có «%s» (%s).".formatted(label, field));
        }
    }

    /** Two answers that only make sense together. */
    public static void together(boolean switched, @Nullable Object value, String field, String whenOn, String whenOff) {
        if (switched && value == null) {
            throw Refusal.rule(field, whenOn);
        }
        if (!switched && value != null) {
            throw Refusal.rule(field, whenOff);
        }
    }
}
