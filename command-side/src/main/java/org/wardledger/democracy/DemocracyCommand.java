package org.wardledger.democracy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked about consultations and criticism. */
public sealed interface DemocracyCommand extends WardCommand {
    String SUBJECT_HINT = "Công khai: không nêu tên, không chỉ ra cá nhân";
    String NAMED_HINT = "Như đã ghi khi nhận";
    int PEOPLE_MAX = 1_000_000;

    @ActionOf(value = "consultation-held", title = "Ghi việc lấy ý kiến Nhân dân")
    record HoldConsultation(
            String office,
            @Asked("Ngày lấy ý kiến") LocalDate occurredOn,
            @Asked("Việc lấy ý kiến") ConsultationKind kind,

            @Asked(value = "Nội dung lấy ý kiến", hint = SUBJECT_HINT, lengthMax = 500)
            String subject,

            @Asked("Nơi tổ chức") String place,

            @Asked(value = "Cơ quan tổ chức", hint = "Nhiều cơ quan cách nhau bằng dấu chấm phẩy", lengthMax = 500)
            List<Body> hosts,

            @Asked("Hình thức lấy ý kiến") @Nullable ConsultationMeans means,

            @Asked(value = "Số người, hộ được hỏi", numberMax = PEOPLE_MAX) @Nullable
            Integer asked,

            @Asked(value = "Số trả lời", numberMax = PEOPLE_MAX) @Nullable
            Integer answered,

            @Asked(value = "Đồng ý", numberMax = PEOPLE_MAX) @Nullable
            Integer agreed,

            @Asked(value = "Không đồng ý", numberMax = PEOPLE_MAX) @Nullable
            Integer against,

            @Asked(value = "Ý kiến khác", numberMax = PEOPLE_MAX) @Nullable
            Integer otherwise,

            @Asked(value = "Tiếp thu, giải trình", hint = SUBJECT_HINT, lengthMax = 2_000) @Nullable
            String explained)
            implements DemocracyCommand {
        public HoldConsultation {
            Rules.someBody("hosts", "Cơ quan tổ chức", hosts);
            if (asked != null && answered != null && answered > asked) {
                throw Refusal.rule(
                        "answered", "Số trả lời (%d) nhiều hơn số được hỏi (%d).".formatted(answered, asked));
            }
            int told = counted(agreed) + counted(against) + counted(otherwise);
            Integer answering = answered == null ? asked : answered;
            if (answering != null && told > answering) {
                throw Refusal.rule(
                        "agreed",
                        "Đồng ý, không đồng ý và ý kiến khác cộng lại (%d) nhiều hơn %s (%d)."
                                .formatted(told, answered == null ? "số được hỏi" : "số trả lời", answering));
            }
        }

        private static int counted(@Nullable Integer people) {
            return people == null ? 0 : people;
        }

        public ConsultationId consultationId() {
            return ConsultationId.of(office, kind, occurredOn, subject, place);
        }

        @Override
        public String stream() {
            return consultationId().value();
        }
    }

    @ActionOf(value = "social-criticism-received", title = "Ghi ý kiến phản biện, kiến nghị")
    record ReceiveCriticism(
            String office,
            @Asked("Ngày nhận") LocalDate occurredOn,
            @Asked("Hình thức") CriticismKind kind,

            @Asked(value = "Nội dung", hint = SUBJECT_HINT, lengthMax = 500)
            String subject,

            @Asked("Cơ quan nêu ý kiến") Body host,

            @Asked(value = "Về văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode related,

            @Asked("Hạn trả lời") @Nullable LocalDate answerDueOn)
            implements DemocracyCommand {
        public ReceiveCriticism {
            if (answerDueOn != null) {
                Rules.notBefore("answerDueOn", "Hạn trả lời", answerDueOn, occurredOn, "ngày nhận");
            }
        }

        public CriticismId criticismId() {
            return CriticismId.of(office, occurredOn, subject, host);
        }

        @Override
        public String stream() {
            return criticismId().value();
        }
    }

    @ActionOf(value = "criticism-answered", title = "Ghi trả lời phản biện, kiến nghị")
    record AnswerCriticism(
            String office,
            @Asked("Ngày trả lời") LocalDate occurredOn,

            @Asked(value = "Ngày nhận", hint = NAMED_HINT) LocalDate receivedOn,

            @Asked(value = "Nội dung", hint = NAMED_HINT, lengthMax = 500)
            String subject,

            @Asked(value = "Cơ quan nêu ý kiến", hint = NAMED_HINT)
            Body host,

            @Asked(value = "Văn bản trả lời", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document,

            @Asked(value = "Tiếp thu", hint = SUBJECT_HINT, lengthMax = 2_000) @Nullable
            String accepted)
            implements DemocracyCommand {
        public CriticismId criticismId() {
            return CriticismId.of(office, receivedOn, subject, host);
        }

        @Override
        public String stream() {
            return criticismId().value();
        }
    }
}
