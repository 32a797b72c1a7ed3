package org.wardledger.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Question;
import org.wardledger.report.Grounds.Vouched;

/**
 * Whether a register is vouched for over the whole period asked (sổ đã xác nhận). A report is written on a working day,
 * so the books closed on the working day before it are enough; weekends between do not void the word of the office.
 */
record Attested(Register register, @Nullable LocalDate reach, LocalDate needed) {

    static Attested of(Register register, Grounds grounds) {
        Vouched vouched = grounds.vouched(register);
        return new Attested(
                register, vouched == null ? null : vouched.attestation().to(), needed(grounds.question()));
    }

    boolean holds() {
        return reach != null && !reach.isBefore(needed);
    }

    /** Why no zero may be printed from these registers; registers that lack the same are named together. */
    static String lack(List<Attested> lacking) {
        Map<String, List<String>> registers = new LinkedHashMap<>();
        lacking.forEach(one ->
                registers.computeIfAbsent(one.lack(), key -> new ArrayList<>()).add(one.register.label()));
        return registers.entrySet().stream()
                .map(lack -> "Sổ " + VietnameseProse.list(lack.getValue()) + " " + lack.getKey())
                .collect(Collectors.joining(" "));
    }

    private String lack() {
        return reach == null
                ? "chưa được xác nhận cho kỳ này, nên số không chưa phải là lời khẳng định."
                : "mới được xác nhận đến ngày " + VietnameseProse.shortDay(reach) + "; cần xác nhận đến ít nhất ngày "
                        + VietnameseProse.shortDay(needed) + ".";
    }

    /** The last working day before the as-of day; once the period is over, the last one within it. */
    private static LocalDate needed(Question question) {
        LocalDate dayAfterPeriod = question.period().to().plusDays(1);
        LocalDate asOf = question.asOf().isAfter(dayAfterPeriod) ? dayAfterPeriod : question.asOf();
        LocalDate before = asOf.minusDays(1);
        // Monday to Friday; entered holidays join here once they can be recorded.
        while (before.getDayOfWeek() == DayOfWeek.SATURDAY || before.getDayOfWeek() == DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        LocalDate start = question.period().from();
        return before.isBefore(start) ? start : before;
    }
}
