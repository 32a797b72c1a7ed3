package org.wardledger.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.wardledger.common.Refusal;
import org.wardledger.law.LawEvent.DayOffDeclared;
import org.wardledger.law.LawEvent.LegalParameterSet;
import org.wardledger.law.LawEvent.WorkingDayDeclared;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;

/** What an office has entered of the law (luật do cơ quan nhập): no two numbers for one first day, no day both off and worked. */
public final class EnteredLaw implements RecordRules<LawEvent> {
    /** Longer than any holiday; a year typed wrongly must not make a whole year a day off. */
    private static final int DAYS_OFF_MAX = 30;

    private final List<LegalParameterSet> numbers = new ArrayList<>();
    private final List<DayOffDeclared> daysOff = new ArrayList<>();
    private final List<WorkingDayDeclared> workingDays = new ArrayList<>();

    @Override
    public void permit(LawEvent next) {
        switch (next) {
            case LegalParameterSet it -> permitNumber(it);
            case DayOffDeclared it -> permitDayOff(it);
            case WorkingDayDeclared it -> permitWorkingDay(it);
        }
    }

    private void permitNumber(LegalParameterSet next) {
        boolean term = Law.SHIPPED.over(next.key()).getLast().unit().isTerm();
        if (next.unit().isTerm() != term) {
            throw Refusal.rule(
                    "unit",
                    "«%s» %s, không tính bằng «%s»."
                            .formatted(
                                    next.key().label(),
                                    term ? "là một thời hạn" : "không phải một thời hạn",
                                    next.unit().label()));
        }
        if (numbers.stream()
                .anyMatch(known -> known.key() == next.key() && known.from().equals(next.from()))) {
            throw Refusal.conflict(
                    "from",
                    "«%s» từ ngày %s đã có trong sổ; nếu sai thì đính chính."
                            .formatted(next.key().label(), Rules.day(next.from())));
        }
    }

    private void permitDayOff(DayOffDeclared next) {
        if (ChronoUnit.DAYS.between(next.from(), next.to()) >= DAYS_OFF_MAX) {
            throw Refusal.rule("to", "Một dịp nghỉ dài nhất %d ngày.".formatted(DAYS_OFF_MAX));
        }
        daysOff.stream()
                .filter(known -> !known.from().isAfter(next.to()) && !known.to().isBefore(next.from()))
                .findFirst()
                .ifPresent(known -> {
                    throw Refusal.conflict(
                            "from",
                            "Ngày nghỉ «%s» %s đã có trong sổ; nếu sai thì đính chính."
                                    .formatted(known.name(), Rules.day(known.from())));
                });
        workingDays.stream()
                .filter(known ->
                        !known.day().isBefore(next.from()) && !known.day().isAfter(next.to()))
                .findFirst()
                .ifPresent(known -> {
                    throw Refusal.conflict("from", "Ngày %s đã ghi là ngày làm bù.".formatted(Rules.day(known.day())));
                });
    }

    private void permitWorkingDay(WorkingDayDeclared next) {
        LocalDate day = next.day();
        if (workingDays.stream().anyMatch(known -> known.day().equals(day))) {
            throw Refusal.conflict(
                    "day", "Ngày làm bù %s đã có trong sổ; nếu sai thì đính chính.".formatted(Rules.day(day)));
        }
        if (daysOff.stream().anyMatch(known -> !day.isBefore(known.from()) && !day.isAfter(known.to()))) {
            throw Refusal.conflict("day", "Ngày %s đã ghi là ngày nghỉ.".formatted(Rules.day(day)));
        }
        if (Law.SHIPPED.calendar().works(day)) {
            throw Refusal.rule("day", "Ngày %s vốn là ngày làm việc.".formatted(Rules.day(day)));
        }
    }

    @Override
    public void take(LawEvent line) {
        switch (line) {
            case LegalParameterSet it -> numbers.add(it);
            case DayOffDeclared it -> daysOff.add(it);
            case WorkingDayDeclared it -> workingDays.add(it);
        }
    }
}
