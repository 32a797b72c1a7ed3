package org.wardledger.direction;

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

/** The figures of direction and means (chỉ tiêu chỉ đạo, cơ sở vật chất). */
@Component
@Order(15)
final class DirectionIndicators implements Indicators {
    private static final Count GIVEN = inPeriod("direction.given");
    private static final Count FACILITIES = inPeriod("direction.facility");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "direction.given",
                        "Việc chỉ đạo",
                        "Directions given",
                        "việc",
                        GIVEN,
                        "Số việc chỉ đạo được ghi trong kỳ."),
                number(
                        "direction.facilities",
                        "Việc chỉnh trang, trang bị cơ sở vật chất",
                        "Facilities improved",
                        "việc",
                        FACILITIES,
                        "Số việc chỉnh trang, trang bị cơ sở vật chất trong kỳ; không phải số máy, số phòng."),
                number(
                        "direction.call-ups",
                        "Chuyến trao lệnh nghĩa vụ quân sự",
                        "Deliveries of call-up orders",
                        "chuyến",
                        inPeriod("direction.call-up"),
                        "Số chuyến đến nơi cư trú để trao lệnh khám, lệnh gọi nhập ngũ trong kỳ."),
                number(
                        "direction.call-up-recipients",
                        "Người nhận lệnh nghĩa vụ quân sự",
                        "Recipients of call-up orders",
                        "người",
                        inPeriod("direction.call-up-recipients"),
                        "Tổng số người nhận lệnh trong các chuyến của kỳ; chuyến không ghi số người thì không tính."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown("direction.given.kind", "Việc chỉ đạo, theo lĩnh vực", By.KIND, GIVEN, false)
                        .named(DirectionKind.values()),
                new Breakdown("direction.facilities.kind", "Cơ sở vật chất, theo loại", By.KIND, FACILITIES, false)
                        .named(FacilityKind.values()));
    }
}
