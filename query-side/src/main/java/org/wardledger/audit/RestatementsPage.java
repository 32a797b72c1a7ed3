package org.wardledger.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.audit.Restatements.Restatement;
import org.wardledger.audit.Restatements.Span;
import org.wardledger.common.DocumentCode;
import org.wardledger.correction.Difference;
import org.wardledger.correction.PutRight;
import org.wardledger.document.Citable;
import org.wardledger.figure.Movement;
import org.wardledger.figure.Question;
import org.wardledger.figure.RecordNumbers;
import org.wardledger.figure.Rights;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Entry;
import org.wardledger.register.RecordPages;
import org.wardledger.register.Registers;

/** What was put right, and what is different now because of it (danh sách đính chính, điều chỉnh số liệu). */
@Controller
public class RestatementsPage {
    static final String ADDRESS = "/kiem-toan/dieu-chinh";
    private static final int LINES = 25;

    private final Restatements restatements;
    private final Between between;
    private final Registers registers;
    private final RecordNumbers numbers;

    RestatementsPage(Restatements restatements, Between between, Registers registers, RecordNumbers numbers) {
        this.restatements = restatements;
        this.between = between;
        this.registers = registers;
        this.numbers = numbers;
    }

    /** The list as a page; {@code next} is empty where there is no more. */
    public record RestatementsView(
            Question question, long from, long to, List<Movement> figures, List<Line> lines, String next) {

        /** One restatement: of which action, in which words, and what moved. */
        public record Line(
                PutRight putRight,
                List<Difference> struck,
                String action,
                String record,
                String hrefRecord,
                String hrefOriginal,
                String hrefCorrection,
                List<Movement> movements) {}
    }

    @GetMapping(ADDRESS)
    ModelAndView list(
            @RequestParam(required = false) @Nullable String nam,
            @RequestParam(required = false) @Nullable String tu,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String sau) {
        Question now = registers.question(
                Registers.year("nam", nam).map(String::valueOf).orElse(null), null, null);
        long from = between.from("tu", tu);
        long to = between.to("den", den, from, now);
        Question question = new Question(now.office(), now.period(), now.asOf(), to);
        Span span = new Span(from, to, Between.after("sau", sau), LINES);
        Rights rights = Rights.ofCaller();
        Restatements.Found found = restatements.between(span, question, rights);
        Map<String, String> known = numbers.of(found.restatements().stream()
                .map(one -> one.amendment().line().stream())
                .distinct()
                .toList());
        RestatementsView view = new RestatementsView(
                question,
                from,
                to,
                restatements.figures(span, question, rights),
                found.restatements().stream()
                        .map(one -> line(one, known, rights))
                        .toList(),
                found.next() < 0
                        ? ""
                        : "%s?nam=%s&tu=%d&den=%d&sau=%d"
                                .formatted(ADDRESS, question.period().name(), from, to, found.next()));
        return Registers.page(
                        "audit/restatements",
                        view,
                        "Đính chính và số liệu đã đổi",
                        "%s, tính đến hết ngày %s: giữa sổ có %d mục và sổ có %d mục."
                                .formatted(
                                        Registers.capital(question.period().label()),
                                        VietnameseDate.of(question.asOf()),
                                        from,
                                        to),
                        Map.of("Kiểm toán", AuditPage.ADDRESS))
                .addObject("nav", "audit");
    }

    /** Its number in its book; of a document the number alone, which the book follows with year and issuer. */
    private static String name(Entry line, Map<String, String> known) {
        return line.event() instanceof Citable document
                ? Optional.ofNullable(document.code()).map(DocumentCode::value).orElse("không số")
                : known.getOrDefault(line.stream(), "");
    }

    private static RestatementsView.Line line(Restatement one, Map<String, String> known, Rights rights) {
        var amendment = one.amendment();
        return new RestatementsView.Line(
                PutRight.of(amendment, rights),
                amendment.voids() ? amendment.differences(rights) : List.of(),
                Registers.capital(Words.kind(amendment.line().kind())),
                name(amendment.line(), known),
                RecordPages.href(amendment.line(), known),
                RecordPages.entry(amendment.line().position()),
                RecordPages.entry(amendment.entry().position()),
                one.movements());
    }
}
