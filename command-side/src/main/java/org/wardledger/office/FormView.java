package org.wardledger.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form as an official sees it (biểu mẫu): its questions in order, what was typed, what is wrong with it, and what of it
 * will be open to everyone or sealed once it is in the book.
 */
public record FormView(
        String kind,
        String title,
        String action,
        List<Group> groups,
        List<Problem> problems,
        List<String> becomesPublic,
        List<String> becomesSealed) {

    public FormView {
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
        becomesPublic = List.copyOf(becomesPublic);
        becomesSealed = List.copyOf(becomesSealed);
    }

    /** Whether there is something to say beside the form. */
    public boolean foretells() {
        return !becomesPublic.isEmpty() || !becomesSealed.isEmpty();
    }

    /** Whether a file is asked for, which a browser sends in another way. */
    public boolean carriesFile() {
        return groups.stream().flatMap(group -> group.fields().stream()).anyMatch(field -> field.kind() == Kind.FILE);
    }

    /** The list of problems leads to the field itself; a problem of the whole form leads to its first field. */
    public String target(Problem problem) {
        List<Field> fields =
                groups.stream().flatMap(group -> group.fields().stream()).toList();
        return fields.stream()
                .filter(field -> field.name().equals(problem.field()))
                .findFirst()
                .map(Field::target)
                .orElse("form");
    }

    /** Questions that belong together; a sealed group (niêm phong) is never shown to the public. */
    public record Group(@Nullable String legend, boolean sealed, List<Field> fields) {

        private static final int FIELDS_PER_LINE_MAX = 3;

        public Group {
            fields = List.copyOf(fields);
        }

        public List<Field> hidden() {
            return fields.stream().filter(field -> field.kind() == Kind.HIDDEN).toList();
        }

        /** The questions as lines of the form: short answers share a line, the others stand alone. */
        public List<List<Field>> lines() {
            List<List<Field>> lines = new ArrayList<>();
            List<Field> open = new ArrayList<>();
            for (Field field : fields) {
                if (field.kind() == Kind.HIDDEN) {
                    continue;
                }
                if (open.size() == FIELDS_PER_LINE_MAX || (!field.sharesItsLine() && !open.isEmpty())) {
                    lines.add(List.copyOf(open));
                    open.clear();
                }
                open.add(field);
                if (!field.sharesItsLine()) {
                    lines.add(List.copyOf(open));
                    open.clear();
                }
            }
            if (!open.isEmpty()) {
                lines.add(open);
            }
            return lines;
        }
    }

    /** One question; its value is what was typed or is proposed, kept as typed even when it is wrong. */
    public record Field(
            String name,
            String label,
            @Nullable String hint,
            Kind kind,
            boolean required,
            String value,
            List<Choice> choices,
            @Nullable String problem) {

        // Up to here choices stand side by side, one tap each; more of them would push the form off the screen.
        private static final int RADIO_CARDS_MAX = 6;
        private static final List<Choice> YES_OR_NO = List.of(new Choice("true", "Có"), new Choice("false", "Không"));

        public Field {
            choices = kind == Kind.YES_NO ? YES_OR_NO : List.copyOf(choices);
        }

        public boolean asRadioCards() {
            return kind == Kind.YES_NO || (kind == Kind.CHOICE && choices.size() <= RADIO_CARDS_MAX);
        }

        boolean sharesItsLine() {
            return kind != Kind.LONG_TEXT && !asRadioCards();
        }

        /** The ids of what a screen reader reads after the label. */
        public @Nullable String describedBy() {
            String hintId = hint == null ? "" : name + "-hint ";
            String problemId = problem == null ? "" : name + "-problem";
            String both = (hintId + problemId).strip();
            return both.isEmpty() ? null : both;
        }

        /** The first thing one can type or tap into. */
        public String target() {
            return asRadioCards() ? name + "-0" : name;
        }
    }

    /** How a question is answered. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        DAY,
        NUMBER,
        CHOICE,
        YES_NO,
        FILE,
        HIDDEN
    }

    /** One answer that can be chosen. */
    public record Choice(String value, String label) {}

    /** What keeps the form out of the book: one sentence, said at the top and again beside the field it names. */
    public record Problem(String field, String sentence) {}
}
