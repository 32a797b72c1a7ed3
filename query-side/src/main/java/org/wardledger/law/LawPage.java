package org.wardledger.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Appendix;
import org.wardledger.correction.Amendments;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.law.LawEvent.DayOffDeclared;
import org.wardledger.law.LawEvent.LegalParameterSet;
import org.wardledger.law.LawEvent.WorkingDayDeclared;
import org.wardledger.law.LawView.Entered;
import org.wardledger.ledger.Entry;
import org.wardledger.register.Registers;

/** The numbers of the law in force on a day and the calendar of its year, for anyone (pháp luật và lịch nghỉ). */
@Controller
class LawPage {
    private final Registers registers;
    private final RecordedLaw law;

    LawPage(Registers registers, RecordedLaw law) {
        this.registers = registers;
        this.law = law;
    }

    @GetMapping({"/phap-luat", "/so/law"})
    ModelAndView law(
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.questionToday(den, biet);
        Rights rights = Rights.ofCaller();
        Law known = law.at(question);
        int year = question.asOf().getYear();
        LawView view = new LawView(
                known.inForce(question.asOf()),
                known.calendar().year(year),
                known.calendar().knows(year),
                entered(question, rights),
                rights.records(),
                question,
                registers.isOlderThanNow(question));
        ModelAndView page = Registers.page(
                "law/law",
                view,
                "Pháp luật và lịch nghỉ",
                "Số có hiệu lực ngày %s, và ngày nghỉ năm %d.".formatted(VietnameseDate.of(question.asOf()), year),
                rights.readsBooks() ? Map.of("Sổ", "/so") : Map.of());
        Map<String, String> buttons = new LinkedHashMap<>();
        if (rights.records()) {
            buttons.put("Ghi tham số", "/so/law/ghi/legal-parameter-set");
            buttons.put("Ghi ngày nghỉ", "/so/law/ghi/day-off-declared");
            buttons.put("Ghi ngày làm bù", "/so/law/ghi/working-day-declared");
        }
        return page.addObject("actions", buttons);
    }

    private List<Entered> entered(Question question, Rights rights) {
        List<Entry> record = law.record(question);
        Amendments amendments = Amendments.of(record);
        return Stream.concat(Entry.standing(record).stream(), amendments.struck().stream())
                .filter(entry -> !(entry.event() instanceof Appendix))
                .map(entry -> entered(entry, amendments, rights))
                .toList()
                .reversed();
    }

    private static Entered entered(Entry entry, Amendments amendments, Rights rights) {
        boolean struck = amendments.isStruck(entry);
        List<PutRight> putRight = PutRight.of(amendments.of(entry), rights);
        return switch ((LawEvent) entry.event()) {
            case LegalParameterSet it ->
                new Entered(
                        entry,
                        "%s: %s, từ %s"
                                .formatted(
                                        Registers.capital(it.key().label()),
                                        it.parameter().quantity(),
                                        VietnameseDate.of(it.from())),
                        it.parameter().ground(),
                        struck,
                        putRight);
            case DayOffDeclared it ->
                new Entered(
                        entry,
                        "Nghỉ %s: %s".formatted(it.name(), LawDays.range(it.from(), it.to())),
                        it.source(),
                        struck,
                        putRight);
            case WorkingDayDeclared it ->
                new Entered(entry, "Làm bù " + VietnameseDate.of(it.day()), it.source(), struck, putRight);
        };
    }
}
