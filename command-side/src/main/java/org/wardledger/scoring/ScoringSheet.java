package org.wardledger.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.inspection.Points;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;
import org.wardledger.scoring.ScoringEvent.CriteriaAdopted;
import org.wardledger.scoring.ScoringEvent.ScoreGiven;

/** One set of criteria with all points given under it (bộ tiêu chí và bảng điểm): no point without its criterion. */
public final class ScoringSheet implements RecordRules<ScoringEvent> {
    private @Nullable CriteriaAdopted adopted;
    private final Map<Place, ScoreGiven> newest = new HashMap<>();

    private record Place(int year, ScoreKind kind, String criterion) {
        static Place of(ScoreGiven score) {
            return new Place(score.year(), score.kind(), score.criterion());
        }
    }

    @Override
    public boolean opens(ScoringEvent next) {
        return next instanceof CriteriaAdopted;
    }

    /** The same points for the same reason on another day are said already. */
    @Override
    public boolean says(ScoringEvent next) {
        if (!(next instanceof ScoreGiven score)) {
            return false;
        }
        ScoreGiven before = newest.get(Place.of(score));
        return before != null
                && before.notAssigned() == score.notAssigned()
                && Objects.equals(before.points(), score.points())
                && before.host().equals(score.host())
                && Objects.equals(before.evidence(), score.evidence())
                && Objects.equals(before.reason(), score.reason());
    }

    @Override
    public void permit(ScoringEvent next) {
        switch (next) {
            case CriteriaAdopted again -> {
                if (adopted != null) {
                    throw Refusal.conflict(
                            "name",
                            "Bộ tiêu chí «%s» đã có trong sổ; nếu sai thì đính chính, nếu ban hành lại thì đặt tên khác."
                                    .formatted(again.name()));
                }
            }
            case ScoreGiven score -> permit(score, Objects.requireNonNull(adopted));
        }
    }

    private static void permit(ScoreGiven score, CriteriaAdopted set) {
        Rules.notBefore("occurredOn", "Ngày chấm", score.occurredOn(), set.occurredOn(), "ngày áp dụng bộ tiêu chí,");
        if (score.year() < set.from().getYear()) {
            throw Refusal.rule(
                    "year",
                    "Bộ tiêu chí «%s» chấm từ ngày %s, không chấm năm %d."
                            .formatted(set.name(), Rules.day(set.from()), score.year()));
        }
        Criterion criterion = set.criteria().stream()
                .filter(one -> one.code().equals(score.criterion()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(
                        "criterion",
                        "Bộ tiêu chí «%s» không có tiêu chí «%s».".formatted(set.name(), score.criterion())));
        if (criterion.rule() == ScoreRule.APPRAISED && score.kind() == ScoreKind.SELF) {
            throw Refusal.rule(
                    "kind", "Điểm của tiêu chí «%s» do cấp trên cho, không tự chấm.".formatted(criterion.code()));
        }
        if (score.notAssigned()) {
            permitNotAssigned(score.points(), criterion);
        }
        Points points = score.points();
        if (points != null && points.hundredths() > criterion.max().hundredths()) {
            throw Refusal.rule(
                    "points",
                    "Tiêu chí «%s» tối đa %s điểm, không thể là %s."
                            .formatted(criterion.code(), criterion.max(), points));
        }
    }

    private static void permitNotAssigned(@Nullable Points points, Criterion criterion) {
        NotAssigned handling = criterion.notAssigned();
        if (handling == null) {
            throw Refusal.rule(
                    "notAssigned",
                    "Bộ tiêu chí không cho tiêu chí «%s» được coi là không giao.".formatted(criterion.code()));
        }
        switch (handling) {
            case NOT_APPLICABLE_FULL_POINTS -> {
                if (points == null || points.hundredths() != criterion.max().hundredths()) {
                    throw Refusal.rule(
                            "points",
                            "Việc không giao ở tiêu chí «%s» được đủ %s điểm."
                                    .formatted(criterion.code(), criterion.max()));
                }
            }
            case NOT_APPLICABLE_EXCLUDED -> {
                if (points != null) {
                    throw Refusal.rule(
                            "points",
                            "Việc không giao ở tiêu chí «%s» không tính điểm; để trống.".formatted(criterion.code()));
                }
            }
        }
    }

    @Override
    public void take(ScoringEvent line) {
        switch (line) {
            case CriteriaAdopted it -> adopted = it;
            case ScoreGiven it -> newest.put(Place.of(it), it);
        }
    }
}
