package org.wardledger.dossier;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Indicator.days;
import static org.wardledger.figure.Indicator.number;
import static org.wardledger.figure.Indicator.share;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of the one-stop register (chỉ tiêu hồ sơ một cửa). */
@Component
@Order(3)
final class DossierIndicators implements Indicators {
    private static final String DOSSIERS = "hồ sơ";
    private static final String ONE_STOP = "Nghị định 61/2018/NĐ-CP";
    private static final Count RETURNED = inPeriod("dossier.returned");
    private static final Count ON_TIME = RETURNED.ofKind(Timeliness.EARLY.name(), Timeliness.ON_DAY.name());

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "dossier.received",
                        "Hồ sơ đã nhận",
                        "Dossiers received",
                        DOSSIERS,
                        inPeriod("dossier.received"),
                        "Số hồ sơ thủ tục hành chính tiếp nhận trong kỳ, không kể hồ sơ nhận bàn giao."),
                number(
                        "dossier.handed-over",
                        "Hồ sơ nhận bàn giao",
                        "Dossiers taken over",
                        DOSSIERS,
                        inPeriod("dossier.handed-over"),
                        "Số hồ sơ chưa trả mà phường nhận bàn giao của cơ quan trước trong kỳ; là hồ sơ kỳ trước chuyển sang."),
                number(
                        "dossier.returned",
                        "Hồ sơ đã trả",
                        "Dossiers returned",
                        DOSSIERS,
                        RETURNED,
                        "Số hồ sơ đã trả kết quả trong kỳ, kể cả hồ sơ nhận từ kỳ trước."),
                number(
                        "dossier.on-time",
                        "Hồ sơ trả đúng hẹn",
                        "Dossiers returned on time",
                        DOSSIERS,
                        ON_TIME,
                        "Số hồ sơ trả trong kỳ vào ngày hẹn hoặc trước ngày hẹn."),
                number(
                        "dossier.early",
                        "Hồ sơ trả trước hẹn",
                        "Dossiers returned early",
                        DOSSIERS,
                        RETURNED.ofKind(Timeliness.EARLY),
                        "Số hồ sơ trả trong kỳ trước ngày hẹn."),
                number(
                        "dossier.on-day",
                        "Hồ sơ trả đúng ngày hẹn",
                        "Dossiers returned on the day",
                        DOSSIERS,
                        RETURNED.ofKind(Timeliness.ON_DAY),
                        "Số hồ sơ trả trong kỳ vào đúng ngày hẹn."),
                number(
                        "dossier.late",
                        "Hồ sơ trả trễ hẹn",
                        "Dossiers returned late",
                        DOSSIERS,
                        RETURNED.ofKind(Timeliness.LATE),
                        "Số hồ sơ trả trong kỳ sau ngày hẹn; ngày hẹn lại trong phiếu xin lỗi không tính."),
                number(
                        "dossier.in-progress",
                        "Hồ sơ đang giải quyết",
                        "Dossiers in progress",
                        DOSSIERS,
                        atEnd("dossier.open"),
                        "Số hồ sơ đã nhận mà đến hết ngày tính chưa trả kết quả."),
                number(
                        "dossier.overdue",
                        "Hồ sơ quá hẹn chưa trả",
                        "Dossiers overdue",
                        DOSSIERS,
                        atEnd("dossier.overdue"),
                        "Số hồ sơ chưa trả mà ngày hẹn đã qua vào ngày tính; hồ sơ chờ bổ sung không tính."),
                number(
                                "dossier.apologies",
                                "Phiếu xin lỗi",
                                "Apologies issued",
                                "phiếu",
                                inPeriod("dossier.apology"),
                                "Số phiếu xin lỗi và hẹn lại ngày trả kết quả trong kỳ.")
                        .basedOn(ONE_STOP),
                share(
                                "dossier.on-time-rate",
                                "Tỷ lệ trả hồ sơ đúng hẹn",
                                "On-time rate",
                                2,
                                ON_TIME,
                                RETURNED,
                                "Trong các hồ sơ trả kết quả trong kỳ, bao nhiêu hồ sơ trả vào ngày hẹn hoặc trước ngày hẹn.")
                        .basedOn(ONE_STOP),
                days(
                        "dossier.days-to-return-median",
                        "Số ngày giải quyết hồ sơ (trung vị)",
                        "Days to return, median",
                        50,
                        RETURNED,
                        "Một nửa số hồ sơ trả trong kỳ xong trong chừng ấy ngày lịch, kể từ ngày nhận."),
                days(
                        "dossier.days-to-return-p90",
                        "Số ngày giải quyết hồ sơ (9 trên 10)",
                        "Days to return, 90th percentile",
                        90,
                        RETURNED,
                        "Chín phần mười số hồ sơ trả trong kỳ xong trong chừng ấy ngày lịch, kể từ ngày nhận."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown(
                        "dossier.received.field",
                        "Hồ sơ đã nhận, theo lĩnh vực",
                        By.FIELD,
                        inPeriod("dossier.received"),
                        true),
                new Breakdown("dossier.returned.timeliness", "Hồ sơ đã trả, theo hẹn", By.KIND, RETURNED, false)
                        .named(Timeliness.values()),
                new Breakdown(
                                "dossier.received.channel",
                                "Hồ sơ đã nhận, theo cách nộp",
                                By.CHANNEL,
                                inPeriod("dossier.received"),
                                false)
                        .named(DossierChannel.values()));
    }
}
