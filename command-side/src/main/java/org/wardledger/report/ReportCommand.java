package org.wardledger.report;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
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

        @TargetAggregateIdentifier
        public RegisterId registerId() {
            return RegisterId.of(office, register, from.getYear());
        }

        @Override
        public String stream() {
            return registerId().value();
        }
    }
}
