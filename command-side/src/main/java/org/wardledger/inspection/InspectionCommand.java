package org.wardledger.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked about inspections and self-assessments. */
public sealed interface InspectionCommand extends WardCommand {
    @ActionOf(value = "inspection-planned", title = "Ghi kế hoạch kiểm tra")
    record PlanInspection(
            String office,
            @Asked("Hình thức") InspectionKind kind,
            @Asked("Ngày thông báo") LocalDate occurredOn,
            @Asked("Ngày sẽ kiểm tra") LocalDate plannedOn,

            @Asked(value = "Nội dung kiểm tra", lengthMax = 500)
            String subject,

            @Asked("Cơ quan kiểm tra") Body host,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan)
            implements InspectionCommand {
        public PlanInspection {
            Rules.notBefore("plannedOn", "Ngày sẽ kiểm tra", plannedOn, occurredOn, "ngày thông báo,");
        }

        public InspectionId inspectionId() {
            return InspectionId.of(office, host, plannedOn, subject);
        }

        @Override
        public String stream() {
            return inspectionId().value();
        }
    }

    @ActionOf(value = "inspection-scored", title = "Ghi kết quả kiểm tra")
    record ScoreInspection(
            String office,
            @Asked("Hình thức") InspectionKind kind,
            @Asked("Đơn vị đếm") RoundUnit unit,
            @Asked("Ngày kiểm tra") LocalDate occurredOn,

            @Asked(value = "Nội dung kiểm tra", lengthMax = 500)
            String subject,

            @Asked("Nơi kiểm tra") String place,
            @Asked("Cơ quan kiểm tra") Body host,

            @Asked(value = "Xếp loại", hint = "Như cơ quan kiểm tra đã nêu") @Nullable
            Rating rating,

            @Asked(value = "Điểm", hint = "Nếu có nêu; hai số lẻ: 95.5") @Nullable
            Points points,

            @Asked(value = "Lồng ghép với", lengthMax = 200) @Nullable
            String combinedWith,

            @Asked(value = "Ngày đã định", hint = "Khi cuộc kiểm tra đã có trong sổ kế hoạch") @Nullable
            LocalDate plannedOn,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan)
            implements InspectionCommand {
        public InspectionId inspectionId() {
            return InspectionId.of(office, host, plannedOn == null ? occurredOn : plannedOn, subject);
        }

        @Override
        public String stream() {
            return inspectionId().value();
        }
    }

    @ActionOf(value = "self-assessment-made", title = "Ghi tự đánh giá")
    record AssessSelf(
            String office,
            @Asked("Ngày đánh giá") LocalDate occurredOn,

            @Asked(value = "Năm được đánh giá", numberMin = 1945, numberMax = 2100)
            int year,

            @Asked(value = "Công tác được đánh giá", lengthMax = 300)
            String subject,

            @Asked("Cơ quan tự đánh giá") Body host,
            @Asked("Xếp loại") Rating rating,

            @Asked(value = "Điểm", hint = "Nếu có; hai số lẻ: 95.5") @Nullable
            Points points,

            @Asked(value = "Theo bộ tiêu chí", hint = "Số, ký hiệu quyết định", lengthMax = 60) @Nullable
            DocumentCode criteria)
            implements InspectionCommand {
        public AssessSelf {
            if (occurredOn.getYear() < year) {
                throw Refusal.rule("year", "Ngày %s ở trước năm được đánh giá.".formatted(Rules.day(occurredOn)));
            }
        }

        public SelfAssessmentId assessmentId() {
            return SelfAssessmentId.of(office, year, subject);
        }

        @Override
        public String stream() {
            return assessmentId().value();
        }
    }
}
