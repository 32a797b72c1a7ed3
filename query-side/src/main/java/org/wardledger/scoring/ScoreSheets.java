package org.wardledger.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.figure.Visibility;
import org.wardledger.ledger.Entry;
import org.wardledger.register.OpenedRecords;

/** Finds the sheets of a year (bảng chấm điểm của năm): of every set in force that year. */
@Component
public final class ScoreSheets {
    private static final List<String> KINDS = List.of("criteria-adopted", "score-given");

    private final OpenedRecords records;
    private final Figures figures;

    ScoreSheets(OpenedRecords records, Figures figures) {
        this.records = records;
        this.figures = figures;
    }

    public List<ScoreSheet> of(int year, Question asked) {
        Question question = new Question(asked.office(), Period.year(year), asked.asOf(), asked.size());
        Collection<List<Entry>> found =
                records.with(question, KINDS, OpenedRecords.EVER).values();
        return found.stream()
                .map(record -> Entry.standing(record).stream()
                        .filter(entry -> !entry.event().occurredOn().isAfter(question.asOf()))
                        .toList())
                .flatMap(record -> ScoreSheet.of(record, year, id -> figure(id, question)).stream())
                .filter(sheet -> !sheet.set().from().isAfter(LocalDate.of(year, 12, 31)))
                .sorted((one, other) -> other.set().from().compareTo(one.set().from()))
                .toList();
    }

    private @Nullable Figure figure(String id, Question question) {
        return figures.indicator(id)
                .map(known -> figures.figure(id, question))
                .filter(figure -> figure.visibility() == Visibility.EVERYONE)
                .orElse(null);
    }
}
