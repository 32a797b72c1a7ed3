package org.wardledger.report;

import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;
import org.wardledger.petition.PetitionType;

/** Figures that only the report asks for (chỉ tiêu riêng của báo cáo). */
@Component
final class ReportIndicators implements Indicators {
    @Override
    public List<Indicator> indicators() {
        return List.of(number(
                "petition.complaints-resolved",
                "Đơn khiếu nại đã giải quyết",
                "Complaints resolved",
                "đơn",
                ofCohort("petition.resolved").ofKind(PetitionType.COMPLAINT),
                "Trong các đơn khiếu nại nhận trong kỳ, số đơn đã giải quyết đến hết ngày tính."));
    }
}
