package org.wardledger.direction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What the office directed, improved and delivered (chỉ đạo, điều hành, cơ sở vật chất). */
public sealed interface DirectionEvent extends WardEvent {
    /** Work was directed (chỉ đạo). */
    @RecordedAs(value = "direction-given", openness = Openness.OPEN)
    record DirectionGiven(
            @Public DirectionId directionId,
            @Public LocalDate occurredOn,
            @Public DirectionKind kind,
            @Public String subject,
            @Public @Nullable String place,
            @Public Body host,
            @Public @Nullable DocumentCode document)
            implements DirectionEvent {}

    /** A facility was made better (chỉnh trang, trang bị cơ sở vật chất). */
    @RecordedAs(value = "facility-upgraded", openness = Openness.OPEN)
    record FacilityUpgraded(
            @Public FacilityId facilityId,
            @Public LocalDate occurredOn,
            @Public FacilityKind kind,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable String purpose,
            @Public @Nullable Integer quantity)
            implements DirectionEvent {}

    /** Call-up orders were brought to those who live far away (trao lệnh gọi nghĩa vụ quân sự); to a place, not to a door. */
    @RecordedAs(value = "call-up-order-delivered", openness = Openness.OPEN)
    record CallUpOrderDelivered(
            @Public DeliveryId deliveryId,
            @Public LocalDate occurredOn,
            @Public CallUpKind kind,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable Body by,
            @Public @Nullable Integer recipients)
            implements DirectionEvent {}
}
