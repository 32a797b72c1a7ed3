package org.wardledger.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Indicator.Openly;
import org.wardledger.figure.Recomputation.Line;
import org.wardledger.figure.Recomputation.Outcome;
import org.wardledger.figure.Recomputation.Subject;
import org.wardledger.report.Register;
import tools.jackson.databind.JsonNode;

/** Holds what was published against what the leaves give, item by item (đối chiếu). */
final class Comparison {
    private final Figures figures;
    private final Question question;
    private final StatedComparison stated;

    Comparison(Figures figures, Question question, StatedCounts stated) {
        this.figures = figures;
        this.question = question;
        this.stated = new StatedComparison(stated, question);
    }

    List<Line> lines(PublishedAnswer answer) {
        List<Line> lines = new ArrayList<>();
        Map<String, Figure> computed = figures.all(question).stream()
                .collect(Collectors.toMap(Figure::id, figure -> figure, (one, same) -> one, LinkedHashMap::new));
        if (answer.isReport()) {
            computed.keySet()
                    .retainAll(answer.listed("figures").stream()
                            .map(figure -> PublishedAnswer.shown(figure.path("id")))
                            .collect(Collectors.toSet()));
        }
        lines.addAll(lines(Subject.FIGURE, "figure", answer.listed("figures"), "id", computed, this::figure));
        if (answer.isReport()) {
            return lines;
        }
        Map<String, Breakdown> breakdowns = figures.breakdowns().stream()
                .collect(Collectors.toMap(Breakdown::id, it -> it, (one, same) -> one, LinkedHashMap::new));
        lines.addAll(
                lines(Subject.BREAKDOWN, "breakdown", answer.listed("breakdowns"), "id", breakdowns, this::breakdown));
        Map<String, Register> registers = Arrays.stream(Register.values())
                .collect(Collectors.toMap(Register::name, it -> it, (one, same) -> one, LinkedHashMap::new));
        lines.addAll(
                lines(Subject.REGISTER, "register", answer.listed("registers"), "register", registers, this::register));
        return lines;
    }

    /** Each published item once, and each that should have been published. */
    private static <T> List<Line> lines(
            Subject subject,
            String word,
            List<JsonNode> published,
            String named,
            Map<String, T> computed,
            BiFunction<T, JsonNode, Line> compare) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : published) {
            String id = PublishedAnswer.shown(item.path(named));
            T known = computed.get(id);
            if (known == null) {
                lines.add(new Line(subject, id, "", Outcome.UNCHECKED, "cannot be checked: no such " + word));
            } else if (!seen.add(id)) {
                lines.add(new Line(subject, id, "", Outcome.DIFFERS, "differs: published twice"));
            } else {
                lines.add(compare.apply(known, item));
            }
        }
        computed.keySet().stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> lines.add(
                        new Line(subject, id, "", Outcome.DIFFERS, "differs: missing from the published answer")));
        return lines;
    }

    private Line figure(Figure computed, JsonNode published) {
        List<String> differences = new ArrayList<>();
        said(published, "value", computed.value(), PublishedAnswer::number, same())
                .ifPresent(differences::add);
        said(published, "numerator", computed.numerator(), PublishedAnswer::whole, Long::equals)
                .ifPresent(differences::add);
        said(published, "denominator", computed.denominator(), PublishedAnswer::whole, Long::equals)
                .ifPresent(differences::add);
        said(published, "display", computed.display(), Comparison::text, String::equals)
                .ifPresent(differences::add);
        String shown = computed.display() + (computed.isRate() ? " (" + computed.fraction() + ")" : "");
        if (figures.known(computed.id()).openly() instanceof Openly.ToReaders) {
            return new Line(
                    Subject.FIGURE,
                    computed.id(),
                    "",
                    Outcome.UNCHECKED,
                    "cannot be checked: the leaves hold back what it is counted from");
        }
        boolean sealed = figures.known(computed.id()).openly() instanceof Openly.AttestedZero;
        if (sealed) {
            return sealed(computed, published, differences.isEmpty());
        }
        return differences.isEmpty()
                ? new Line(Subject.FIGURE, computed.id(), shown, Outcome.AGREES, "agrees")
                : new Line(
                        Subject.FIGURE,
                        computed.id(),
                        "",
                        Outcome.DIFFERS,
                        "differs: " + String.join("; ", differences) + " (the leaves give " + shown + ")");
    }

    /** Of sealed entries a leaf says nothing: what is published about them is a word to be believed, or kept back. */
    private static Line sealed(Figure computed, JsonNode published, boolean isZero) {
        if (!isZero) {
            return new Line(
                    Subject.FIGURE,
                    computed.id(),
                    PublishedAnswer.shown(published.path("display")),
                    Outcome.UNCHECKED,
                    "cannot be checked: its entries are sealed");
        }
        return computed.visibility() == Visibility.EVERYONE
                ? new Line(
                        Subject.FIGURE,
                        computed.id(),
                        computed.display(),
                        Outcome.STATED,
                        "is stated: its entries are sealed, and the log vouches for the register")
                : new Line(
                        Subject.FIGURE,
                        computed.id(),
                        computed.display(),
                        Outcome.DIFFERS,
                        "differs: a zero for which nobody vouches in the log");
    }

    private Line breakdown(Breakdown breakdown, JsonNode published) {
        if (breakdown.foldedInPublic()) {
            return stated.line(breakdown, published);
        }
        Map<String, Long> cells = new LinkedHashMap<>();
        published
                .path("cells")
                .forEach(cell -> cells.merge(
                        PublishedAnswer.shown(cell.path("key")),
                        PublishedAnswer.whole(cell.path("value")).orElse(Long.MIN_VALUE),
                        (one, again) -> Long.MIN_VALUE));
        List<String> differences = new ArrayList<>();
        figures.cells(breakdown, question).forEach(cell -> {
            Long count = cells.remove(cell.key().isEmpty() ? "" : BadQuestion.quoted(cell.key()));
            if (count == null || count != cell.count()) {
                differences.add("%s is published as %s, the leaves give %d"
                        .formatted(
                                cell.key(),
                                count == null || count == Long.MIN_VALUE ? "nothing" : count,
                                cell.count()));
            }
        });
        cells.forEach((key, count) -> differences.add("%s is published, the leaves give nothing".formatted(key)));
        return line(Subject.BREAKDOWN, breakdown.id(), differences);
    }

    private Line register(Register register, JsonNode published) {
        Attestation attested = figures.attestation(register, question).orElse(null);
        List<String> differences = new ArrayList<>();
        said(
                        published,
                        "attestedTo",
                        attested == null ? null : attested.to().toString(),
                        Comparison::text,
                        String::equals)
                .ifPresent(differences::add);
        said(published, "position", attested == null ? null : attested.position(), PublishedAnswer::whole, Long::equals)
                .ifPresent(differences::add);
        return line(Subject.REGISTER, register.name(), differences);
    }

    private static Line line(Subject subject, String id, List<String> differences) {
        return differences.isEmpty()
                ? new Line(subject, id, "", Outcome.AGREES, "agrees")
                : new Line(subject, id, "", Outcome.DIFFERS, "differs: " + String.join("; ", differences));
    }

    /** What is wrong with one published member; nothing where it says what the leaves say. */
    private static <T> Optional<String> said(
            JsonNode published,
            String member,
            @Nullable T computed,
            Function<JsonNode, Optional<T>> read,
            BiFunction<T, T, Boolean> same) {
        JsonNode node = published.path(member);
        boolean agrees = computed == null
                ? node.isMissingNode() || node.isNull()
                : read.apply(node).filter(said -> same.apply(said, computed)).isPresent();
        return agrees
                ? Optional.empty()
                : Optional.of("%s is published as %s, the leaves give %s"
                        .formatted(member, PublishedAnswer.shown(node), computed == null ? "nothing" : computed));
    }

    private static BiFunction<BigDecimal, BigDecimal, Boolean> same() {
        return (one, other) -> one.compareTo(other) == 0;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue("")) : Optional.empty();
    }
}
