package org.wardledger.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardledger.common.CaseRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;
import org.wardledger.law.CaseClock;
import org.wardledger.law.DueDay;
import org.wardledger.law.Law;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;

/** Counts the due day that a form left empty (tính hạn thay người ghi). A day that was stated stays as stated. */
final class DueDays {
    private final LawBook law;
    private final LedgerReader book;

    DueDays(LawBook law, LedgerReader book) {
        this.law = law;
        this.book = book;
    }

    /** Whether a day is still to be counted. */
    static boolean open(Action action, Answers answers) {
        return !openQuestions(action, answers).isEmpty();
    }

    private static List<Question> openQuestions(Action action, Answers answers) {
        return action.questions().stream()
                .filter(question -> question.byLaw() && answers.value(question.name()) == null)
                .toList();
    }

    /** Those that a record cannot do without. */
    private static List<Question> needed(Action action, Answers answers) {
        return openQuestions(action, answers).stream()
                .filter(question -> !question.mayStayEmpty())
                .toList();
    }

    /** The answers for a first try: the day of the action itself stands in the place of a day that it cannot do without. */
    static Answers provisional(Action action, Answers answers) {
        Answers tried = answers;
        if (answers.value("occurredOn") instanceof LocalDate day) {
            for (Question question : needed(action, answers)) {
                tried = tried.with(question.name(), day);
            }
        }
        return tried;
    }

    /** The days by the law, by the fields left open, for a line that would be written next in its record. */
    Map<String, DueDay> due(WardCommand provisional, CaseRef caseRef) {
        List<WardEvent> standing = Entry.standing(book.stream(provisional.stream())).stream()
                .map(Entry::event)
                .toList();
        return due(provisional, caseRef, standing, law.law());
    }

    /** The days by the law, for a line that would follow these. */
    static Map<String, DueDay> due(WardCommand provisional, CaseRef caseRef, List<WardEvent> standing, Law law) {
        List<WardEvent> record = new ArrayList<>(standing);
        record.add(provisional.event(caseRef));
        return CaseClock.fields(record, law);
    }

    /** The answers with the counted days; refused where one is needed that neither the official nor the law says. */
    static Answers filled(Action action, Answers answers, Map<String, DueDay> due) {
        Answers filled = answers;
        for (Question question : openQuestions(action, answers)) {
            DueDay counted = due.get(question.name());
            if (counted != null) {
                filled = filled.with(question.name(), counted.day());
            } else if (!question.mayStayEmpty()) {
                throw notCountable(action, question);
            }
        }
        return filled;
    }

    private static Refusal notCountable(Action action, Question question) {
        return Refusal.rule(
                question.name(),
                "Chưa có «%s» (%s) và không tính được theo luật: %s."
                        .formatted(
                                question.label(),
                                question.name(),
                                action.concept().equals("dossier")
                                        ? "hãy ghi ngày hẹn, hoặc ghi thời hạn giải quyết (workingDays) khi nhận hồ sơ"
                                        : "hãy ghi ngày hạn"));
    }

    /** A day that is left out of a correction stays; one that is taken away is not counted again. */
    static void refuseTakenAway(Action action, Answers changed) {
        for (Question question : needed(action, changed)) {
            throw Refusal.rule(
                    question.name(),
                    "Chưa có «%s» (%s): đính chính thì phải ghi rõ.".formatted(question.label(), question.name()));
        }
    }

    /** Whether everything else that must be answered is. */
    static boolean foreseeable(Action action, Answers answers) {
        return answers.value("occurredOn") instanceof LocalDate
                && action.questions().stream()
                        .allMatch(question -> question.optional() && question.type() != boolean.class
                                || answers.value(question.name()) != null);
    }
}
