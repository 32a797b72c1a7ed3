package org.wardledger.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.PersonRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.WardCommand;

/** What can be asked about what happens in the ward (vụ việc, tình hình trên địa bàn). */
public sealed interface IncidentCommand extends WardCommand {
    int SUBJECT_LENGTH_MAX = 500;
    String NO_NAMES = "Ai cũng đọc được: không ghi tên, số nhà, điều nhận ra một người";
    String AREA = "Địa bàn, không phải số nhà";

    @ActionOf(value = "incident-recorded", title = "Ghi vụ việc")
    record RecordIncident(
            String office,
            @Asked("Loại vụ việc") IncidentKind kind,
            @Asked("Ngày") LocalDate occurredOn,

            @Asked(value = "Nội dung", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Địa bàn", hint = AREA) String place,

            @Asked(value = "Cơ quan ghi nhận", hint = "Công an phường")
            Body host,

            @Asked(
                    value = "Số vụ",
                    hint = "Nhiều vụ cùng loại trong ngày, cùng nội dung, thì ghi một lần",
                    numberMin = 1,
                    numberMax = 999)
            int cases,

            @Asked(value = "Kết quả", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX) @Nullable
            String outcome,

            @Asked(value = "Nhờ mô hình", hint = "Tên mô hình, nếu vụ việc được phát hiện nhờ mô hình") @Nullable
            String model,

            @Asked("Vụ việc phức tạp") boolean complicated)
            implements IncidentCommand {
        public IncidentId incidentId() {
            return IncidentId.of(office, host, kind, occurredOn, subject, place);
        }

        @Override
        public String stream() {
            return incidentId().value();
        }
    }

    @ActionOf(value = "crowd-recorded", title = "Ghi vụ tập trung đông người")
    record RecordCrowd(
            String office,
            @Asked("Ngày") LocalDate occurredOn,
            @Asked(value = "Nơi tập trung", hint = AREA) String place,

            @Asked(value = "Số người", numberMin = 1, numberMax = 100_000)
            int persons,

            @Asked("Cơ quan ghi nhận") @Nullable Body host,

            @Asked(value = "Về việc gì", lengthMax = 4_000) @Nullable
            Sealed matter)
            implements IncidentCommand {
        public CrowdId crowdId() {
            return CrowdId.of(office, occurredOn, place);
        }

        @Override
        public String stream() {
            return crowdId().value();
        }
    }

    @ActionOf(value = "grievance-recorded", title = "Ghi vấn đề bức xúc")
    record RecordGrievance(
            String office,
            @Asked("Ngày phát sinh") LocalDate occurredOn,

            @Asked(value = "Bức xúc về việc gì", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Địa bàn", hint = AREA) @Nullable String place)
            implements IncidentCommand {
        public GrievanceId grievanceId() {
            return GrievanceId.of(office, occurredOn, subject);
        }

        @Override
        public String stream() {
            return grievanceId().value();
        }
    }

    @ActionOf(value = "grievance-settled", title = "Ghi giải quyết xong vấn đề bức xúc")
    record SettleGrievance(
            String office,
            @Asked("Ngày giải quyết xong") LocalDate occurredOn,
            @Asked("Ngày phát sinh") LocalDate raisedOn,

            @Asked(value = "Bức xúc về việc gì", hint = "Viết như khi ghi vào sổ", lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Kết quả", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX) @Nullable
            String outcome,

            @Asked(value = "Văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document)
            implements IncidentCommand {
        public GrievanceId grievanceId() {
            return GrievanceId.of(office, raisedOn, subject);
        }

        @Override
        public String stream() {
            return grievanceId().value();
        }
    }

    @ActionOf(value = "violation-recorded", title = "Ghi cán bộ, công chức vi phạm")
    record RecordViolation(
            String office,
            CaseRef caseRef,
            @Asked(value = "Số vụ vi phạm", lengthMax = 40) RecordNumber number,
            @Asked("Ngày vào sổ") LocalDate occurredOn,
            @Asked("Loại vi phạm") ViolationKind kind,
            @Asked("Người vi phạm") @Nullable PersonRef person,

            @Asked(value = "Nội dung vi phạm", lengthMax = 20_000)
            Sealed content)
            implements IncidentCommand {
        public ViolationId violationId() {
            return ViolationId.of(office, number);
        }

        @Override
        public String stream() {
            return violationId().value();
        }
    }

    @ActionOf(value = "violation-handled", title = "Ghi xử lý vi phạm")
    record HandleViolation(
            String office,
            @Asked(value = "Số vụ vi phạm", lengthMax = 40) RecordNumber number,
            @Asked("Ngày xử lý") LocalDate occurredOn,

            @Asked(value = "Quyết định", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document,

            @Asked(value = "Hình thức xử lý", lengthMax = 4_000) @Nullable
            Sealed form)
            implements IncidentCommand {
        public ViolationId violationId() {
            return ViolationId.of(office, number);
        }

        @Override
        public String stream() {
            return violationId().value();
        }
    }

    @ActionOf(value = "livestock-disease-recorded", title = "Ghi dịch bệnh gia súc, gia cầm")
    record RecordLivestockDisease(
            String office,
            @Asked("Ngày phát hiện") LocalDate occurredOn,

            @Asked(value = "Bệnh", hint = "Lở mồm long móng")
            String disease,

            @Asked(value = "Nội dung", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Đàn", hint = "Trâu bò, lợn, gia cầm")
            String herd,

            @Asked(value = "Địa bàn", hint = AREA) @Nullable String place,
            @Asked("Quy mô") DiseaseExtent extent,

            @Asked(value = "Số con mắc bệnh", numberMax = 1_000_000) @Nullable
            Integer animals,

            @Asked(value = "Kết quả", hint = NO_NAMES, lengthMax = SUBJECT_LENGTH_MAX) @Nullable
            String outcome)
            implements IncidentCommand {
        public DiseaseId diseaseId() {
            return DiseaseId.of(office, occurredOn, disease, herd, place == null ? "" : place);
        }

        @Override
        public String stream() {
            return diseaseId().value();
        }
    }
}
