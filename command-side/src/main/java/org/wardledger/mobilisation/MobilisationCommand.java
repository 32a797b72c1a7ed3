package org.wardledger.mobilisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.WardCommand;

/** What can be asked about mass mobilisation (dân vận khéo, phong trào, ra quân, tuyên truyền). */
public sealed interface MobilisationCommand extends WardCommand {
    int NAME_LENGTH_MAX = 200;
    int SUBJECT_LENGTH_MAX = 500;
    String OWNER_HINT = "Cơ quan, tổ chức đứng tên; mô hình của chi bộ hay Mặt trận ghi tên của họ";
    String NAME_HINT = "Viết như lần ghi đầu tiên";
    String NO_NAMES = "Không ghi tên cá nhân";

    @ActionOf(value = "model-launched", title = "Ghi ra mắt mô hình")
    record LaunchModel(
            String office,
            @Asked("Ngày ra mắt") LocalDate occurredOn,

            @Asked(value = "Tên mô hình", lengthMax = NAME_LENGTH_MAX)
            String name,

            @Asked(value = "Đơn vị chủ trì", hint = OWNER_HINT)
            Body host,

            @Asked("Lĩnh vực") @Nullable ModelField field,
            @Asked("Nơi thực hiện") @Nullable String place,

            @Asked(value = "Mục đích", hint = NO_NAMES, lengthMax = 1_000) @Nullable
            String purpose,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan)
            implements MobilisationCommand, OfModel {}

    @ActionOf(value = "model-replicated", title = "Ghi nhân rộng mô hình")
    record ReplicateModel(
            String office,
            @Asked("Ngày nhân rộng") LocalDate occurredOn,

            @Asked(
                    value = "Tên mô hình",
                    hint = "Mô hình của năm trước chưa có trong sổ thì ghi vào từ đây",
                    lengthMax = NAME_LENGTH_MAX)
            String name,

            @Asked(value = "Đơn vị chủ trì", hint = OWNER_HINT)
            Body host,

            @Asked("Nơi nhân rộng") @Nullable String place,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan)
            implements MobilisationCommand, OfModel {}

    @ActionOf(value = "model-result-recorded", title = "Ghi kết quả mô hình")
    record RecordModelResult(
            String office,
            @Asked("Ngày ghi nhận") LocalDate occurredOn,

            @Asked(value = "Tên mô hình", hint = NAME_HINT, lengthMax = NAME_LENGTH_MAX)
            String name,

            @Asked(value = "Đơn vị chủ trì", hint = OWNER_HINT)
            Body host,

            @Asked(value = "Kết quả", hint = "Báo cáo năm dùng lời văn này. " + NO_NAMES, lengthMax = 2_000)
            String outcome,

            @Asked(value = "Đơn vị báo cáo", hint = "Nếu khác đơn vị chủ trì") @Nullable
            Body reportedBy)
            implements MobilisationCommand, OfModel {}

    @ActionOf(value = "model-recognised", title = "Ghi công nhận mô hình")
    record RecogniseModel(
            String office,
            @Asked("Ngày công nhận") LocalDate occurredOn,

            @Asked(value = "Tên mô hình", hint = NAME_HINT, lengthMax = NAME_LENGTH_MAX)
            String name,

            @Asked(value = "Đơn vị chủ trì", hint = OWNER_HINT)
            Body host,

            @Asked("Cấp công nhận") @Nullable RecognitionLevel level,

            @Asked(value = "Quyết định", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document)
            implements MobilisationCommand, OfModel {}

    @ActionOf(value = "model-stopped", title = "Ghi dừng mô hình")
    record StopModel(
            String office,
            @Asked("Ngày dừng") LocalDate occurredOn,

            @Asked(value = "Tên mô hình", hint = NAME_HINT, lengthMax = NAME_LENGTH_MAX)
            String name,

            @Asked(value = "Đơn vị chủ trì", hint = OWNER_HINT)
            Body host,

            @Asked(value = "Lý do", hint = NO_NAMES, lengthMax = 1_000)
            String reason)
            implements MobilisationCommand, OfModel {}

    @ActionOf(value = "movement-launched", title = "Ghi phát động phong trào")
    record LaunchMovement(
            String office,
            @Asked("Ngày phát động") LocalDate occurredOn,

            @Asked(value = "Phong trào", lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked("Nơi phát động") String place,
            @Asked("Cơ quan phát động") Body host,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan)
            implements MobilisationCommand {
        public MovementId movementId() {
            return MovementId.of(office, host, occurredOn, subject);
        }

        @Override
        public String stream() {
            return movementId().value();
        }
    }

    @ActionOf(value = "campaign-held", title = "Ghi đợt ra quân")
    record HoldCampaign(
            String office,
            @Asked("Ngày ra quân") LocalDate occurredOn,

            @Asked(value = "Tên đợt ra quân", hint = "Ngày chủ nhật xanh", lengthMax = NAME_LENGTH_MAX)
            String name,

            @Asked(value = "Việc đã làm", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked("Địa bàn") String place,

            @Asked(
                    value = "Các bên tổ chức",
                    hint = "Nhiều bên cách nhau bằng dấu chấm phẩy; cùng ra quân thì ghi một đợt")
            List<Body> hosts,

            @Asked(value = "Số người tham gia", numberMax = 100_000) @Nullable
            Integer participants,

            @Asked(value = "Ngày công đóng góp", numberMax = 100_000) @Nullable
            Integer labourDays,

            @Asked(value = "Kết quả", hint = "Số mét đường, cây xanh, tấn rác. " + NO_NAMES, lengthMax = 1_000)
            @Nullable
            String results,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan)
            implements MobilisationCommand {
        public HoldCampaign {
            if (hosts.isEmpty()) {
                throw Refusal.rule("hosts", "«Các bên tổ chức» (hosts) phải có ít nhất một cơ quan.");
            }
        }

        public CampaignId campaignId() {
            return CampaignId.of(office, occurredOn, name, place);
        }

        @Override
        public String stream() {
            return campaignId().value();
        }
    }

    @ActionOf(value = "propaganda-held", title = "Ghi tuyên truyền")
    record HoldPropaganda(
            String office,
            @Asked("Hình thức") PropagandaKind kind,
            @Asked("Ngày") LocalDate occurredOn,

            @Asked(value = "Nội dung", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked("Nơi tổ chức") String place,
            @Asked("Cơ quan tổ chức") Body host,

            @Asked(value = "Số người tham gia", numberMax = 100_000) @Nullable
            Integer participants)
            implements MobilisationCommand {
        public PropagandaId propagandaId() {
            return PropagandaId.of(office, kind, occurredOn, host, subject);
        }

        @Override
        public String stream() {
            return propagandaId().value();
        }
    }
}
