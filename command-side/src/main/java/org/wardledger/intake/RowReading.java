package org.wardledger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.PersonRef;
import org.wardledger.intake.Mapping.Part;
import org.wardledger.intake.Mapping.Rule;
import org.wardledger.office.Action;
import org.wardledger.office.Question;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A mapping held against the columns of one table (cách đọc từng dòng): how a row becomes the answers of its acts. */
final class RowReading {
    private static final List<String> MEMBERS = List.of("name", "address", "phone", "identityPaper");

    private final Headings headings;
    private final List<Form> forms;

    private RowReading(Headings headings, List<Form> forms) {
        this.headings = headings;
        this.forms = forms;
    }

    /** One act with the place of each of its answers. */
    private record Form(Action action, int when, boolean always, List<Place> places) {}

    private record Place(
            Question question,
            @Nullable String member,
            int column,
            @Nullable String otherwise) {}

    /** What a row says for one act, and what of it cannot be read. */
    record Asked(Action action, ObjectNode fields, List<RowProblem> problems) {}

    /** Throws {@link MappingRefused} naming everything the table lacks. */
    static RowReading of(Mapping mapping, Table table) {
        Headings headings = new Headings(table.headings());
        List<String> problems = new ArrayList<>();
        List<Form> forms = mapping.parts().stream()
                .map(part -> form(part, headings, problems))
                .toList();
        List<String> all =
                Stream.concat(headings.problems().stream(), problems.stream()).toList();
        if (!all.isEmpty()) {
            throw new MappingRefused(all);
        }
        return new RowReading(headings, forms);
    }

    private static Form form(Part part, Headings headings, List<String> problems) {
        int when = part.when() == null ? Headings.NONE : headings.find(part.when(), part.line());
        if (part.when() != null && when == Headings.NONE) {
            return new Form(part.action(), when, false, List.of());
        }
        List<Place> places = new ArrayList<>();
        for (Question question : part.action().questions()) {
            boolean person = question.type() == PersonRef.class;
            boolean found = part.rules().stream().anyMatch(rule -> rule.question() == question && !rule.mayBeMissing());
            for (String member : person ? MEMBERS : List.of("")) {
                Place place = place(part, question, person ? member : null, headings);
                if (place != null) {
                    places.add(place);
                    found = true;
                }
            }
            if (!found && !question.optional()) {
                problems.add("Dòng %d của bản đối chiếu: việc «%s» chưa có cột hay giá trị cho «%s» (%s)."
                        .formatted(part.line(), part.action().title(), question.label(), question.name()));
            }
        }
        return new Form(part.action(), when, part.when() == null, places);
    }

    private static @Nullable Place place(Part part, Question question, @Nullable String member, Headings headings) {
        for (Rule rule : part.rules()) {
            if (rule.question() == question && Objects.equals(rule.member(), member)) {
                int column = rule.columns() == null ? Headings.NONE : headings.find(rule.columns(), rule.line());
                return column == Headings.NONE && rule.otherwise() == null
                        ? null
                        : new Place(question, member, column, rule.otherwise());
            }
        }
        int column = headings.find(question, member);
        return column == Headings.NONE ? null : new Place(question, member, column, null);
    }

    List<Asked> read(Table.Line line) {
        return forms.stream()
                .filter(form -> form.always()
                        || form.when() != Headings.NONE
                                && !line.cell(form.when()).isBlank())
                .map(form -> asked(form, line))
                .toList();
    }

    private Asked asked(Form form, Table.Line line) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        List<RowProblem> problems = new ArrayList<>();
        for (Place place : form.places()) {
            Cell cell = place.column() == Headings.NONE ? Cell.EMPTY : line.cell(place.column());
            String answer = switch (cell) {
                case Cell.Unreadable unreadable -> {
                    problems.add(new RowProblem(line.number(), headings.name(place.column()), unreadable.why()));
                    yield "";
                }
                case Cell.Counted counted -> Answered.by(counted, place.question());
                case Cell.Written written ->
                    cell.isBlank() ? otherwise(place) : Answered.by(written.text(), place.question());
            };
            if (answer.isBlank()) {
                continue;
            }
            if (place.member() == null) {
                fields.put(place.question().name(), answer);
            } else {
                fields.withObjectProperty(place.question().name()).put(place.member(), answer);
            }
        }
        return new Asked(form.action(), fields, problems);
    }

    private static String otherwise(Place place) {
        return place.otherwise() == null ? "" : Answered.by(place.otherwise(), place.question());
    }

    /** The column a field of an action was read from; none where every row has the same. */
    @Nullable
    String column(Action action, @Nullable String field) {
        return forms.stream()
                .filter(form -> form.action() == action)
                .flatMap(form -> form.places().stream())
                .filter(place -> place.question().name().equals(field) && place.column() != Headings.NONE)
                .map(place -> headings.name(place.column()))
                .findFirst()
                .orElse(null);
    }
}
