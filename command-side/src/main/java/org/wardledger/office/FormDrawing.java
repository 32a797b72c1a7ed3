package org.wardledger.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.office.FormView.Choice;
import org.wardledger.office.FormView.Field;
import org.wardledger.office.FormView.Group;
import org.wardledger.office.FormView.Kind;
import org.wardledger.office.FormView.Problem;

/** Draws the form of an action from its questions, with what was typed and what is wrong with it. */
final class FormDrawing {
    /** The hidden field that makes a form sent twice one request. */
    static final String ONCE = "_once";

    private static final Map<String, String> PERSON_PARTS =
            Map.of("name", "Họ tên", "address", "Địa chỉ", "phone", "Điện thoại", "identityPaper", "Số giấy tờ");
    private static final List<String> PERSON_ORDER = List.of("name", "address", "phone", "identityPaper");
    private static final int LONG_TEXT_FROM = 400;

    private final Action action;
    private final Map<String, String> typed;
    private final List<Problem> problems;
    private final Map<String, String> foreseen;

    FormDrawing(Action action, Map<String, String> typed, List<Problem> problems) {
        this(action, typed, problems, Map.of());
    }

    private FormDrawing(
            Action action, Map<String, String> typed, List<Problem> problems, Map<String, String> foreseen) {
        this.action = action;
        this.typed = typed;
        this.problems = problems;
        this.foreseen = foreseen;
    }

    /** With what the desk would answer where a field stays empty, in the place of its hint. */
    FormDrawing foreseeing(Map<String, String> answers) {
        return new FormDrawing(action, typed, problems, answers);
    }

    static List<Problem> problems(@Nullable Refusal refusal) {
        return switch (refusal) {
            case null -> List.of();
            case NotInOrder wrong ->
                wrong.problems().stream()
                        .map(problem -> new Problem(problem.field(), problem.sentence()))
                        .toList();
            default ->
                List.of(new Problem(
                        Objects.requireNonNullElse(refusal.field(), ""),
                        Objects.requireNonNullElse(refusal.getMessage(), "Chưa ghi gì.")));
        };
    }

    FormView drawn(String address) {
        return drawn(address, action.title(), List.of());
    }

    /** With questions before those of the action itself. */
    FormView drawn(String address, String title, List<Field> before) {
        List<Field> plain = new ArrayList<>(before);
        List<Field> sealed = new ArrayList<>();
        for (Question question : action.questions()) {
            (question.sealed() ? sealed : plain).addAll(fields(question));
        }
        plain.add(new Field(ONCE, "", null, Kind.HIDDEN, false, typed(ONCE), List.of(), null));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(null, false, plain));
        if (!sealed.isEmpty()) {
            groups.add(new Group("Niêm phong: phần này không bao giờ công khai", true, sealed));
        }
        return new FormView(action.kind(), title, address, groups, problems, labels(false), labels(true));
    }

    private List<String> labels(boolean sealed) {
        List<String> open = EventCatalog.WARD.kind(action.kind()).publicMembers();
        return action.questions().stream()
                .filter(question -> sealed ? question.sealed() : open.contains(question.name()))
                .map(question -> question.label().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private List<Field> fields(Question question) {
        if (question.type() == PersonRef.class) {
            return PERSON_ORDER.stream()
                    .map(part -> new Field(
                            question.name() + "." + part,
                            question.label() + ": "
                                    + Objects.requireNonNull(PERSON_PARTS.get(part))
                                            .toLowerCase(java.util.Locale.ROOT),
                            null,
                            Kind.TEXT,
                            false,
                            typed(question.name() + "." + part),
                            List.of(),
                            "name".equals(part) ? problem(question.name()) : null))
                    .toList();
        }
        return List.of(new Field(
                question.name(),
                question.label(),
                hint(question),
                kind(question),
                !question.optional(),
                typed(question.name()),
                choices(question),
                problem(question.name())));
    }

    private @Nullable String hint(Question question) {
        String hint = foreseen.getOrDefault(question.name(), question.hint());
        return hint.isEmpty() ? null : hint;
    }

    private static Kind kind(Question question) {
        Class<?> type = question.type();
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == boolean.class) {
            return Kind.YES_NO;
        }
        if (type == int.class || type == Integer.class) {
            return Kind.NUMBER;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        return type == Sealed.class || question.lengthMax() > LONG_TEXT_FROM ? Kind.LONG_TEXT : Kind.TEXT;
    }

    private static List<Choice> choices(Question question) {
        Object[] constants = question.type().getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> new Choice(((Enum<?>) constant).name(), Question.words(constant)))
                        .toList();
    }

    private String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    private @Nullable String problem(String name) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }
}
