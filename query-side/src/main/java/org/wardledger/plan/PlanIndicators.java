package org.wardledger.plan;

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

/** The figures of plans and reviews (chỉ tiêu kế hoạch, sơ kết, tổng kết). */
@Component
@Order(5)
final class PlanIndicators implements Indicators {
    private static final String TIMES = "lần";
    private static final Count REVIEWS = inPeriod("plan.review");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "plan.issued",
                        "Kế hoạch đã ban hành",
                        "Plans issued",
                        "kế hoạch",
                        inPeriod("plan.issued"),
                        "Số kế hoạch, chương trình ban hành trong kỳ."),
                number(
                        "plan.targets",
                        "Chỉ tiêu đã giao",
                        "Targets set",
                        "chỉ tiêu",
                        inPeriod("plan.target"),
                        "Số chỉ tiêu, việc phải làm được giao theo kế hoạch trong kỳ."),
                share(
                        "plan.targets-with-result",
                        "Chỉ tiêu có kết quả",
                        "Targets with a result",
                        1,
                        ofCohort("plan.target-result"),
                        inPeriod("plan.target"),
                        "Trong các chỉ tiêu giao trong kỳ, bao nhiêu chỉ tiêu đã ghi kết quả đến hết ngày tính."),
                number(
                        "plan.reviews-interim",
                        "Cuộc sơ kết",
                        "Interim reviews",
                        TIMES,
                        REVIEWS.ofKind(ReviewKind.INTERIM),
                        "Số lần sơ kết sáu tháng trong kỳ."),
                number(
                        "plan.reviews-annual",
                        "Cuộc tổng kết năm",
                        "Annual reviews",
                        TIMES,
                        REVIEWS.ofKind(ReviewKind.ANNUAL),
                        "Số lần tổng kết năm trong kỳ."),
                number(
                        "plan.reviews-thematic",
                        "Cuộc sơ kết, tổng kết chuyên đề",
                        "Thematic reviews",
                        TIMES,
                        REVIEWS.ofKind(ReviewKind.THEMATIC),
                        "Số lần sơ kết, tổng kết theo chuyên đề trong kỳ."));
    }
}
