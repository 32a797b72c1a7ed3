package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.Entry;

/** How a case's due day was counted, in words (cách tính hạn); where the day in the book differs, both are told. */
public final class Reckoned {
    private Reckoned() {}

    /**
     * The lines of the reckoning.
     *
     * @param label what the day in the book is called there: "Hạn", "Hẹn trả"
     * @param lines what stands in the record
     */
    public static List<String> lines(String label, LocalDate receivedOn, LocalDate dueOn, List<Entry> lines, Law law) {
        List<String> told = new ArrayList<>();
        told.add("Nhận ngày " + VietnameseDate.of(receivedOn));
        told.add(label + ": " + VietnameseDate.weekday(dueOn) + ", " + VietnameseDate.of(dueOn));
        Optional<DueDay> due = CaseClock.due(lines.stream().map(Entry::event).toList(), law);
        due.ifPresent(day -> {
            if (!day.day().equals(dueOn)) {
                told.add("Người ghi đã ghi hạn này; tính theo luật thì hết ngày " + VietnameseDate.of(day.day()));
            }
            told.addAll(day.arithmetic());
        });
        return told;
    }
}
