package org.wardledger.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
        List<Problem> problems = new ArrayList<>();
        List<String> known = action.questions().stream().map(Question::name).toList();
        fields.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(Problem.unreadable(name, action.unknownField(name))));
        Map<String, Object> values = new HashMap<>();
        for (Question question : action.questions()) {
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
