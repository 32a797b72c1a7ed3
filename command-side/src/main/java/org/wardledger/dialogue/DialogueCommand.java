package org.wardledger.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked about dialogues with the people. */
public sealed interface DialogueCommand extends WardCommand {
    String SUBJECT_HINT = "Công khai: không nêu tên, không chỉ ra cá nhân";
    String HOSTS_HINT = "Nhiều người cách nhau bằng dấu chấm phẩy";
    String NAMED_HINT = "Như đã ghi ở cuộc đối thoại";
    String DAY_HINT = "Ngày đã ghi ở cuộc đối thoại; nếu đã đổi ngày thì là ngày báo trước";

    DialogueId dialogueId();

    @Override
    default String stream() {
        return dialogueId().value();
    }

    @ActionOf(value = "dialogue-announced", title = "Ghi thông báo đối thoại")
    record AnnounceDialogue(
            String office,

            @Asked(value = "Ngày thông báo", hint = "Chậm nhất 7 ngày trước (Luật 72/2025/QH15, Điều 43)")
            LocalDate occurredOn,

            @Asked("Ngày đối thoại") LocalDate dialogueOn,

            @Asked(value = "Nội dung đối thoại", hint = SUBJECT_HINT, lengthMax = 500)
            String subject,

            @Asked("Nơi tổ chức") String place,

            @Asked(value = "Người chủ trì", hint = HOSTS_HINT, lengthMax = 500)
            List<Body> hosts,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan,

            @Asked(value = "Thông báo", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode notice)
            implements DialogueCommand {
        public AnnounceDialogue {
            Rules.notBefore("dialogueOn", "Ngày đối thoại", dialogueOn, occurredOn, "ngày thông báo,");
            Rules.someBody("hosts", "Người chủ trì", hosts);
        }

        @Override
        public DialogueId dialogueId() {
            return DialogueId.of(office, dialogueOn, subject);
        }
    }

    @ActionOf(value = "dialogue-held", title = "Ghi cuộc đối thoại")
    record HoldDialogue(
            String office,
            @Asked("Ngày đối thoại") LocalDate occurredOn,

            @Asked(value = "Nội dung đối thoại", hint = SUBJECT_HINT, lengthMax = 500)
            String subject,

            @Asked("Nơi tổ chức") String place,

            @Asked(value = "Người chủ trì", hint = HOSTS_HINT, lengthMax = 500)
            List<Body> hosts,

            @Asked(value = "Số người dự", numberMax = 100_000) @Nullable
            Integer participants,

            @Asked(value = "Thành phần tham dự", hint = SUBJECT_HINT, lengthMax = 500) @Nullable
            String attendance,

            @Asked(value = "Số ý kiến nêu", hint = "Một người có thể nêu nhiều ý kiến; không có thì ghi 0")
            int opinions,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan,

            @Asked(value = "Ngày báo trước", hint = "Khi cuộc đối thoại đã báo cho một ngày khác") @Nullable
            LocalDate plannedOn,

            @Asked(
                    value = "Hạn thông báo kết quả",
                    hint = "Để trống thì tính theo luật áp dụng ngày đối thoại",
                    byLaw = true)
            @Nullable
            LocalDate reportDueOn)
            implements DialogueCommand {
        public HoldDialogue {
            Rules.someBody("hosts", "Người chủ trì", hosts);
            if (reportDueOn != null) {
                Rules.notBefore("reportDueOn", "Hạn thông báo kết quả", reportDueOn, occurredOn, "ngày đối thoại,");
            }
        }

        @Override
        public DialogueId dialogueId() {
            return DialogueId.of(office, plannedOn == null ? occurredOn : plannedOn, subject);
        }
    }

    @ActionOf(value = "opinions-answered", title = "Ghi trả lời ý kiến đối thoại")
    record AnswerOpinions(
            String office,
            @Asked("Ngày trả lời") LocalDate occurredOn,

            @Asked(value = "Ngày đối thoại", hint = DAY_HINT)
            LocalDate dialogueOn,

            @Asked(value = "Nội dung đối thoại", hint = NAMED_HINT, lengthMax = 500)
            String subject,

            @Asked(value = "Số ý kiến trả lời lần này", numberMin = 1)
            int answered,

            @Asked(value = "Văn bản trả lời", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document,

            @Asked(value = "Kết quả", hint = SUBJECT_HINT, lengthMax = 1_000) @Nullable
            String outcome)
            implements DialogueCommand {
        @Override
        public DialogueId dialogueId() {
            return DialogueId.of(office, dialogueOn, subject);
        }
    }

    @ActionOf(value = "dialogue-reported", title = "Ghi thông báo kết quả đối thoại")
    record ReportDialogue(
            String office,

            @Asked(value = "Ngày thông báo kết quả", hint = "Trong 10 ngày sau đối thoại (Luật 72/2025/QH15, Điều 43)")
            LocalDate occurredOn,

            @Asked(value = "Ngày đối thoại", hint = DAY_HINT)
            LocalDate dialogueOn,

            @Asked(value = "Nội dung đối thoại", hint = NAMED_HINT, lengthMax = 500)
            String subject,

            @Asked(value = "Văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document,

            @Asked(value = "Nơi niêm yết, gửi đến", lengthMax = 500) @Nullable
            String place)
            implements DialogueCommand {
        @Override
        public DialogueId dialogueId() {
            return DialogueId.of(office, dialogueOn, subject);
        }
    }
}
