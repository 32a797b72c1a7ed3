package org.wardledger.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Count;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Question;
import org.wardledger.form.FilledForm.Checked;
import org.wardledger.form.FilledForm.Outcome;
import org.wardledger.form.FilledForm.Value;
import org.wardledger.form.Form.Counted;
import org.wardledger.form.Form.Moment;
import org.wardledger.form.Form.Term;
import org.wardledger.form.Form.Untold;

/** The Inspectorate's forms of this release, and how the book fills them (lập biểu). */
@Component
public final class Forms {
    private static final List<String> SHIPPED = List.of("form/01-TCD.txt", "form/02-XLD.txt");

    private final Figures figures;
    private final List<Form> forms =
            SHIPPED.stream().map(Forms::text).map(FormReader::read).toList();

    public Forms(Figures figures) {
        this.figures = figures;
    }

    public List<Form> all() {
        return forms;
    }

    public Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** Fills it out of one snapshot, cut at the end of the period or of the day asked about, whichever is first. */
    public FilledForm fill(Form form, Question asked) {
        Question end = new Question(asked.office(), asked.period(), asked.until(), asked.size());
        LocalDate eve = asked.period().from().minusDays(1);
        Question start = new Question(
                asked.office(), asked.period(), eve.isAfter(asked.asOf()) ? asked.asOf() : eve, asked.size());
        return figures.inOneSnapshot(() -> {
            Map<Moment, Map<Count, Long>> sums = new EnumMap<>(Moment.class);
            for (Moment moment : Moment.values()) {
                sums.put(moment, figures.sums(counts(form, moment), moment == Moment.START ? start : end));
            }
            List<Value> values =
                    form.columns().stream().map(column -> value(column, sums)).toList();
            return new FilledForm(
                    form,
                    asked,
                    values,
                    form.identities().stream()
                            .map(identity -> checked(identity, values))
                            .toList());
        });
    }

    private static List<Count> counts(Form form, Moment moment) {
        return form.columns().stream()
                .map(Form.Column::filling)
                .flatMap(filling -> filling instanceof Counted counted ? counted.all() : null)
                .filter(term -> term.moment() == moment)
                .map(Term::count)
                .distinct()
                .toList();
    }

    private static Value value(Form.Column column, Map<Moment, Map<Count, Long>> sums) {
        return switch (column.filling()) {
            case Untold untold -> new Value(column, null, untold.reason());
            case Counted counted -> {
                long missing = sum(counted.missing(), sums);
                yield missing == 0
                        ? new Value(column, sum(counted.terms(), sums), "")
                        : new Value(column, null, "còn %d mục thiếu phần này".formatted(missing));
            }
        };
    }

    private static long sum(List<Term> terms, Map<Moment, Map<Count, Long>> sums) {
        return terms.stream()
                .mapToLong(term -> {
                    long counted = sums.getOrDefault(term.moment(), Map.of()).getOrDefault(term.count(), 0L);
                    return term.added() ? counted : -counted;
                })
                .sum();
    }

    private static Checked checked(Form.Identity identity, List<Value> values) {
        List<Long> parts = new ArrayList<>();
        identity.parts().forEach(part -> parts.add(values.get(part - 1).number()));
        Long whole = values.get(identity.whole() - 1).number();
        if (whole == null || parts.contains(null)) {
            return new Checked(identity, Outcome.UNCHECKED);
        }
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        return new Checked(identity, sum == whole ? Outcome.HOLDS : Outcome.BROKEN);
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
