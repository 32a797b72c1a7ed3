package org.wardledger.incident;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of the state of the ward (chỉ tiêu vụ việc, tình hình trên địa bàn). */
@Component
@Order(14)
final class IncidentIndicators implements Indicators {
    private static final String CASES = "vụ";
    private static final String GRIEVANCES = "vấn đề";
    private static final Count RECORDED = inPeriod("incident.recorded");
    private static final Count DISEASES = inPeriod("incident.livestock-disease");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "incident.recorded",
                        "Vụ việc trên địa bàn",
                        "Incidents",
                        CASES,
                        RECORDED,
                        "Tổng số vụ việc xảy ra, phát hiện trong kỳ; một mục ghi nhiều vụ thì tính đủ số vụ."),
                number(
                        "incident.complicated",
                        "Vụ việc phức tạp",
                        "Complicated incidents",
                        CASES,
                        inPeriod("incident.complicated"),
                        "Trong các vụ việc của kỳ, số vụ được ghi là phức tạp."),
                number(
                        "incident.crowds",
                        "Vụ tập trung đông người",
                        "Crowds",
                        CASES,
                        inPeriod("incident.crowd"),
                        "Số vụ tập trung đông người trong kỳ."),
                number(
                        "incident.grievances",
                        "Vấn đề bức xúc",
                        "Grievances",
                        GRIEVANCES,
                        inPeriod("incident.grievance"),
                        "Số vấn đề bức xúc phát sinh trong kỳ."),
                number(
                        "incident.grievances-open",
                        "Vấn đề bức xúc chưa giải quyết xong",
                        "Grievances still open",
                        GRIEVANCES,
                        atEnd("incident.grievance-open"),
                        "Số vấn đề bức xúc đã phát sinh mà chưa ghi là giải quyết xong, đến hết ngày tính."),
                number(
                        "incident.violations",
                        "Vụ cán bộ, công chức vi phạm",
                        "Violations by officials",
                        CASES,
                        inPeriod("incident.violation"),
                        "Số vụ cán bộ, công chức vi phạm vào sổ trong kỳ."),
                number(
                        "incident.violations-handled",
                        "Vụ cán bộ, công chức vi phạm được xử lý",
                        "Violations dealt with",
                        CASES,
                        inPeriod("incident.violation-handled"),
                        "Số vụ cán bộ, công chức vi phạm được xử lý trong kỳ."),
                number(
                        "incident.livestock-diseases",
                        "Ổ dịch gia súc, gia cầm",
                        "Outbreaks among livestock",
                        "ổ dịch",
                        DISEASES,
                        "Số ổ dịch gia súc, gia cầm phát hiện trong kỳ."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown("incident.recorded.kind", "Vụ việc, theo loại", By.KIND, RECORDED, false)
                        .named(IncidentKind.values()),
                new Breakdown("incident.livestock-diseases.extent", "Ổ dịch, theo quy mô", By.KIND, DISEASES, false)
                        .named(DiseaseExtent.values()));
    }
}
