package org.wardledger.report;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;
import org.wardledger.figure.QuestionReader;
import org.wardledger.figure.Rights;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.LedgerReader;

/** Answers who asks for the report of a year, as of a day and as known when (báo cáo theo câu hỏi). */
@Component
final class Reports {
    private final QuestionReader questions;
    private final PageQuestions pages;
    private final BookGrounds grounds;
    private final AnnualReport report;
    private final Settlements settlements;

    /**
     * A template that could print what the book does not hold keeps the house from starting.
     *
     * @param ownTemplates the folder of an office's own wording; none where it has none
     */
    Reports(
            QuestionReader questions,
            PageQuestions pages,
            Figures figures,
            @Qualifier("ledgerReader") LedgerReader book,
            Installation installation,
            Settlements settlements,
            @Value("${so-phuong.report-templates:#{null}}") @Nullable Path ownTemplates) {
        Vocabulary vocabulary =
                new Vocabulary(figures.catalogue().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet()));
        this.questions = questions;
        this.settlements = settlements;
        this.pages = pages;
        this.report = new AnnualReport(new Templates(ownTemplates).sections(vocabulary));
        this.grounds = new BookGrounds(figures, book, installation.name(), report);
    }

    Report of(QuestionReader.Names names, String year, @Nullable String asOf, @Nullable String knownAt) {
        if (!year.matches("\\d{4}")) {
            throw new BadQuestion(
                    "year", "Năm báo cáo phải viết bằng bốn chữ số; đã nhận “%s”.".formatted(BadQuestion.quoted(year)));
        }
        Question asked = questions.read(names, year, asOf, knownAt);
        if (asked.asOf().isBefore(asked.period().from())) {
            throw new BadQuestion(
                    names.asOf(),
                    "Năm %s chưa bắt đầu vào ngày tính đến (%s) là %s."
                            .formatted(year, names.asOf(), VietnameseProse.shortDay(asked.asOf())));
        }
        Question question = asOf == null || asOf.isBlank() ? upToWhatIsSaid(asked) : asked;
        boolean readsBooks = Rights.ofCaller().readsBooks();
        int ofYear = Integer.parseInt(year);
        return report.write(grounds.of(ofYear, question, readsBooks))
                .settled(settlements.of(ofYear, question, readsBooks));
    }

    /** The newest year of which the book says anything. */
    int newestYear() {
        return pages.years().getFirst();
    }

    /** Where no day is asked for, the report ends where every other page ends. */
    private Question upToWhatIsSaid(Question asked) {
        Question said = pages.read(asked.period().name(), null, null);
        return new Question(asked.office(), asked.period(), said.asOf(), asked.size());
    }
}
