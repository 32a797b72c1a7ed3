package org.wardledger.coordination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.inspection.Rating;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked about meetings, conferences, support and assessments. */
public sealed interface CoordinationCommand extends WardCommand {
    String SUBJECT_HINT = "Công khai: không nêu tên, không chỉ ra cá nhân";

    @ActionOf(value = "meeting-held", title = "Ghi cuộc họp")
    record HoldMeeting(
            String office,
            @Asked("Ngày họp") LocalDate occurredOn,
            @Asked("Loại cuộc họp") MeetingKind kind,

            @Asked(value = "Nội dung", hint = SUBJECT_HINT, lengthMax = 500)
            String subject,

            @Asked("Nơi họp") String place,
            @Asked("Cơ quan chủ trì") Body host,

            @Asked(value = "Cùng dự", hint = "Các cơ quan, đoàn thể; cách nhau bằng dấu chấm phẩy", lengthMax = 1_000)
            @Nullable
            List<Body> participants,

            @Asked(value = "Kỳ họp", hint = "6 tháng, 1 năm", lengthMax = 40) @Nullable
            String term,

            @Asked(value = "Thực hiện văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode related,

            @Asked(value = "Thông báo kết luận", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode conclusion)
            implements CoordinationCommand {
        public MeetingId meetingId() {
            return MeetingId.of(office, kind, occurredOn, subject, host);
        }

        @Override
        public String stream() {
            return meetingId().value();
        }
    }

    @ActionOf(value = "conference-held", title = "Ghi hội nghị")
    record HoldConference(
            String office,
            @Asked("Ngày tổ chức") LocalDate occurredOn,
            @Asked("Loại hội nghị") ConferenceKind kind,

            @Asked(value = "Nội dung", hint = SUBJECT_HINT, lengthMax = 500)
            String subject,

            @Asked("Nơi tổ chức") String place,
            @Asked("Cơ quan tổ chức") Body host,

            @Asked(value = "Số người dự", numberMax = 100_000) @Nullable
            Integer participants,

            @Asked(value = "Kết quả", hint = SUBJECT_HINT, lengthMax = 1_000) @Nullable
            String outcome)
            implements CoordinationCommand {
        public ConferenceId conferenceId() {
            return ConferenceId.of(office, kind, occurredOn, subject, place, host);
        }

        @Override
        public String stream() {
            return conferenceId().value();
        }
    }

    @ActionOf(value = "support-provided", title = "Ghi việc bảo đảm kinh phí, cơ sở vật chất")
    record ProvideSupport(
            String office,
            @Asked("Ngày") LocalDate occurredOn,
            @Asked("Loại hỗ trợ") SupportKind kind,

            @Asked(value = "Nội dung", hint = SUBJECT_HINT, lengthMax = 500)
            String subject,

            @Asked("Cơ quan bảo đảm") Body host,
            @Asked("Đơn vị nhận") @Nullable Body recipient,

            @Asked(value = "Số tiền", hint = "Đồng, chỉ viết chữ số: 15000000; để trống nếu không rõ", lengthMax = 20)
            @Nullable
            Dong amount)
            implements CoordinationCommand {
        public SupportId supportId() {
            return SupportId.of(office, kind, occurredOn, subject, host);
        }

        @Override
        public String stream() {
            return supportId().value();
        }
    }

    @ActionOf(value = "assessment-recorded", title = "Ghi đánh giá, xếp loại")
    record RecordAssessment(
            String office,
            @Asked("Ngày đánh giá") LocalDate occurredOn,

            @Asked(value = "Năm được đánh giá", numberMin = 1945, numberMax = 2100)
            int year,

            @Asked(value = "Đơn vị được đánh giá", hint = "Cơ quan, tổ chức; không ghi cá nhân", lengthMax = 300)
            String subject,

            @Asked("Cơ quan đánh giá") Body host,
            @Asked("Xếp loại") @Nullable Rating rating,

            @Asked(value = "Xếp loại bằng lời", hint = "Khi không thuộc bốn mức ở trên", lengthMax = 200) @Nullable
            String stated,

            @Asked(value = "Văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document)
            implements CoordinationCommand {
        public RecordAssessment {
            if (rating == null && stated == null) {
                throw Refusal.rule("rating", "Chưa có «Xếp loại» (rating) hoặc «Xếp loại bằng lời» (stated).");
            }
            if (rating != null && stated != null) {
                throw Refusal.rule(
                        "stated", "Chỉ ghi «Xếp loại» (rating) hoặc «Xếp loại bằng lời» (stated), không ghi cả hai.");
            }
            if (occurredOn.getYear() < year) {
                throw Refusal.rule("year", "Ngày %s ở trước năm được đánh giá.".formatted(Rules.day(occurredOn)));
            }
        }

        public AssessmentId assessmentId() {
            return AssessmentId.of(office, year, subject, host);
        }

        @Override
        public String stream() {
            return assessmentId().value();
        }
    }
}
