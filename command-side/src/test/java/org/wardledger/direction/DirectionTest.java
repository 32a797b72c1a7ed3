package org.wardledger.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.Refusal;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.direction.DirectionCommand.DeliverCallUpOrder;
import org.wardledger.direction.DirectionCommand.GiveDirection;
import org.wardledger.direction.DirectionCommand.UpgradeFacility;
import org.wardledger.direction.DirectionEvent.CallUpOrderDelivered;
import org.wardledger.direction.DirectionEvent.DirectionGiven;
import org.wardledger.direction.DirectionEvent.FacilityUpgraded;
import org.wardledger.office.Given;

/** A direction, an improvement, a delivery: each is on record once, and again when it was struck out. */
class DirectionTest {
    private static final String OFFICE = "phuong-thu";
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");
    private static final LocalDate DAY = LocalDate.of(2023, 4, 13);

    @Test
    void a_direction_is_given_once() {
        Given.nothing().when(direct("Đường cao tốc")).then(given());
        Given.lines(given())
                .when(direct("Đường cao tốc"))
                .thenRefused(
                        Refusal.Reason.CONFLICT,
                        "Việc chỉ đạo «Đường cao tốc» của UBND phường Thử Nghiệm ngày 13/04/2023 đã có trong sổ; nếu sai thì đính chính.");
        assertThat(direct("Đường tỉnh").stream()).isNotEqualTo(direct("Đường cao tốc").stream());
    }

    @Test
    void what_was_struck_out_may_be_recorded_again() {
        Given.lines(given(), new ActionStruck(0, 0, DAY, CorrectionGround.RECORDED_BY_MISTAKE, "nhầm"))
                .when(direct("Đường cao tốc"))
                .then(given());
    }

    @Test
    void an_improvement_is_recorded_once() {
        UpgradeFacility upgrade = new UpgradeFacility(
                OFFICE, FacilityKind.CITIZEN_COMPUTERS, DAY, "Trang bị máy tính", "Một cửa", WARD, null, 2);
        FacilityUpgraded upgraded = new FacilityUpgraded(
                upgrade.facilityId(),
                DAY,
                FacilityKind.CITIZEN_COMPUTERS,
                "Trang bị máy tính",
                "Một cửa",
                WARD,
                null,
                2);
        Given.nothing().when(upgrade).then(upgraded);
        Given.lines(upgraded)
                .when(upgrade)
                .thenRefused(
                        Refusal.Reason.CONFLICT, "Việc «Trang bị máy tính» tại Một cửa ngày 13/04/2023 đã có trong sổ");
    }

    @Test
    void a_delivery_is_recorded_once_for_each_place() {
        DeliverCallUpOrder deliver = deliver("Thành phố Hồ Chí Minh");
        CallUpOrderDelivered delivered = new CallUpOrderDelivered(
                deliver.deliveryId(),
                DAY,
                CallUpKind.EXAMINATION,
                "Trao lệnh khám",
                "Thành phố Hồ Chí Minh",
                WARD,
                new Body("Ban Chỉ huy quân sự phường"),
                null);
        Given.nothing().when(deliver).then(delivered);
        Given.lines(delivered)
                .when(deliver)
                .thenRefused(
                        Refusal.Reason.CONFLICT,
                        "Việc trao lệnh khám nghĩa vụ quân sự tại Thành phố Hồ Chí Minh ngày 13/04/2023 đã có");
        assertThat(deliver("một số tỉnh").stream()).isNotEqualTo(deliver.stream());
    }

    private static GiveDirection direct(String subject) {
        return new GiveDirection(OFFICE, DirectionKind.SITE_CLEARANCE, DAY, subject, "đoạn qua phường", WARD, null);
    }

    private static DirectionGiven given() {
        return new DirectionGiven(
                direct("Đường cao tốc").directionId(),
                DAY,
                DirectionKind.SITE_CLEARANCE,
                "Đường cao tốc",
                "đoạn qua phường",
                WARD,
                null);
    }

    private static DeliverCallUpOrder deliver(String place) {
        return new DeliverCallUpOrder(
                OFFICE,
                CallUpKind.EXAMINATION,
                DAY,
                "Trao lệnh khám",
                place,
                WARD,
                new Body("Ban Chỉ huy quân sự phường"),
                null);
    }
}
