package org.wardledger.petition;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.days;
import static org.wardledger.figure.Indicator.number;
import static org.wardledger.figure.Indicator.share;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicator.Aged;
import org.wardledger.figure.Indicator.Openly;
import org.wardledger.figure.Indicators;
import org.wardledger.report.Register;

/** The figures of the petition register (chỉ tiêu đơn thư). Denunciations are in none but their own. */
@Component
@Order(1)
final class PetitionIndicators implements Indicators {
    private static final String PETITIONS = "đơn";
    private static final String CIRCULAR = "Thông tư 05/2021/TT-TTCP";

    @Override
    public List<Indicator> indicators() {
        return Stream.of(counts(), ages(), authority(), types(), rates(), denunciations())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Indicator> counts() {
        return List.of(
                number(
                                "petition.received",
                                "Đơn đã nhận",
                                "Petitions received",
                                PETITIONS,
                                inPeriod("petition.received"),
                                "Số đơn phường nhận trong kỳ, không kể tố cáo và đơn nhận bàn giao.")
                        .basedOn(CIRCULAR),
                number(
                        "petition.handed-over",
                        "Đơn nhận bàn giao",
                        "Petitions taken over",
                        PETITIONS,
                        inPeriod("petition.handed-over"),
                        "Số đơn chưa xong mà phường nhận bàn giao của cơ quan trước trong kỳ; là đơn kỳ trước chuyển sang."),
                number(
                        "petition.resolved",
                        "Đơn đã giải quyết",
                        "Petitions resolved",
                        PETITIONS,
                        inPeriod("petition.resolved"),
                        "Số lần giải quyết xong đơn trong kỳ, trừ đơn được mở lại trong kỳ; kể cả đơn nhận từ kỳ trước."),
                number(
                        "petition.open",
                        "Đơn chưa giải quyết",
                        "Petitions open",
                        PETITIONS,
                        atEnd("petition.open"),
                        "Số đơn đã nhận mà đến hết ngày tính chưa giải quyết, chưa chuyển, chưa rút."),
                number(
                        "petition.overdue",
                        "Đơn quá hạn",
                        "Petitions overdue",
                        PETITIONS,
                        atEnd("petition.overdue"),
                        "Số đơn chưa xong mà hạn giải quyết đã qua vào ngày tính; đơn đang tạm dừng không tính."),
                number(
                        "petition.withdrawn",
                        "Đơn được rút",
                        "Petitions withdrawn",
                        PETITIONS,
                        inPeriod("petition.withdrawn"),
                        "Số đơn người gửi rút trong kỳ, trừ đơn được mở lại."),
                number(
                        "petition.transferred",
                        "Đơn đã chuyển",
                        "Petitions transferred",
                        PETITIONS,
                        inPeriod("petition.transferred"),
                        "Số đơn phường chuyển đến cơ quan có thẩm quyền trong kỳ."),
                number(
                        "petition.over-the-head",
                        "Đơn vượt cấp",
                        "Petitions sent over the ward's head",
                        PETITIONS,
                        inPeriod("petition.received").overTheHeadOnly(),
                        "Số đơn nhận trong kỳ mà người gửi đã gửi lên cấp trên trước."),
                number(
                        "petition.over-the-head-resolved",
                        "Đơn vượt cấp đã giải quyết",
                        "Over-the-head petitions resolved",
                        PETITIONS,
                        ofCohort("petition.resolved").overTheHeadOnly(),
                        "Trong các đơn vượt cấp nhận trong kỳ, số đơn đã giải quyết đến hết ngày tính."),
                number(
                        "petition.resolved-late",
                        "Đơn giải quyết quá hạn",
                        "Petitions resolved late",
                        PETITIONS,
                        inPeriod("petition.resolved-late"),
                        "Số đơn giải quyết trong kỳ sau ngày hạn đang có hiệu lực."));
    }

    private static List<Indicator> ages() {
        return List.of(
                aged("petition.open-to-10-days", "Đơn chưa giải quyết, đến 10 ngày", "Open up to 10 days", 0, 10),
                aged("petition.open-11-to-30-days", "Đơn chưa giải quyết, 11–30 ngày", "Open 11 to 30 days", 11, 30),
                aged("petition.open-31-to-60-days", "Đơn chưa giải quyết, 31–60 ngày", "Open 31 to 60 days", 31, 60),
                aged(
                        "petition.open-over-60-days",
                        "Đơn chưa giải quyết, trên 60 ngày",
                        "Open more than 60 days",
                        61,
                        Integer.MAX_VALUE));
    }

    private static Indicator aged(String id, String label, String english, int daysMin, int daysMax) {
        return new Indicator(
                id,
                label,
                english,
                "Trong các đơn chưa xong đến hết ngày tính, số đơn đã nhận %s ngày lịch."
                        .formatted(
                                daysMax == Integer.MAX_VALUE
                                        ? "trên %d".formatted(daysMin - 1)
                                        : "từ %d đến %d".formatted(daysMin, daysMax)),
                PETITIONS,
                0,
                new Aged(atEnd("petition.open"), daysMin, daysMax),
                Openly.Fully.FULLY,
                "");
    }

    private static List<Indicator> authority() {
        return List.of(
                number(
                                "petition.out-of-authority",
                                "Đơn ngoài thẩm quyền",
                                "Petitions outside the ward's authority",
                                PETITIONS,
                                inPeriod("petition.out-of-authority"),
                                "Số đơn nhận trong kỳ không thuộc thẩm quyền phường, theo lần phân loại cuối.")
                        .basedOn(CIRCULAR)
                        .openly(Openly.ToReaders.TO_READERS),
                number(
                                "petition.resolved-out-of-authority",
                                "Đơn ngoài thẩm quyền đã giải quyết",
                                "Petitions outside the ward's authority resolved",
                                PETITIONS,
                                ofCohort("petition.resolved-out-of-authority"),
                                "Trong các đơn nhận trong kỳ không thuộc thẩm quyền phường, số đơn đã giải quyết đến hết ngày tính.")
                        .openly(Openly.ToReaders.TO_READERS),
                number(
                        "petition.reopened",
                        "Đơn mở lại",
                        "Petitions reopened",
                        PETITIONS,
                        inPeriod("petition.reopened"),
                        "Số lần mở lại đơn đã xong, trong kỳ."),
                number(
                                "petition.processed",
                                "Đơn xử lý xong",
                                "Petitions ended",
                                PETITIONS,
                                inPeriod("petition.ended"),
                                "Số lần xong đơn trong kỳ: giải quyết, chuyển hoặc rút, kể cả đơn sau đó được mở lại.")
                        .basedOn(CIRCULAR));
    }

    private static List<Indicator> types() {
        return List.of(
                ofType("petition.complaints", "Đơn khiếu nại", "Complaints", PetitionType.COMPLAINT),
                ofType("petition.recommendations", "Đơn kiến nghị", "Recommendations", PetitionType.RECOMMENDATION),
                ofType("petition.feedback", "Đơn phản ánh", "Feedback", PetitionType.FEEDBACK),
                ofType("petition.land-disputes", "Đơn tranh chấp đất đai", "Land disputes", PetitionType.LAND_DISPUTE));
    }

    private static Indicator ofType(String id, String label, String english, PetitionType type) {
        return number(
                id,
                label,
                english,
                PETITIONS,
                inPeriod("petition.received").ofKind(type),
                "Số đơn nhận trong kỳ mà nội dung là %s, theo lần phân loại cuối.".formatted(type.label()));
    }

    private static List<Indicator> rates() {
        return List.of(
                share(
                        "petition.resolved-of-received",
                        "Tỷ lệ giải quyết đơn thư",
                        "Resolved of received",
                        1,
                        ofCohort("petition.resolved"),
                        inPeriod("petition.received"),
                        "Trong các đơn phường nhận trong kỳ, bao nhiêu đơn đã giải quyết đến hết ngày tính."),
                share(
                        "petition.resolved-of-due",
                        "Tỷ lệ giải quyết đơn đã đến hạn",
                        "Resolved of due",
                        1,
                        ofCohort("petition.due-resolved"),
                        inPeriod("petition.due"),
                        "Trong các đơn có hạn giải quyết rơi vào kỳ và đã đến hạn vào ngày tính, bao nhiêu đơn đã giải quyết."),
                days(
                        "petition.days-to-resolve-median",
                        "Số ngày giải quyết (trung vị)",
                        "Days to resolve, median",
                        50,
                        inPeriod("petition.resolved"),
                        "Một nửa số đơn giải quyết trong kỳ xong trong chừng ấy ngày lịch, kể từ ngày nhận."),
                days(
                        "petition.days-to-resolve-p90",
                        "Số ngày giải quyết (9 trên 10 đơn)",
                        "Days to resolve, 90th percentile",
                        90,
                        inPeriod("petition.resolved"),
                        "Chín phần mười số đơn giải quyết trong kỳ xong trong chừng ấy ngày lịch, kể từ ngày nhận."));
    }

    private static List<Indicator> denunciations() {
        return List.of(number(
                        "petition.denunciations",
                        "Đơn tố cáo",
                        "Denunciations",
                        PETITIONS,
                        inPeriod("denunciation.received"),
                        "Số tố cáo nhận trong kỳ, theo sổ mật; chỉ hiện số không, khi sổ đã được xác nhận.")
                .basedOn("Quyết định 774/QĐ-TTg")
                .openly(new Openly.AttestedZero(Register.DENUNCIATIONS)));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown(
                                "petition.received.type",
                                "Đơn đã nhận, theo loại",
                                By.KIND,
                                inPeriod("petition.received"),
                                false)
                        .named(PetitionType.values()),
                new Breakdown(
                                "petition.received.channel",
                                "Đơn đã nhận, theo nguồn",
                                By.CHANNEL,
                                inPeriod("petition.received"),
                                false)
                        .named(PetitionChannel.values()),
                new Breakdown(
                                "petition.received.field",
                                "Đơn đã nhận, theo lĩnh vực",
                                By.FIELD,
                                inPeriod("petition.received"),
                                true)
                        .named(PetitionField.values()),
                new Breakdown(
                                "petition.open.type",
                                "Đơn chưa giải quyết, theo loại",
                                By.KIND,
                                atEnd("petition.open"),
                                false)
                        .named(PetitionType.values()),
                new Breakdown(
                                "petition.open.channel",
                                "Đơn chưa giải quyết, theo nguồn",
                                By.CHANNEL,
                                atEnd("petition.open"),
                                false)
                        .named(PetitionChannel.values()));
    }
}
