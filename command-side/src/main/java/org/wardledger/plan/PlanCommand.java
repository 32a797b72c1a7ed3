package org.wardledger.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.document.DocumentCommand;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Registering;
import org.wardledger.document.Topic;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked about plans (kế hoạch, chương trình công tác). */
public sealed interface PlanCommand extends WardCommand {
    @ActionOf(value = "plan-issued", title = "Ghi kế hoạch")
    record IssuePlan(
            String office,
            @Asked("Tên loại") DocumentType type,

            @Asked(value = "Số, ký hiệu", hint = DocumentCommand.CODE_HINT, lengthMax = 60) @Nullable
            DocumentCode code,

            @Asked(value = "Ngày văn bản", hint = DocumentCommand.DAY_HINT) @Nullable
            LocalDate documentOn,

            @Asked("Ngày vào sổ") LocalDate occurredOn,
            @Asked("Cơ quan ban hành") Body issuer,

            @Asked(value = "Cơ quan cùng ban hành", hint = "Nhiều cơ quan cách nhau bằng dấu chấm phẩy") @Nullable
            List<Body> coIssuers,

            @Asked(value = "Trích yếu", lengthMax = DocumentCommand.SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Chủ đề", hint = "Báo cáo năm tìm văn bản theo chủ đề") @Nullable
            Topic topic,

            @Asked(value = "Thực hiện cho năm", hint = "Nếu khác năm ban hành", numberMin = 1945, numberMax = 2100)
            @Nullable
            Integer forYear,

            @Asked(value = "Trọng tâm", lengthMax = 1_000) @Nullable
            String priorities,

            @Asked(value = "Thực hiện văn bản", hint = "Số, ký hiệu văn bản liên quan", lengthMax = 60) @Nullable
            DocumentCode related)
            implements PlanCommand, Registering {
        public IssuePlan {
            if (type != DocumentType.PLAN && type != DocumentType.PROGRAMME && type != DocumentType.SCHEME) {
                throw Refusal.rule("type", "Ở đây chỉ ghi kế hoạch, chương trình, phương án.");
            }
            Registering.check(type, code, documentOn, occurredOn, true);
        }

        @Override
        public String distinction() {
            return subject;
        }

        @Override
        public List<WardCommand> together() {
            return inRegister();
        }
    }

    @ActionOf(value = "plan-target-set", title = "Ghi chỉ tiêu của kế hoạch")
    record SetTarget(
            String office,

            @Asked(value = "Kế hoạch", hint = "Mã hồ sơ của kế hoạch trong sổ", lengthMax = 60)
            DocumentId documentId,

            @Asked("Ngày giao") LocalDate occurredOn,

            @Asked(value = "Chỉ tiêu số", numberMin = 1, numberMax = 500)
            int target,

            @Asked(value = "Nội dung", lengthMax = 500) String text,

            @Asked(value = "Số lượng phải đạt", numberMax = 100_000_000) @Nullable
            Integer quantity,

            @Asked(value = "Đơn vị tính", lengthMax = 40) @Nullable
            String unit,

            @Asked("Hạn") @Nullable LocalDate dueOn)
            implements PlanCommand {
        public SetTarget {
            Rules.together(
                    quantity != null,
                    unit,
                    "unit",
                    "Có số lượng phải đạt thì phải ghi đơn vị tính (unit).",
                    "Có đơn vị tính (unit) thì phải ghi số lượng phải đạt (quantity).");
            if (dueOn != null) {
                Rules.dueNotBefore(dueOn, occurredOn, "ngày giao");
            }
        }

        @Override
        public String stream() {
            return documentId.value();
        }
    }

    @ActionOf(value = "plan-target-reported", title = "Ghi kết quả chỉ tiêu")
    record ReportTarget(
            String office,

            @Asked(value = "Kế hoạch", hint = "Mã hồ sơ của kế hoạch trong sổ", lengthMax = 60)
            DocumentId documentId,

            @Asked("Tính đến ngày") LocalDate occurredOn,

            @Asked(value = "Chỉ tiêu số", numberMin = 1, numberMax = 500)
            int target,

            @Asked(value = "Đã đạt", hint = "0 hoặc 1 khi chỉ tiêu là một việc phải làm", numberMax = 100_000_000)
            int reached,

            @Asked(value = "Kết quả", lengthMax = 500) @Nullable
            String result)
            implements PlanCommand {
        @Override
        public String stream() {
            return documentId.value();
        }
    }

    @ActionOf(value = "review-held", title = "Ghi sơ kết, tổng kết")
    record HoldReview(
            String office,
            @Asked("Hình thức") ReviewKind kind,
            @Asked("Ngày") LocalDate occurredOn,

            @Asked(value = "Nội dung", lengthMax = DocumentCommand.SUBJECT_LENGTH_MAX)
            String subject,

            @Asked("Nơi tổ chức") String place,
            @Asked("Cơ quan tổ chức") Body host,

            @Asked(value = "Theo kế hoạch", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode plan)
            implements PlanCommand {
        public ReviewId reviewId() {
            return ReviewId.of(office, kind, occurredOn, subject);
        }

        @Override
        public String stream() {
            return reviewId().value();
        }
    }

    @ActionOf(value = "act-promised", title = "Ghi việc đã hứa trong văn bản")
    record PromiseAct(
            String office,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu kế hoạch, quyết định, lịch", lengthMax = 60)
            DocumentCode document,

            @Asked("Ngày văn bản nêu") LocalDate occurredOn,
            @Asked("Việc dự kiến") ExpectedAct expected,

            @Asked(value = "Số lượng", hint = "Mỗi kỳ, hoặc cả đợt", numberMin = 1, numberMax = 1_000)
            int quantity,

            @Asked(value = "Định kỳ", hint = "Để trống nếu làm một lần trong cả thời gian") @Nullable
            Every every,

            @Asked("Từ ngày") LocalDate from,

            @Asked(value = "Đến hết ngày", hint = "Hạn cuối")
            LocalDate to,

            @Asked(value = "Nơi", hint = "Chỉ ghi khi phải làm đúng nơi này, như sổ ghi nơi") @Nullable
            String place)
            implements PlanCommand {
        private static final int YEARS_MAX = 10;

        public PromiseAct {
            Rules.notBefore("to", "Đến hết ngày", to, from, "từ ngày");
            if (!to.isBefore(from.plusYears(YEARS_MAX))) {
                throw Refusal.rule("to", "Một việc đã hứa kéo dài không quá %d năm.".formatted(YEARS_MAX));
            }
        }

        public PromiseId promiseId() {
            return PromiseId.of(office, document, expected, from, to, place);
        }

        @Override
        public String stream() {
            return promiseId().value();
        }
    }
}
