package org.wardledger.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.law.Law;
import org.wardledger.law.RecordedLaw;

/** The page of every book of acts, of whatever concept (trang sổ việc). */
@Controller
class ActBookPage {
    private final List<ActBook> books;
    private final Registers registers;
    private final OpenedRecords records;
    private final RecordedLaw law;

    ActBookPage(ObjectProvider<ActBook> books, Registers registers, OpenedRecords records, RecordedLaw law) {
        this.books = books.orderedStream().toList();
        this.registers = registers;
        this.records = records;
        this.law = law;
    }

    @GetMapping("/so/{concept:[a-z]+}")
    ModelAndView register(
            @PathVariable String concept,
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(required = false) @Nullable Long muc) {
        ActBook book = books.stream()
                .filter(one -> one.concept().equals(concept))
                .findFirst()
                .orElseThrow(() -> NoSuchRecord.unknown("Không có sổ nào ở địa chỉ này."));
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        Rights rights = Rights.ofCaller();
        Law known = law.at(question);
        List<ActLine> lines = records
                .with(question, book.kindNames(), question.period().from())
                .values()
                .stream()
                .flatMap(record -> ActLine.all(record, book, question.period().from(), question.until(), rights, known))
                .sorted(Comparator.comparing(ActLine::on)
                        .thenComparing(line -> line.entry().position())
                        .reversed())
                .toList();
        int page = Math.clamp(trang, 1, Math.max(1, Math.ceilDiv(lines.size(), Registers.LINES)));
        ActBookView view = new ActBookView(
                book,
                question,
                lines.stream()
                        .skip((long) (page - 1) * Registers.LINES)
                        .limit(Registers.LINES)
                        .toList(),
                lines.size(),
                Registers.pages(
                        book.address() + "?ky=" + question.period().name() + "&den=" + question.asOf() + "&biet="
                                + question.size(),
                        lines.size(),
                        page),
                rights.records(),
                registers.isOlderThanNow(question));
        ModelAndView shown =
                Registers.page("register/acts", view, book.title(), Registers.times(question), Map.of("Sổ", "/so"));
        Map<String, String> buttons = new LinkedHashMap<>();
        book.kinds().stream()
                .filter(listed -> rights.records() && listed.begins())
                .forEach(listed -> buttons.put(listed.button(), book.address() + "/ghi/" + listed.kind()));
        return shown.addObject("actions", buttons);
    }
}
