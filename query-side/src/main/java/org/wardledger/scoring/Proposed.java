package org.wardledger.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Figure;
import org.wardledger.inspection.Points;

/**
 * What a figure proposes for a criterion (điểm tính từ số liệu), with its arithmetic; whoever scores may say otherwise.
 *
 * @param points absent where nothing arose, or where the figure says nothing to such a criterion
 */
public record Proposed(@Nullable Figure figure, @Nullable Points points, String arithmetic) {
    /** @param figure absent where the catalogue has none of that name, or it is not for everyone */
    static Proposed of(Criterion criterion, @Nullable Figure figure) {
        if (figure == null) {
            return new Proposed(null, null, "không có số liệu công khai tên " + criterion.figure());
        }
        if (figure.value() == null) {
            return new Proposed(figure, null, "không phát sinh");
        }
        if (!criterion.steps().isEmpty()) {
            return bySteps(criterion, figure);
        }
        Long whole = figure.denominator();
        if (whole == null) {
            return new Proposed(figure, null, "không phải tỷ lệ nên không chia điểm theo đường thẳng được");
        }
        long counted = Math.min(figure.numerator(), whole);
        Points points = Points.ofHundredths(BigDecimal.valueOf(criterion.max().hundredths())
                .multiply(BigDecimal.valueOf(counted))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact());
        return new Proposed(
                figure, points, "%s × %s = %s".formatted(shown(criterion.max()), figure.fraction(), shown(points)));
    }

    /** The first step that holds, as the text lists them; none holds: no points. */
    private static Proposed bySteps(Criterion criterion, Figure figure) {
        return criterion.steps().stream()
                .filter(step -> holds(step, figure))
                .findFirst()
                .map(step -> new Proposed(
                        figure,
                        step.points(),
                        "%s, %s %s: %s"
                                .formatted(
                                        said(figure),
                                        step.bound().label(),
                                        shown(step.number()),
                                        shown(step.points()))))
                .orElseGet(() -> new Proposed(figure, new Points("0"), said(figure) + ", không đạt bậc nào: 0"));
    }

    /** The fraction itself is compared and not what is printed of it: 98,96% is not 99%. */
    private static boolean holds(PointStep step, Figure figure) {
        BigDecimal bound = new BigDecimal(step.number().value());
        Long whole = figure.denominator();
        BigDecimal reached = whole == null
                ? Objects.requireNonNull(figure.value())
                : BigDecimal.valueOf(figure.numerator()).movePointRight(2);
        int compared = reached.compareTo(whole == null ? bound : bound.multiply(BigDecimal.valueOf(whole)));
        return switch (step.bound()) {
            case FROM -> compared >= 0;
            case UP_TO -> compared <= 0;
        };
    }

    private static String said(Figure figure) {
        return figure.isRate() ? figure.fraction() + " = " + figure.display() : figure.display();
    }

    static String shown(Points points) {
        return points.value().replace('.', ',');
    }
}
