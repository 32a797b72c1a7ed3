package org.wardledger.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.WardEvent;
import org.wardledger.office.Question.Problem;
import tools.jackson.databind.node.ObjectNode;

/** The answers to an action's questions, read and in order. */
final class Answers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Map<String, Object> values;

    private Answers(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Reads all answers.
     *
     * @throws NotInOrder naming every field that is wrong, not the first alone
     */
    static Answers read(Action action, ObjectNode fields, LocalDate today) {
        return read(action, fields, new HashMap<>(), action.questions(), today);
    }

    /**
     * Reads what is to be changed of an action; what is not mentioned stays as the line says it, and where a step does
     * not repeat it, as the record's first line does: its number.
     *
     * @throws NotInOrder naming every field that is wrong
     */
    static Answers changed(Action action, ObjectNode changes, WardEvent line, WardEvent opening, LocalDate today) {
        Map<String, Object> kept = new HashMap<>();
        for (Question question : action.questions()) {
            Object said = Records.value(Records.has(line, question.name()) ? line : opening, question.name());
            if (said != null && !changes.has(question.name())) {
                kept.put(question.name(), said);
            }
        }
        return read(action, changes, kept, mentioned(action, changes), today);
    }

    /** Reads the answers that are given, and asks for no others. */
    static Answers mentioned(Action action, ObjectNode changes, LocalDate today) {
        return read(action, changes, new HashMap<>(), mentioned(action, changes), today);
    }

    private static List<Question> mentioned(Action action, ObjectNode changes) {
        return action.questions().stream()
                .filter(question -> changes.has(question.name()))
                .toList();
    }

    private static Answers read(
            Action action, ObjectNode fields, Map<String, Object> values, List<Question> asked, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        List<String> known = action.questions().stream().map(Question::name).toList();
        fields.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(Problem.unreadable(name, action.unknownField(name))));
        for (Question question : asked) {
            Object value = question.read(fields.get(question.name()), problems);
            if (value != null) {
                values.put(question.name(), value);
            }
        }
        if (values.get("occurredOn") instanceof LocalDate day && day.isAfter(today)) {
            problems.add(Problem.rule(
                    "occurredOn",
                    "Ngày %s ở sau hôm nay, %s: sổ chỉ ghi việc đã xảy ra."
                            .formatted(DAY.format(day), DAY.format(today))));
        }
        if (!problems.isEmpty()) {
            throw new NotInOrder(problems);
        }
        return new Answers(values);
    }

    /** The same answers and one more. */
    Answers with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Answers(more);
    }

    static Answers none() {
        return new Answers(Map.of());
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    /** The same answers with each value as {@code change} makes it of field and value. */
    Answers each(BiFunction<String, Object, Object> change) {
        Map<String, Object> changed = new HashMap<>();
        values.forEach((name, value) -> changed.put(name, change.apply(name, value)));
        return new Answers(changed);
    }

    Map<String, Object> values() {
        return values;
    }
}
