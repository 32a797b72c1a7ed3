package org.wardledger.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.WardEvent;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.dossier.DossierEvent.DossierApologyIssued;
import org.wardledger.petition.DenunciationEvent;
import org.wardledger.petition.PetitionEvent;

/**
 * Holds an action against the law in force on its day (đối chiếu với luật). It only warns: an official may have a ground
 * that the book does not know, and some rules were never held against their text.
 */
public final class LegalCheck {
    private final List<WardEvent> before;
    private final WardEvent line;
    private final Law law;
    private final List<Warning> warnings = new ArrayList<>();

    private LegalCheck(List<WardEvent> before, WardEvent line, Law law) {
        this.before = before;
        this.line = line;
        this.law = law;
    }

    /** @param before what stood in its record when it was recorded */
    public static List<Warning> of(List<WardEvent> before, WardEvent line, Law law) {
        LegalCheck check = new LegalCheck(before, line, law);
        if (line instanceof PetitionEvent || line instanceof DenunciationEvent || line instanceof DossierEvent) {
            check.dueDay();
            check.apology();
            check.workingDay();
        }
        new OpenCheck(before, law, check::warn).check(line);
        return List.copyOf(check.warnings);
    }

    private void dueDay() {
        LocalDate stated = StatedDueDays.of(line);
        if (stated == null) {
            return;
        }
        List<WardEvent> record = new ArrayList<>(before);
        record.add(line);
        Optional<DueDay> due = CaseClock.due(record, law);
        due.filter(day -> stated.isAfter(day.day()))
                .ifPresent(day -> warn(
                        "dueOn",
                        "Hạn ghi %s muộn hơn hạn tính được. %s Có căn cứ khác thì giữ nguyên; nếu nhầm thì đính chính."
                                .formatted(LawDays.of(stated), day.words())));
        due.flatMap(DueDay::parameter)
                .filter(by -> !by.confidence().isConfirmed())
                .ifPresent(by -> warn(
                        "dueOn",
                        "Thời hạn %s %s là %s: hãy đối chiếu %s trước khi dựa vào."
                                .formatted(
                                        by.key().label(),
                                        by.quantity(),
                                        by.confidence().label(),
                                        by.source())));
    }

    /** Decree 61/2018/NĐ-CP, Article 19: the apology goes out before the appointment, not after it. */
    private void apology() {
        LocalDate appointed = lastStated();
        if (!(line instanceof DossierApologyIssued) || appointed == null) {
            return;
        }
        law.inForce(LawKey.DOSSIER_APOLOGY, line.occurredOn())
                .map(rule -> Term.before(rule, "Hẹn trả", appointed, law.calendar()))
                .filter(last -> line.occurredOn().isAfter(last.day()))
                .ifPresent(last -> warn("occurredOn", "Phiếu xin lỗi gửi muộn. " + last.words()));
    }

    private @Nullable LocalDate lastStated() {
        return before.reversed().stream()
                .map(StatedDueDays::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void workingDay() {
        LocalDate day = line.occurredOn();
        if (!law.calendar().works(day)) {
            String why = law.calendar()
                    .dayOff(day)
                    .map(off -> "ngày nghỉ (" + PassedOver.name(off) + ")")
                    .orElse("ngày nghỉ hằng tuần");
            warn(
                    "occurredOn",
                    "%s, %s, là %s: hãy xem lại ngày.".formatted(capital(LawDays.weekday(day)), LawDays.of(day), why));
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void warn(String field, String sentence) {
        warnings.add(new Warning(field, sentence));
    }
}
