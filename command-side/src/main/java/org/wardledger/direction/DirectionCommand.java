package org.wardledger.direction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.WardCommand;

/** What can be asked about direction and the means for it (chỉ đạo, điều hành, cơ sở vật chất). */
public sealed interface DirectionCommand extends WardCommand {
    int SUBJECT_LENGTH_MAX = 500;
    String NO_NAMES = "Không ghi tên cá nhân";

    @ActionOf(value = "direction-given", title = "Ghi việc chỉ đạo")
    record GiveDirection(
            String office,
            @Asked("Lĩnh vực chỉ đạo") DirectionKind kind,
            @Asked("Ngày") LocalDate occurredOn,

            @Asked(value = "Nội dung chỉ đạo", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked("Nơi thực hiện") @Nullable String place,
            @Asked("Cơ quan chỉ đạo") Body host,

            @Asked(value = "Văn bản", hint = "Số, ký hiệu, nếu chỉ đạo bằng văn bản", lengthMax = 60) @Nullable
            DocumentCode document)
            implements DirectionCommand {
        public DirectionId directionId() {
            return DirectionId.of(office, kind, occurredOn, host, subject);
        }

        @Override
        public String stream() {
            return directionId().value();
        }
    }

    @ActionOf(value = "facility-upgraded", title = "Ghi chỉnh trang cơ sở vật chất")
    record UpgradeFacility(
            String office,
            @Asked("Loại") FacilityKind kind,
            @Asked("Ngày") LocalDate occurredOn,

            @Asked(value = "Việc đã làm", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked("Nơi") String place,
            @Asked("Cơ quan thực hiện") Body host,

            @Asked(value = "Mục đích", hint = NO_NAMES, lengthMax = 1_000) @Nullable
            String purpose,

            @Asked(value = "Số lượng", hint = "Máy, bộ bàn ghế, phòng") @Nullable
            Integer quantity)
            implements DirectionCommand {
        public FacilityId facilityId() {
            return FacilityId.of(office, kind, occurredOn, place, subject);
        }

        @Override
        public String stream() {
            return facilityId().value();
        }
    }

    @ActionOf(value = "call-up-order-delivered", title = "Ghi trao lệnh nghĩa vụ quân sự")
    record DeliverCallUpOrder(
            String office,
            @Asked("Loại lệnh") CallUpKind kind,
            @Asked("Ngày") LocalDate occurredOn,

            @Asked(value = "Nội dung", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Nơi trao", hint = "Tỉnh, thành phố; không ghi địa chỉ")
            String place,

            @Asked("Cơ quan trao") Body host,
            @Asked("Bên đi trao") @Nullable Body by,

            @Asked(value = "Số người nhận lệnh", hint = "Để trống khi không rõ", numberMin = 1) @Nullable
            Integer recipients)
            implements DirectionCommand {
        public DeliveryId deliveryId() {
            return DeliveryId.of(office, kind, occurredOn, place, subject);
        }

        @Override
        public String stream() {
            return deliveryId().value();
        }
    }
}
