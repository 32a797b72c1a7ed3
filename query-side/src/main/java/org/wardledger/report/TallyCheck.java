package org.wardledger.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Count;
import org.wardledger.figure.EvidenceRow;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.figure.ReadModel;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.proof.Finding;
import org.wardledger.proof.IntegrityCheck;
import org.wardledger.report.ReportEvent.RegisterTallied;

/**
 * Counts every tally in the book anew, as the book stood when it was tallied (đối chiếu bảng tổng hợp); what it told then
 * must be told still, whatever was corrected since.
 */
@Component
@Order(3)
public final class TallyCheck implements IntegrityCheck {
    private final Figures figures;
    private final Recount recount;
    private final LedgerReader book;
    private final ReadModel readModel;
    private final Installation installation;
    private final Clock clock;

    TallyCheck(
            Figures figures,
            Recount recount,
            @Qualifier("ledgerReader") LedgerReader book,
            ReadModel readModel,
            Installation installation,
            Clock clock) {
        this.figures = figures;
        this.recount = recount;
        this.book = book;
        this.readModel = readModel;
        this.installation = installation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Mọi bảng số liệu tổng hợp, đếm lại từ sổ như lúc tổng hợp";
    }

    @Override
    public List<Finding> findings(Consumer<Long> progress) {
        LocalDate today = LocalDate.now(clock);
        long size = readModel.size();
        List<Finding> findings =
                findings(new Question(installation.office(), Period.year(today.getYear()), today, size));
        progress.accept(size);
        return findings;
    }

    /** One sentence for each cell that differs, naming the position of its tally; none where all agree. */
    public List<String> differences(Question question) {
        return findings(question).stream().map(Finding::sentence).toList();
    }

    private List<Finding> findings(Question question) {
        return figures.rows(Count.atEnd(ReportStatistics.TALLIED), question).stream()
                .map(EvidenceRow::position)
                .flatMap(position -> book.at(position).stream())
                .flatMap(entry -> findings(entry, (RegisterTallied) entry.event()))
                .toList();
    }

    private Stream<Finding> findings(Entry entry, RegisterTallied tallied) {
        return Stream.concat(
                        tallied.size() <= entry.position()
                                ? Stream.empty()
                                : Stream.of("đếm %d mục khi sổ mới có %d".formatted(tallied.size(), entry.position())),
                        tallied.tallies().stream().flatMap(tally -> differences(entry.office(), tallied, tally)))
                .map(difference -> Finding.of(entry.position(), "Mục %d: %s.".formatted(entry.position(), difference)));
    }

    private Stream<String> differences(String office, RegisterTallied tallied, Tally tally) {
        Map<String, Long> parts = recount.parts(
                tally.of(), tally.by(), new Recount.Asked(office, tallied.from(), tallied.to(), tallied.size()));
        Stream<String> cells = tally.cells().stream()
                .filter(cell -> parts.getOrDefault(cell.part(), 0L) != cell.count())
                .map(cell -> "ô «%s» của «%s» ghi %d, đếm lại khác"
                        .formatted(TallyWords.part(tally, cell.part()), TallyWords.title(tally), cell.count()));
        Set<String> told =
                new HashSet<>(tally.cells().stream().map(TallyCell::part).toList());
        long rest = parts.entrySet().stream()
                .filter(part -> !told.contains(part.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long folded = tally.folded() == null ? 0 : tally.folded();
        // What is not stated is known to be less than may be told, or not to be told at all.
        boolean differs =
                tally.folded() == null ? tally.by() != TalliedBy.WHOLE && rest >= TallyCell.COUNT_MIN : rest != folded;
        return differs
                ? Stream.concat(cells, Stream.of("các ô gộp của «%s» đếm lại khác".formatted(TallyWords.title(tally))))
                : cells;
    }
}
