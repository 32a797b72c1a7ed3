package org.wardledger.proof;

import java.time.LocalDate;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Right;
import org.wardledger.office.WardCommand;

/** What can be asked about the log over the book (nhật ký minh bạch). */
public sealed interface ProofCommand extends WardCommand {
    @ActionOf(value = "log-key-announced", title = "Công bố khóa ký nhật ký", rights = Right.LEAD)
    record AnnounceKey(
            String office,

            @Asked(value = "Khóa kiểm chứng mới", hint = "Một dòng tên+mã+khóa, do lệnh log-key in ra")
            String vkey,

            @Asked("Ký từ ngày") LocalDate occurredOn,

            @Asked(value = "Các khóa trước còn ký đến hết ngày", hint = "Nên cách ngày công bố ít nhất 90 ngày")
            LocalDate othersUntil)
            implements ProofCommand {
        public LogId logId() {
            return LogId.of(office);
        }

        @Override
        public String stream() {
            return logId().value();
        }
    }
}
