package org.wardledger.report;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.Question;
import org.wardledger.figure.QuestionReader;

/** Answers who asks for the report of a year, as of a day and as known when (báo cáo theo câu hỏi). */
@Component
final class Reports {
    private final QuestionReader questions;
    private final BookGrounds grounds;
    private final AnnualReport report;

    Reports(QuestionReader questions, BookGrounds grounds, AnnualReport report) {
        this.questions = questions;
        this.grounds = grounds;
        this.report = report;
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
        boolean openEnded = asOf == null || asOf.isBlank();
        // Of a year gone by, the report ends with the year unless a later day is asked for.
        Question question =
                openEnded ? new Question(asked.office(), asked.period(), asked.until(), asked.size()) : asked;
        return report.write(grounds.of(Integer.parseInt(year), question));
    }
}
