package org.wardledger.report;

import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;
import org.wardledger.petition.PetitionType;

/** Figures that only the report asks for (chỉ tiêu riêng của báo cáo). */
@Component
@Order(7)
final class ReportIndicators implements Indicators {
    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "petition.complaints-resolved",
                        "Đơn khiếu nại đã giải quyết",
                        "Complaints resolved",
                        "đơn",
                        ofCohort("petition.resolved").ofKind(PetitionType.COMPLAINT),
                        "Trong các đơn khiếu nại nhận trong kỳ, số đơn đã giải quyết đến hết ngày tính."),
                number(
                        "report.passages",
                        "Đoạn viết của báo cáo",
                        "Passages authored",
                        "đoạn",
                        ofCohort("report.passage"),
                        "Số vị trí trong báo cáo của năm đã có đoạn người viết."),
                number(
                        "report.difficulties",
                        "Khó khăn đã ghi",
                        "Difficulties recorded",
                        "mục",
                        ofCohort("report.difficulty"),
                        "Số khó khăn, hạn chế, nguyên nhân đã ghi cho báo cáo của năm."),
                number(
                        "report.drafts",
                        "Báo cáo đã dự thảo",
                        "Reports drafted",
                        "báo cáo",
                        ofCohort("report.drafted"),
                        "Số báo cáo của năm đã có dự thảo trong sổ."),
                number(
                        "report.tasks",
                        "Nhiệm vụ của năm",
                        "Tasks set for the year",
                        "nhiệm vụ",
                        ofCohort("report.task"),
                        "Số nhiệm vụ trọng tâm đã đặt ra cho năm này, thường từ năm trước."));
    }
}
