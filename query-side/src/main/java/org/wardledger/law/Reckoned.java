package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardledger.common.Openness;
import org.wardledger.common.WardEvent;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.register.Registers;

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

    /**
     * What the law says to a line that anyone may read: by when something is due, and what is late in it.
     *
     * @param standing the lines of its record
     */
    public static List<String> ofOpen(Entry line, List<Entry> standing, Law law) {
        if (EventCatalog.WARD.kind(line.kind()).openness() != Openness.OPEN) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        CaseClock.fields(List.of(line.event()), law)
                .values()
                .forEach(due -> told.add(due.parameter()
                        .map(rule -> Registers.capital(rule.key().label()) + ". " + due.words())
                        .orElse(due.words())));
        List<WardEvent> before = standing.stream()
                .filter(entry -> entry.sequence() < line.sequence())
                .map(Entry::event)
                .toList();
        LegalCheck.of(before, line.event(), law).forEach(warning -> told.add("Nên xem lại: " + warning.sentence()));
        return told;
    }
}
