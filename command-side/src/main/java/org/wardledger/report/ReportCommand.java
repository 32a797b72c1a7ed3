package org.wardledger.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Authored;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What officials can state about the year's books. */
public sealed interface ReportCommand extends WardCommand {
    @ActionOf(value = "register-attested", title = "Xác nhận sổ")
    record AttestRegister(
            String office,
            @Asked("Sổ") Register register,
            @Asked("Ngày xác nhận") LocalDate occurredOn,
            @Asked("Đầy đủ từ ngày") LocalDate from,

            @Asked(value = "Đến hết ngày", hint = "Không sau ngày xác nhận")
            LocalDate to,

            @Asked(value = "Người xác nhận", hint = "Chức danh, không ghi tên")
            String attestedBy)
            implements ReportCommand {
        public AttestRegister {
            Rules.notBefore("to", "Đến hết ngày", to, from, "từ ngày");
            Rules.notBefore("to", "Ngày xác nhận", occurredOn, to, "ngày cuối được xác nhận,");
            if (from.getYear() != to.getYear()) {
                throw Refusal.rule("to", "Mỗi lần xác nhận nằm trong một năm của sổ.");
            }
        }

        public RegisterId registerId() {
            return RegisterId.of(office, register, from.getYear());
        }

        @Override
        public String stream() {
            return registerId().value();
        }
    }

    @ActionOf(value = "passage-authored", title = "Viết đoạn văn của báo cáo")
    record AuthorPassage(
            String office,

            @Asked(value = "Báo cáo năm", numberMin = 1945, numberMax = 2100)
            int year,

            @Asked(value = "Vị trí trong báo cáo", hint = "Mục và chữ: II.2.d", lengthMax = 12)
            ReportSlot slot,

            @Asked("Ngày viết") LocalDate occurredOn,

            @Asked(value = "Đoạn văn", hint = "Nhận định của cơ quan; không ghi tên cá nhân", lengthMax = 5_000)
            Authored text)
            implements ReportCommand {
        public PassageId passageId() {
            return PassageId.of(office, year, slot);
        }

        @Override
        public String stream() {
            return passageId().value();
        }
    }

    @ActionOf(value = "difficulty-recorded", title = "Ghi khó khăn, hạn chế, nguyên nhân")
    record RecordDifficulty(
            String office,

            @Asked(value = "Báo cáo năm", numberMin = 1945, numberMax = 2100)
            int year,

            @Asked(value = "Vị trí trong báo cáo", hint = "Mục và chữ: III.2.a", lengthMax = 12)
            ReportSlot slot,

            @Asked("Ngày ghi") LocalDate occurredOn,

            @Asked(value = "Khó khăn, hạn chế, nguyên nhân", hint = "Không ghi tên cá nhân", lengthMax = 5_000)
            Authored text)
            implements ReportCommand {
        public PassageId passageId() {
            return PassageId.of(office, year, slot);
        }

        @Override
        public String stream() {
            return passageId().value();
        }
    }

    @ActionOf(value = "report-drafted", title = "Ghi dự thảo báo cáo")
    record DraftReport(
            String office,

            @Asked(value = "Báo cáo năm", numberMin = 1945, numberMax = 2100)
            int year,

            @Asked("Ngày dự thảo") LocalDate occurredOn,
            @Asked(value = "Tên báo cáo", lengthMax = 500) String subject,

            @Asked(value = "Nơi ban hành", hint = "Như ở đầu báo cáo, trước ngày tháng")
            String place,

            @Asked(value = "Kính gửi", hint = "Cơ quan nhận báo cáo")
            Body addressee,

            @Asked(value = "Nơi nhận", hint = "Mỗi nơi một dòng", lengthMax = 2_000) @Nullable
            String addressees,

            @Asked(value = "Thay mặt", hint = "TM. ỦY BAN NHÂN DÂN; để trống nếu ký với chức vụ") @Nullable
            String authority,

            @Asked("Chức vụ người ký") String signatoryTitle,

            @Asked(value = "Họ tên người ký", hint = "Chỉ công bố cùng báo cáo đã ban hành") @Nullable
            Authored signatory)
            implements ReportCommand {
        public ReportId reportId() {
            return ReportId.of(office, year);
        }

        @Override
        public String stream() {
            return reportId().value();
        }
    }

    @ActionOf(value = "task-set", title = "Ghi nhiệm vụ trọng tâm năm sau")
    record SetTask(
            String office,

            @Asked(value = "Nhiệm vụ của năm", numberMin = 1945, numberMax = 2100)
            int forYear,

            @Asked(value = "Thứ tự", numberMin = 1, numberMax = 99)
            int order,

            @Asked("Ngày ghi") LocalDate occurredOn,
            @Asked(value = "Nhiệm vụ", lengthMax = 5_000) Authored text,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode related)
            implements ReportCommand {
        public TaskId taskId() {
            return TaskId.of(office, forYear, order);
        }

        @Override
        public String stream() {
            return taskId().value();
        }
    }

    @ActionOf(value = "claim-settled", title = "Giải trình mâu thuẫn của báo cáo")
    record SettleClaim(
            String office,

            @Asked(value = "Báo cáo năm", numberMin = 1945, numberMax = 2100)
            int year,

            @Asked(value = "Vị trí trong báo cáo", hint = "Như trang báo cáo ghi", lengthMax = 12)
            ReportSlot slot,

            @Asked(value = "Mã mâu thuẫn", hint = "Mã trang báo cáo ghi bên mâu thuẫn", lengthMax = 16)
            ClaimKey claim,

            @Asked("Ngày giải trình") LocalDate occurredOn,

            @Asked(value = "Vì sao vẫn để như vậy", hint = "Không ghi tên cá nhân", lengthMax = 2_000)
            Authored reason)
            implements ReportCommand {
        public ClaimId claimId() {
            return ClaimId.of(office, year, slot, claim);
        }

        @Override
        public String stream() {
            return claimId().value();
        }
    }
}
