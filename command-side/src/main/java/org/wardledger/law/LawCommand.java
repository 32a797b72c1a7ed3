package org.wardledger.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/**
 * What can be asked of the law as the office knows it (luật và lịch nghỉ). Whoever records acts enters it: it changes no
 * due day in the book, its source is public, and every warning drawn from it names that source.
 */
public sealed interface LawCommand extends WardCommand {
    String office();

    default LawId lawId() {
        return LawId.of(office());
    }

    @Override
    default String stream() {
        return lawId().value();
    }

    @ActionOf(value = "legal-parameter-set", title = "Ghi tham số pháp luật")
    record SetLegalParameter(
            String office,

            @Asked(value = "Tham số", hint = "Chỉ những tham số phần mềm biết dùng")
            LawKey key,

            @Asked(value = "Giá trị", numberMin = 1, numberMax = 1_000)
            int value,

            @Asked(value = "Đơn vị tính", hint = "Ngày khác ngày làm việc: ghi như văn bản viết")
            TermUnit unit,

            @Asked(value = "Có hiệu lực từ", hint = "Trùng ngày với số đã biết thì số ghi ở đây thay số đó")
            LocalDate from,

            @Asked(value = "Đến hết ngày", hint = "Để trống khi chưa có văn bản thay thế") @Nullable
            LocalDate until,

            @Asked(value = "Nguồn", hint = "Số, ký hiệu văn bản và điều, khoản", lengthMax = 300)
            String source,

            @Asked(value = "Mức kiểm chứng", hint = "Chưa đối chiếu văn bản thì chỉ nhắc, không từ chối")
            Confidence confidence,

            @Asked("Ngày nhập") LocalDate occurredOn)
            implements LawCommand {
        public SetLegalParameter {
            if (until != null) {
                Rules.notBefore("until", "Ngày hết hiệu lực", until, from, "ngày có hiệu lực");
            }
        }
    }

    @ActionOf(value = "day-off-declared", title = "Ghi ngày nghỉ")
    record DeclareDayOff(
            String office,
            @Asked("Nghỉ từ ngày") LocalDate from,
            @Asked("Đến hết ngày") LocalDate to,

            @Asked(value = "Dịp nghỉ", hint = "Tết Nguyên đán, Quốc khánh, nghỉ hoán đổi…", lengthMax = 100)
            String name,

            @Asked(value = "Nguồn", hint = "Số, ký hiệu thông báo nghỉ", lengthMax = 300)
            String source,

            @Asked("Ngày nhập") LocalDate occurredOn)
            implements LawCommand {
        public DeclareDayOff {
            Rules.notBefore("to", "Ngày nghỉ cuối", to, from, "ngày nghỉ đầu");
        }
    }

    @ActionOf(value = "working-day-declared", title = "Ghi ngày làm bù")
    record DeclareWorkingDay(
            String office,

            @Asked(value = "Ngày làm bù", hint = "Thứ bảy, chủ nhật hoặc ngày nghỉ phải làm việc")
            LocalDate day,

            @Asked(value = "Nguồn", hint = "Số, ký hiệu thông báo nghỉ", lengthMax = 300)
            String source,

            @Asked("Ngày nhập") LocalDate occurredOn)
            implements LawCommand {}
}
