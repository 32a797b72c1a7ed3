package org.wardledger.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return openQuestion(action, answers).isPresent();
    }

    private static Optional<Question> openQuestion(Action action, Answers answers) {
        return action.questions().stream()
                .filter(question -> question.byLaw() && answers.value(question.name()) == null)
                .findFirst();
    }

    /** The answers for a first try: the day of the action itself stands in the place of the day to be counted. */
    static Answers provisional(Action action, Answers answers) {
        return answers.value("occurredOn") instanceof LocalDate day
                ? openQuestion(action, answers)
                        .map(question -> answers.with(question.name(), day))
                        .orElse(answers)
                : answers;
    }

    /** The day by the law, for a line that would be written next in its record as the book has it. */
    Optional<DueDay> due(WardCommand provisional, CaseRef caseRef) {
        List<WardEvent> standing = Entry.standing(book.stream(provisional.stream())).stream()
                .map(Entry::event)
                .toList();
        return due(provisional, caseRef, standing, law.law());
    }

    /** The day by the law, for a line that would follow these. */
    static Optional<DueDay> due(WardCommand provisional, CaseRef caseRef, List<WardEvent> standing, Law law) {
        List<WardEvent> record = new ArrayList<>(standing);
        record.add(provisional.event(caseRef));
        return CaseClock.due(record, law);
    }

    /** The answers with the counted day; refused where neither the official nor the law says one. */
    static Answers filled(Action action, Answers answers, Optional<DueDay> due) {
        return openQuestion(action, answers)
                .map(question -> answers.with(
                        question.name(), due.map(DueDay::day).orElseThrow(() -> notCountable(action, question))))
                .orElse(answers);
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
        openQuestion(action, changed).ifPresent(question -> {
            throw Refusal.rule(
                    question.name(),
                    "Chưa có «%s» (%s): đính chính thì phải ghi rõ.".formatted(question.label(), question.name()));
        });
    }

    /** Whether everything else that must be answered is. */
    static boolean foreseeable(Action action, Answers answers) {
        return answers.value("occurredOn") instanceof LocalDate
                && action.questions().stream()
                        .allMatch(question -> question.optional() && question.type() != boolean.class
                                || answers.value(question.name()) != null);
    }
}
