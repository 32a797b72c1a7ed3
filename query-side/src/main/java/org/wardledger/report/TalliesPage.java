package org.wardledger.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.Count;
import org.wardledger.figure.EvidenceRow;
import org.wardledger.figure.Figures;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.register.RecordPages;
import org.wardledger.register.Registers;
import org.wardledger.report.ReportEvent.RegisterTallied;

/** What was tallied of the months and quarters of a year, each tally with the entry that states it (số liệu tổng hợp). */
@Controller
public class TalliesPage {
    private static final String ADDRESS = "/so-lieu/tong-hop";

    private final Figures figures;
    private final LedgerReader book;
    private final PageQuestions questions;

    TalliesPage(Figures figures, @Qualifier("ledgerReader") LedgerReader book, PageQuestions questions) {
        this.figures = figures;
        this.book = book;
        this.questions = questions;
    }

    /** The tallies of one year, the latest period first. */
    public record TalliesView(int year, List<Integer> years, List<Line> lines) {}

    /**
     * One tally.
     *
     * @param stands whether no later one of the same period has taken its place
     */
    public record Line(RegisterTallied tallied, long position, boolean stands) {
        public String period() {
            return TallyWords.period(tallied.from(), tallied.to());
        }

        public List<String> words() {
            return tallied.tallies().stream().map(TallyWords::of).toList();
        }

        public String href() {
            return RecordPages.entry(position);
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView tallies(
            @RequestParam(required = false) @Nullable String nam,
            @RequestParam(required = false) @Nullable String biet) {
        Question question = questions.today(null, biet);
        List<EvidenceRow> tallied = figures.rows(Count.atEnd(ReportStatistics.TALLIED), question);
        List<Integer> years = years(tallied);
        int year = Registers.year("nam", nam).orElseGet(years::getFirst);
        TalliesView view = new TalliesView(year, years, lines(tallied, year));
        return Registers.page(
                        "report/tallies",
                        view,
                        "Số liệu tổng hợp năm " + year,
                        "Theo %d mục đầu của sổ.".formatted(question.size()),
                        Map.of("Số liệu", "/so-lieu"))
                .addObject("nav", "overview");
    }

    /** Those of which there are tallies, the latest first; before there are any, those of the book. */
    private List<Integer> years(List<EvidenceRow> tallied) {
        List<Integer> years = tallied.stream()
                .map(row -> row.cohortOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return years.isEmpty() ? questions.years() : years;
    }

    private List<Line> lines(List<EvidenceRow> tallied, int year) {
        Set<TallyId> seen = new HashSet<>();
        return tallied.stream()
                .filter(row -> row.cohortOn().getYear() == year)
                .map(EvidenceRow::position)
                .sorted(Comparator.reverseOrder())
                .flatMap(position -> book.at(position).stream())
                .map(entry -> line(entry, seen))
                .sorted(Comparator.comparing((Line line) -> line.tallied().to())
                        .thenComparing(line -> line.tallied().from(), Comparator.reverseOrder())
                        .thenComparing(Line::position)
                        .reversed())
                .toList();
    }

    private static Line line(Entry entry, Set<TallyId> seen) {
        RegisterTallied tallied = (RegisterTallied) entry.event();
        return new Line(tallied, entry.position(), seen.add(tallied.tallyId()));
    }
}
