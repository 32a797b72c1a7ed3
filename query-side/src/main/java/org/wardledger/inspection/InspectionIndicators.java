package org.wardledger.inspection;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of inspections and self-assessments (chỉ tiêu kiểm tra, tự đánh giá). */
@Component
@Order(6)
final class InspectionIndicators implements Indicators {
    private static final String ROUNDS = "cuộc, đợt";
    private static final Count HELD = inPeriod("inspection.held");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "inspection.planned",
                        "Cuộc kiểm tra đã báo trước",
                        "Inspections announced",
                        ROUNDS,
                        inPeriod("inspection.planned"),
                        "Số cuộc kiểm tra, giám sát được báo trước trong kỳ."),
                number(
                        "inspection.held",
                        "Cuộc kiểm tra đã tiến hành",
                        "Inspections held",
                        ROUNDS,
                        HELD,
                        "Số cuộc, đợt kiểm tra, giám sát đã tiến hành trong kỳ, của mọi cơ quan."),
                number(
                        "inspection.missed",
                        "Cuộc kiểm tra đã quá ngày",
                        "Inspections past their day",
                        ROUNDS,
                        atEnd("inspection.missed"),
                        "Số cuộc kiểm tra báo trước mà ngày đã qua, sổ chưa ghi là đã tiến hành."),
                number(
                        "inspection.self-assessed",
                        "Việc đã tự đánh giá",
                        "Self-assessments",
                        "việc",
                        ofCohort("inspection.self-assessed"),
                        "Số việc của năm mà cơ quan đã tự nhận xét, đánh giá; lần đánh giá mới nhất của mỗi việc."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(new Breakdown("inspection.held.rating", "Cuộc kiểm tra, theo kết quả", By.CHANNEL, HELD, false)
                .named(Rating.values()));
    }
}
