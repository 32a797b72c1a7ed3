package org.wardledger.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked of the reception book (sổ tiếp công dân). */
public sealed interface ReceptionCommand extends WardCommand {
    ReceptionId receptionId();

    @Override
    default String stream() {
        return receptionId().value();
    }

    @ActionOf(value = "reception-scheduled", title = "Ghi lịch tiếp công dân định kỳ")
    record ScheduleReceptions(
            String office,

            @Asked(value = "Thông báo", hint = "Số, ký hiệu: 12/TB-UBND", lengthMax = 60)
            DocumentCode notice,

            @Asked("Ngày ban hành") LocalDate occurredOn,
            @Asked("Từ ngày") LocalDate from,
            @Asked("Đến ngày") LocalDate to,
            @Asked("Thứ tiếp công dân") DayOfWeek weekday,
            @Asked("Nơi tiếp") String place,
            @Asked("Người tiếp") String host)
            implements ReceptionCommand {
        private static final int DAYS_MAX = 366;

        public ScheduleReceptions {
            Rules.notBefore("to", "Đến ngày", to, from, "từ ngày");
            // A notice fixes one year's days; without this, a mistyped year would expect receptions for a lifetime.
            if (from.plusDays(DAYS_MAX).isBefore(to)) {
                throw Refusal.rule("to", "Một lịch dài nhất %d ngày.".formatted(DAYS_MAX));
            }
        }

        /** A schedule is entered with the day of its notice. */
        public LocalDate noticeOn() {
            return occurredOn;
        }

        @Override
        public ReceptionId receptionId() {
            return ReceptionId.schedule(office, notice, occurredOn);
        }
    }

    @ActionOf(value = "reception-held", title = "Ghi buổi tiếp công dân")
    record HoldReception(
            String office,
            @Asked("Hình thức") ReceptionKind kind,
            @Asked("Ngày tiếp") LocalDate occurredOn,

            @Asked(value = "Nơi tiếp", hint = "Tiếp lưu động: tên tổ dân phố")
            String place,

            @Asked("Người tiếp") String host,

            @Asked(value = "Số lượt", hint = "0 khi không có ai đến: vẫn là một kỳ tiếp")
            int turns,

            @Asked("Số người") int persons,
            @Asked("Số đơn nhận") int petitions,

            @Asked(value = "Cấp phó tiếp thay", hint = "Tiếp theo ủy quyền của người đứng đầu")
            boolean delegated,

            @Asked(value = "Theo văn bản", lengthMax = 60) @Nullable
            DocumentCode basis,

            @Asked(
                    value = "Số vụ việc tiếp lần đầu",
                    hint = "Để trống khi chưa phân loại; biểu 01/TCD sẽ ghi “chưa ghi được”")
            @Nullable
            Integer casesFirst,

            @Asked(value = "Số vụ việc tiếp nhiều lần") @Nullable
            Integer casesRepeated,

            @Asked(value = "Số đoàn đông người", hint = "0 khi không có đoàn nào") @Nullable
            Integer largeGroups,

            @Asked(value = "Số người của các đoàn") @Nullable
            Integer largeGroupPersons,

            @Asked(value = "Số vụ việc của đoàn, lần đầu") @Nullable
            Integer largeGroupFirst,

            @Asked(value = "Số vụ việc của đoàn, nhiều lần") @Nullable
            Integer largeGroupRepeated)
            implements ReceptionCommand {
        public HoldReception {
            if (persons < turns) {
                throw Refusal.rule("persons", "Số người (%d) không thể ít hơn số lượt (%d).".formatted(persons, turns));
            }
            notMore("largeGroups", "Số đoàn đông người", largeGroups, "số lượt", turns);
            notMore("largeGroupPersons", "Số người của các đoàn", largeGroupPersons, "số người", persons);
        }

        private static void notMore(String field, String label, @Nullable Integer part, String whole, int of) {
            if (part != null && part > of) {
                throw Refusal.rule(field, "%s (%d) không thể nhiều hơn %s (%d).".formatted(label, part, whole, of));
            }
        }

        @Override
        public ReceptionId receptionId() {
            return ReceptionId.session(office, kind, occurredOn, place);
        }
    }

    @ActionOf(value = "reception-cancelled", title = "Ghi buổi tiếp không tổ chức")
    record CancelReception(
            String office,
            @Asked("Hình thức") ReceptionKind kind,
            @Asked("Ngày đã định") LocalDate occurredOn,
            @Asked("Nơi tiếp") String place,

            @Asked(value = "Lý do", hint = "Công khai: không ghi tên người", lengthMax = 500)
            String reason,

            @Asked(value = "Theo văn bản", lengthMax = 60) @Nullable
            DocumentCode basis)
            implements ReceptionCommand {
        @Override
        public ReceptionId receptionId() {
            return ReceptionId.session(office, kind, occurredOn, place);
        }
    }
}
