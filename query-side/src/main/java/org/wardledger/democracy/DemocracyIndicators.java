package org.wardledger.democracy;

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

/** The figures of consultations and criticism (chỉ tiêu thực hiện dân chủ). */
@Component
@Order(9)
final class DemocracyIndicators implements Indicators {
    private static final String OPINIONS = "ý kiến";
    private static final Count CONSULTATIONS = inPeriod("democracy.consultation");
    private static final Count CRITICISMS = ofCohort("democracy.criticism");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                                "democracy.consultations",
                                "Lần lấy ý kiến Nhân dân",
                                "Consultations of the people",
                                "lần",
                                CONSULTATIONS,
                                "Số lần lấy ý kiến Nhân dân trong kỳ, mỗi việc, mỗi ngày, mỗi nơi một lần.")
                        .basedOn("Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 25"),
                number(
                        "democracy.consulted",
                        "Người, hộ được hỏi ý kiến",
                        "People or households consulted",
                        "người, hộ",
                        inPeriod("democracy.consulted"),
                        "Số người, số hộ được hỏi ý kiến trong kỳ, của những lần có ghi số."),
                number(
                        "democracy.criticisms",
                        "Ý kiến phản biện, kiến nghị đã nhận",
                        "Criticisms and recommendations received",
                        OPINIONS,
                        CRITICISMS,
                        "Số ý kiến phản biện xã hội và kiến nghị sau giám sát nhận trong kỳ."),
                number(
                        "democracy.criticisms-answered",
                        "Ý kiến phản biện, kiến nghị đã trả lời",
                        "Criticisms and recommendations answered",
                        OPINIONS,
                        ofCohort("democracy.criticism-answered"),
                        "Trong số ý kiến phản biện, kiến nghị nhận trong kỳ, số đã trả lời đến ngày tính."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown(
                                "democracy.consultations.kind",
                                "Lần lấy ý kiến Nhân dân, theo việc",
                                By.KIND,
                                CONSULTATIONS,
                                false)
                        .named(ConsultationKind.values()),
                new Breakdown(
                                "democracy.criticisms.kind",
                                "Ý kiến phản biện, kiến nghị, theo hình thức",
                                By.KIND,
                                CRITICISMS,
                                false)
                        .named(CriticismKind.values()));
    }
}
