package org.wardledger.figure;

import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Indicator.number;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Indicator.AfterAttested;
import org.wardledger.figure.Indicator.Openly;
import org.wardledger.report.Register;

/** How the book is kept (chỉ tiêu nền nếp ghi sổ). */
@Component
@Order(90)
final class BookIndicators implements Indicators {
    private static final String LINES = "mục";

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "book.late",
                        "Mục ghi muộn",
                        "Late recordings",
                        LINES,
                        inPeriod("book.late"),
                        "Số mục ghi vào sổ trong kỳ muộn hơn %d ngày so với ngày xảy ra, không kể mục niêm phong."
                                .formatted(BookFacts.LATE_AFTER_DAYS)),
                number(
                        "book.corrections",
                        "Đính chính",
                        "Corrections",
                        LINES,
                        inPeriod("book.corrected"),
                        "Số đính chính có ngày trong kỳ, không kể mục niêm phong."),
                number(
                        "book.struck",
                        "Mục ghi nhầm đã hủy",
                        "Entries struck out",
                        LINES,
                        inPeriod("book.struck"),
                        "Số lần hủy mục ghi nhầm có ngày trong kỳ, không kể mục niêm phong."),
                new Indicator(
                        "book.after-attestation",
                        "Mục ghi sau khi xác nhận sổ",
                        "Entries recorded after their register was attested",
                        "Số việc của kỳ được ghi vào sổ sau khi sổ đã được xác nhận cho ngày của việc ấy, không kể sổ tố cáo.",
                        LINES,
                        0,
                        new AfterAttested(registers()),
                        Openly.Fully.FULLY,
                        ""));
    }

    /** What each register holds; of the secret one nothing is told. */
    private static Map<Register, Count> registers() {
        Map<Register, Count> held = new EnumMap<>(Register.class);
        held.put(Register.COMPLAINTS, inPeriod("petition.received").ofKind("COMPLAINT"));
        held.put(Register.CROWDS, inPeriod("incident.crowd"));
        held.put(Register.COMPLICATED_INCIDENTS, inPeriod("incident.complicated"));
        held.put(Register.GRIEVANCES, inPeriod("incident.grievance"));
        held.put(Register.VIOLATIONS, inPeriod("incident.violation"));
        return held;
    }
}
