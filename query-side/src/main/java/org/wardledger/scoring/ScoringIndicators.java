package org.wardledger.scoring;

import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.number;
import static org.wardledger.figure.Indicator.share;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of scoring (chỉ tiêu chấm điểm); what the office gives itself and what it is given stand apart. */
@Component
@Order(6)
final class ScoringIndicators implements Indicators {
    private static final int POINT_DECIMALS = 2;
    private static final String IN_HUNDREDTHS = " Từng mục đếm bằng phần trăm điểm.";
    private static final Count TO_SCORE = ofCohort("scoring.to-score");
    private static final Count SCORED = ofCohort("scoring.scored");
    private static final Count POINTS = ofCohort("scoring.points");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "scoring.criteria-sets",
                        "Bộ tiêu chí đã áp dụng",
                        "Criteria sets adopted",
                        "bộ",
                        inPeriod("scoring.adopted"),
                        "Số bộ tiêu chí đưa vào áp dụng trong kỳ, kể cả bộ mẫu."),
                number(
                        "scoring.criteria",
                        "Tiêu chí phải tự chấm",
                        "Criteria to score oneself by",
                        "tiêu chí",
                        TO_SCORE.ofKind(ScoreKind.SELF),
                        "Số tiêu chí cơ quan phải tự chấm cho năm, của các bộ đã bắt đầu chấm; không kể điểm cấp trên cho."),
                share(
                        "scoring.self-scored",
                        "Tiêu chí đã tự chấm",
                        "Criteria scored by the office",
                        1,
                        SCORED.ofKind(ScoreKind.SELF),
                        TO_SCORE.ofKind(ScoreKind.SELF),
                        "Trong các tiêu chí phải tự chấm của năm, bao nhiêu tiêu chí đã có điểm đến hết ngày tính."),
                points(
                        "scoring.self-points",
                        "Điểm tự chấm",
                        "Points the office gave itself",
                        POINTS.ofKind(ScoreKind.SELF),
                        "Tổng điểm tự chấm của năm; mỗi tiêu chí lấy lần chấm mới nhất."),
                share(
                        "scoring.appraised",
                        "Tiêu chí đã thẩm định",
                        "Criteria appraised",
                        1,
                        SCORED.ofKind(ScoreKind.APPRAISED),
                        TO_SCORE.ofKind(ScoreKind.APPRAISED),
                        "Trong các tiêu chí của năm, bao nhiêu tiêu chí cấp trên đã cho điểm đến hết ngày tính."),
                points(
                        "scoring.appraised-points",
                        "Điểm thẩm định",
                        "Points the superior gave",
                        POINTS.ofKind(ScoreKind.APPRAISED),
                        "Tổng điểm thẩm định của năm; mỗi tiêu chí lấy lần chấm mới nhất."));
    }

    private static Indicator points(String id, String label, String english, Count count, String definition) {
        Indicator whole = number(id, label, english, "điểm", count, definition + IN_HUNDREDTHS);
        return new Indicator(
                whole.id(),
                whole.label(),
                whole.english(),
                whole.definition(),
                whole.unit(),
                POINT_DECIMALS,
                whole.rule(),
                whole.openly(),
                whole.legalBasis());
    }
}
