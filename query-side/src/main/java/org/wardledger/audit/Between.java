package org.wardledger.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.Question;
import org.wardledger.figure.QuestionReader;

/** Reads two sizes of the book from an address: numbers of entries, moments, or days of recording, both included. */
@Component
final class Between {
    private final QuestionReader questions;

    Between(QuestionReader questions) {
        this.questions = questions;
    }

    /** The first of the two; left out it is the empty book. */
    long from(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        return questions.knownAt(
                parameter,
                text.strip().matches("\\d{4}-\\d{2}-\\d{2}")
                        // Of the first day itself nothing was known when it began.
                        ? QuestionReader.day(parameter, text.strip())
                                .minusDays(1)
                                .toString()
                        : text);
    }

    /** The second; left out it is all that is known now. */
    long to(String parameter, @Nullable String text, long from, Question now) {
        long to = text == null || text.isBlank() ? now.size() : questions.knownAt(parameter, text);
        if (to < from) {
            throw new BadQuestion(
                    parameter, "Tham số %s (%d mục) đứng trước lúc bắt đầu (%d mục).".formatted(parameter, to, from));
        }
        return to;
    }

    static long after(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return -1;
        }
        if (!text.strip().matches("\\d{1,15}")) {
            throw new BadQuestion(
                    parameter,
                    "Tham số %s phải là số của một mục; đã nhận “%s”.".formatted(parameter, BadQuestion.quoted(text)));
        }
        return Long.parseLong(text.strip());
    }
}
