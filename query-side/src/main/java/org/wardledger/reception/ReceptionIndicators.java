package org.wardledger.reception;

import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Count;
import org.wardledger.figure.Figure;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicator.DaysKept;
import org.wardledger.figure.Indicator.DaysSilent;
import org.wardledger.figure.Indicator.Openly;
import org.wardledger.figure.Indicators;

/** The figures of the reception book (chỉ tiêu tiếp công dân). */
@Component
@Order(2)
final class ReceptionIndicators implements Indicators {
    private static final String SESSIONS = "kỳ";
    private static final String LAW = "Luật Tiếp công dân 42/2013/QH13, Điều 15";
    private static final Count HELD = inPeriod("reception.held");
    private static final Count SCHEDULED_HELD = HELD.ofKind(ReceptionKind.SCHEDULED);
    private static final Count SCHEDULED_CANCELLED =
            inPeriod("reception.cancelled").ofKind(ReceptionKind.SCHEDULED);
    private static final Count EXPECTED = inPeriod("reception.expected");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "reception.scheduled-expected",
                        "Kỳ tiếp định kỳ theo lịch",
                        "Scheduled receptions expected",
                        SESSIONS,
                        EXPECTED,
                        "Số ngày tiếp công dân định kỳ mà thông báo lịch ấn định trong kỳ, đến hết ngày tính."),
                number(
                                "reception.scheduled-held",
                                "Kỳ tiếp định kỳ đã tổ chức",
                                "Scheduled receptions held",
                                SESSIONS,
                                SCHEDULED_HELD,
                                "Số kỳ tiếp công dân định kỳ của người đứng đầu đã tổ chức, kể cả kỳ không có ai đến.")
                        .basedOn(LAW),
                number(
                        "reception.scheduled-cancelled",
                        "Kỳ tiếp định kỳ không tổ chức",
                        "Scheduled receptions cancelled",
                        SESSIONS,
                        SCHEDULED_CANCELLED,
                        "Số kỳ tiếp định kỳ không tổ chức, có ghi lý do."),
                new Indicator(
                        "reception.silent",
                        "Kỳ tiếp định kỳ bỏ trống",
                        "Scheduled receptions unaccounted for",
                        "Số ngày phải tiếp định kỳ theo lịch mà sổ không ghi đã tiếp, cũng không ghi lý do.",
                        SESSIONS,
                        0,
                        new DaysSilent(EXPECTED, List.of(SCHEDULED_HELD, SCHEDULED_CANCELLED)),
                        Openly.Fully.FULLY,
                        ""),
                new Indicator(
                        "reception.held-of-expected",
                        "Tỷ lệ tiếp định kỳ theo lịch",
                        "Scheduled receptions held of expected",
                        "Trong các ngày phải tiếp định kỳ theo lịch, bao nhiêu ngày đã tiếp.",
                        Figure.PERCENT,
                        1,
                        new DaysKept(SCHEDULED_HELD, EXPECTED),
                        Openly.Fully.FULLY,
                        LAW),
                number(
                        "reception.regular",
                        "Buổi tiếp thường xuyên",
                        "Regular receptions",
                        "buổi",
                        HELD.ofKind(ReceptionKind.REGULAR),
                        "Số buổi tiếp công dân thường xuyên của công chức được phân công."),
                number(
                        "reception.ad-hoc",
                        "Cuộc tiếp đột xuất",
                        "Ad hoc receptions",
                        "cuộc",
                        HELD.ofKind(ReceptionKind.AD_HOC),
                        "Số cuộc tiếp công dân đột xuất trong kỳ."),
                number(
                        "reception.mobile",
                        "Kỳ tiếp lưu động",
                        "Mobile receptions",
                        SESSIONS,
                        HELD.ofKind(ReceptionKind.MOBILE),
                        "Số kỳ tiếp công dân lưu động tại tổ dân phố trong kỳ."),
                number(
                        "reception.cancelled",
                        "Buổi tiếp không tổ chức",
                        "Receptions cancelled",
                        "buổi",
                        inPeriod("reception.cancelled"),
                        "Số buổi tiếp công dân mọi hình thức không tổ chức, có ghi lý do."),
                number(
                        "reception.held",
                        "Buổi tiếp công dân",
                        "Receptions held",
                        "buổi",
                        HELD,
                        "Số buổi tiếp công dân mọi hình thức trong kỳ."),
                number(
                        "reception.persons",
                        "Người được tiếp",
                        "Persons received",
                        "người",
                        inPeriod("reception.persons"),
                        "Tổng số người được tiếp trong các buổi tiếp công dân của kỳ."),
                number(
                        "reception.turns",
                        "Lượt tiếp",
                        "Turns",
                        "lượt",
                        inPeriod("reception.turns"),
                        "Tổng số lượt tiếp trong các buổi tiếp công dân của kỳ."),
                number(
                        "reception.petitions",
                        "Đơn nhận khi tiếp dân",
                        "Petitions taken at receptions",
                        "đơn",
                        inPeriod("reception.petitions"),
                        "Tổng số đơn nhận tại các buổi tiếp công dân, theo sổ tiếp công dân."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown("reception.held.kind", "Buổi tiếp công dân, theo hình thức", By.KIND, HELD, false)
                        .named(ReceptionKind.values()),
                new Breakdown("reception.held.place", "Buổi tiếp công dân, theo nơi", By.PLACE, HELD, false),
                new Breakdown("reception.held.host", "Buổi tiếp công dân, theo người tiếp", By.HOST, HELD, false),
                new Breakdown(
                                "reception.persons.kind",
                                "Người được tiếp, theo hình thức",
                                By.KIND,
                                inPeriod("reception.persons"),
                                false)
                        .named(ReceptionKind.values()),
                new Breakdown(
                        "reception.mobile.place",
                        "Tiếp lưu động, theo nơi",
                        By.PLACE,
                        HELD.ofKind(ReceptionKind.MOBILE),
                        false));
    }
}
