package org.wardledger.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Statistics;
import org.wardledger.inspection.Points;
import org.wardledger.ledger.Entry;
import org.wardledger.scoring.ScoringEvent.CriteriaAdopted;
import org.wardledger.scoring.ScoringEvent.ScoreGiven;

/** The sheet of one year under one set of criteria (bảng chấm điểm). Its bands are computed from points, never typed. */
public record ScoreSheet(Entry adopted, int year, List<Line> lines) {
    /** One criterion with the newest points of either kind. */
    public record Line(
            Criterion criterion,
            @Nullable Proposed proposed,
            @Nullable Entry self,
            @Nullable Entry appraised) {
        @Nullable
        Entry entry(ScoreKind kind) {
            return kind == ScoreKind.SELF ? self : appraised;
        }

        public @Nullable ScoreGiven score(ScoreKind kind) {
            Entry entry = entry(kind);
            return entry == null ? null : (ScoreGiven) entry.event();
        }

        /** As the sheet shows it: a number, a dash, or that the work was not assigned. */
        public String shown(ScoreKind kind) {
            ScoreGiven score = score(kind);
            if (score == null) {
                return kind == ScoreKind.SELF && criterion.rule() == ScoreRule.APPRAISED ? "cấp trên chấm" : "–";
            }
            return score.points() == null
                    ? "không giao, không tính"
                    : Proposed.shown(score.points()) + (score.notAssigned() ? " (không giao)" : "");
        }

        /** Appraised less self, in points with their sign; empty unless both stand and differ. */
        public String difference() {
            Points own = points(ScoreKind.SELF);
            Points given = points(ScoreKind.APPRAISED);
            if (own == null || given == null || own.hundredths() == given.hundredths()) {
                return "";
            }
            long hundredths = given.hundredths() - own.hundredths();
            return (hundredths > 0 ? "+" : "-") + Proposed.shown(Points.ofHundredths(Math.abs(hundredths)));
        }

        /** Whether the office states other points than its figure proposes. */
        public boolean differsFromFigure() {
            Points own = points(ScoreKind.SELF);
            return proposed != null
                    && own != null
                    && proposed.points() != null
                    && own.hundredths() != proposed.points().hundredths();
        }

        private @Nullable Points points(ScoreKind kind) {
            ScoreGiven score = score(kind);
            return score == null ? null : score.points();
        }
    }

    /** What the points of one kind come to. */
    public record Total(
            long scored,
            long toScore,
            Points points,
            @Nullable Band band,
            String arithmetic) {
        public boolean complete() {
            return scored == toScore;
        }

        public String shown() {
            return Proposed.shown(points);
        }

        /** The band, or that points are lacking for one. */
        public String bandShown() {
            return band == null ? "chưa đủ điểm (%d/%d tiêu chí)".formatted(scored, toScore) : band.name();
        }
    }

    /** The sheet a record of a set makes of a year; figures are asked by their names. */
    static Optional<ScoreSheet> of(List<Entry> standing, int year, Function<String, @Nullable Figure> figures) {
        Map<String, Entry> self = new HashMap<>();
        Map<String, Entry> appraised = new HashMap<>();
        Entry adopted = null;
        for (Entry entry : Statistics.happened(standing).toList()) {
            if (entry.event() instanceof CriteriaAdopted) {
                adopted = entry;
            } else if (entry.event() instanceof ScoreGiven score && score.year() == year) {
                (score.kind() == ScoreKind.SELF ? self : appraised).put(score.criterion(), entry);
            }
        }
        if (adopted == null) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (Criterion criterion : ((CriteriaAdopted) adopted.event()).criteria()) {
            String figure = criterion.figure();
            lines.add(new Line(
                    criterion,
                    figure == null ? null : Proposed.of(criterion, figures.apply(figure)),
                    self.get(criterion.code()),
                    appraised.get(criterion.code())));
        }
        return Optional.of(new ScoreSheet(adopted, year, List.copyOf(lines)));
    }

    public CriteriaAdopted set() {
        return (CriteriaAdopted) adopted.event();
    }

    public boolean isBegun() {
        return lines.stream().anyMatch(line -> line.self() != null || line.appraised() != null);
    }

    /** Of the criteria left out, neither points nor maximum count: the rest is scaled to the whole before it is banded. */
    public Total total(ScoreKind kind) {
        List<Line> asked = lines.stream()
                .filter(line -> kind == ScoreKind.APPRAISED || line.criterion().rule() != ScoreRule.APPRAISED)
                .toList();
        long scored = asked.stream().filter(line -> line.score(kind) != null).count();
        long sum = 0;
        long leftOut = 0;
        for (Line line : asked) {
            ScoreGiven score = line.score(kind);
            if (score != null && score.points() == null) {
                leftOut += line.criterion().max().hundredths();
            } else if (score != null) {
                sum += Objects.requireNonNull(score.points()).hundredths();
            }
        }
        Points points = Points.ofHundredths(sum);
        long whole = set().total() * 100L;
        if (scored < asked.size() || leftOut >= whole) {
            return new Total(scored, asked.size(), points, null, "");
        }
        long banded = leftOut == 0
                ? sum
                : BigDecimal.valueOf(sum)
                        .multiply(BigDecimal.valueOf(whole))
                        .divide(BigDecimal.valueOf(whole - leftOut), 0, RoundingMode.HALF_UP)
                        .longValueExact();
        String arithmetic = leftOut == 0
                ? ""
                : "%s × %d / %s = %s"
                        .formatted(
                                Proposed.shown(points),
                                set().total(),
                                Proposed.shown(Points.ofHundredths(whole - leftOut)),
                                Proposed.shown(Points.ofHundredths(banded)));
        Band band = set().bands().stream()
                .filter(one -> banded >= one.from().hundredths())
                .findFirst()
                .orElse(null);
        return new Total(scored, asked.size(), points, band, arithmetic);
    }
}
