package org.wardledger.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.register.Registers;

/** The numbers every register gave out in a year, for whoever checks them (kiểm tra số văn bản). */
@Controller
public class NumbersPage {
    static final String ADDRESS = "/kiem-toan/so-van-ban";

    private final Registers registers;
    private final PageQuestions questions;
    private final DocumentNumbers numbers;

    NumbersPage(Registers registers, PageQuestions questions, DocumentNumbers numbers) {
        this.registers = registers;
        this.questions = questions;
        this.numbers = numbers;
    }

    /** The registers of one year. */
    public record NumbersView(
            int year, Question question, List<NumberSeries> series, List<Integer> years, boolean olderThanNow) {
        public long remarkable() {
            return series.stream().filter(NumberSeries::isRemarkable).count();
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView numbers(
            @RequestParam(required = false) @Nullable String nam,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet) {
        Question question = registers.questionToday(den, biet);
        int year = Registers.year("nam", nam).orElseGet(() -> questions.years().getFirst());
        NumbersView view = new NumbersView(
                year, question, numbers.of(year, question), questions.years(), registers.isOlderThanNow(question));
        return Registers.page(
                        "document/numbers",
                        view,
                        "Số văn bản đã cấp năm " + year,
                        "Tính đến hết ngày %s, theo %d mục đầu của sổ."
                                .formatted(VietnameseDate.of(question.asOf()), question.size()),
                        Map.of("Kiểm toán", "/kiem-toan"))
                .addObject("nav", "audit");
    }
}
