package org.wardledger.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.PersonRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.common.Sealed;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked of the petition register (sổ theo dõi đơn thư). */
public sealed interface PetitionCommand extends WardCommand {
    String NO_DENUNCIATION = "Tố cáo không ghi ở đây: dùng hành động denunciation-received, chỉ ghi số trong sổ mật.";

    String office();

    RecordNumber number();

    default PetitionId petitionId() {
        return PetitionId.of(office(), number());
    }

    @Override
    default String stream() {
        return petitionId().value();
    }

    @ActionOf(value = "petition-received", title = "Tiếp nhận đơn")
    record ReceivePetition(
            String office,
            CaseRef caseRef,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày nhận đơn") LocalDate occurredOn,

            @Asked(value = "Loại đơn", hint = "Xếp theo nội dung và yêu cầu của người viết, không theo tiêu đề tờ đơn.")
            PetitionType type,

            @Asked("Đơn đến bằng cách nào") PetitionChannel channel,

            @Asked(value = "Ngày nhận đầu tiên", hint = "Chỉ khi nhận bàn giao: ngày cơ quan trước đã nhận") @Nullable
            LocalDate firstReceivedOn,

            @Asked(value = "Lĩnh vực") @Nullable PetitionField field,

            @Asked(value = "Nơi phát sinh", hint = "Tổ dân phố; để trống khi không rõ", lengthMax = 60) @Nullable
            ResidentialGroup residentialGroup,

            @Asked(value = "Thuộc thẩm quyền phường") boolean inAuthority,

            @Asked(
                    value = "Hạn giải quyết",
                    hint = "Để trống thì tính theo loại đơn và luật áp dụng ngày đó",
                    byLaw = true)
            LocalDate dueOn,

            @Asked(value = "Đơn vượt cấp", hint = "Công dân gửi lên cấp trên trước, rồi được chuyển về phường")
            boolean overTheHead,

            @Asked(value = "Gửi lần đầu đến", hint = "Cơ quan nhận đơn đầu tiên") @Nullable
            Body firstSentTo,

            @Asked("Ngày gửi lần đầu") @Nullable LocalDate firstSentOn,

            @Asked(value = "Người gửi") @Nullable PersonRef sender,

            @Asked(value = "Nội dung đơn", lengthMax = 20_000) @Nullable
            Sealed content)
            implements PetitionCommand {
        public ReceivePetition {
            Rules.dueAfterReceipt(
                    dueOn, occurredOn, "ngày nhận đơn", channel == PetitionChannel.HANDOVER, firstReceivedOn);
            Rules.together(
                    overTheHead,
                    firstSentTo,
                    "firstSentTo",
                    "Đơn vượt cấp phải ghi cơ quan nhận đơn đầu tiên (firstSentTo).",
                    "Có cơ quan nhận đơn đầu tiên (firstSentTo) thì phải đánh dấu đơn vượt cấp (overTheHead).");
            if (firstSentOn != null) {
                Rules.notBefore("firstSentOn", "Ngày nhận đơn", occurredOn, firstSentOn, "ngày gửi lần đầu");
            }
        }
    }

    @ActionOf(value = "petition-classified", title = "Phân loại lại đơn")
    record ClassifyPetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày phân loại") LocalDate occurredOn,
            @Asked("Loại đơn") PetitionType type,
            @Asked("Lĩnh vực") @Nullable PetitionField field,
            @Asked("Thuộc thẩm quyền phường") boolean inAuthority,

            @Asked(value = "Hạn giải quyết", hint = "Để trống thì tính theo luật áp dụng ngày đó", byLaw = true)
            LocalDate dueOn,

            @Asked(value = "Ghi chú", lengthMax = 4_000) @Nullable
            Sealed note)
            implements PetitionCommand {}

    @ActionOf(value = "petition-accepted", title = "Thụ lý đơn")
    record AcceptPetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày thụ lý") LocalDate occurredOn,

            @Asked(value = "Hạn giải quyết", hint = "Để trống thì tính theo luật áp dụng ngày đó", byLaw = true)
            LocalDate dueOn,

            @Asked(value = "Thông báo thụ lý", hint = "Số, ký hiệu văn bản", lengthMax = 60) @Nullable
            DocumentCode document,

            @Asked(value = "Mức độ khó của vụ việc", hint = "Với khiếu nại; để trống là bình thường") @Nullable
            Difficulty difficulty)
            implements PetitionCommand {
        public AcceptPetition {
            Rules.dueNotBefore(dueOn, occurredOn, "ngày thụ lý");
        }
    }

    @ActionOf(value = "petition-transferred", title = "Chuyển đơn")
    record TransferPetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày chuyển") LocalDate occurredOn,
            @Asked("Chuyển đến") Body transferredTo,

            @Asked(value = "Phiếu chuyển", hint = "Số, ký hiệu văn bản", lengthMax = 60)
            DocumentCode document)
            implements PetitionCommand {}

    @ActionOf(value = "petition-extended", title = "Gia hạn giải quyết")
    record ExtendPetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày gia hạn") LocalDate occurredOn,
            @Asked("Hạn mới") LocalDate dueOn,

            @Asked(value = "Quyết định gia hạn", hint = "Không có quyết định thì không gia hạn", lengthMax = 60)
            DocumentCode decision,

            @Asked(value = "Lý do", lengthMax = 4_000) @Nullable
            Sealed reason)
            implements PetitionCommand {}

    @ActionOf(value = "petition-paused", title = "Tạm đình chỉ")
    record PausePetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày tạm đình chỉ") LocalDate occurredOn,

            @Asked(value = "Quyết định", hint = "Số, ký hiệu văn bản", lengthMax = 60)
            DocumentCode decision,

            @Asked(value = "Lý do", lengthMax = 4_000) @Nullable
            Sealed reason)
            implements PetitionCommand {}

    @ActionOf(value = "petition-resumed", title = "Tiếp tục giải quyết")
    record ResumePetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày tiếp tục") LocalDate occurredOn,

            @Asked(value = "Hạn mới", hint = "Để trống thì tính theo luật áp dụng ngày đó", byLaw = true)
            LocalDate dueOn)
            implements PetitionCommand {
        public ResumePetition {
            Rules.dueNotBefore(dueOn, occurredOn, "ngày tiếp tục");
        }
    }

    @ActionOf(value = "petition-resolved", title = "Giải quyết đơn")
    record ResolvePetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày giải quyết") LocalDate occurredOn,

            @Asked(
                    value = "Văn bản giải quyết",
                    hint = "Số, ký hiệu; để trống nếu trả lời không bằng văn bản",
                    lengthMax = 60)
            @Nullable
            DocumentCode document,

            @Asked(value = "Kết quả", lengthMax = 4_000) @Nullable
            Sealed outcome)
            implements PetitionCommand {}

    @ActionOf(value = "petition-withdrawn", title = "Rút đơn")
    record WithdrawPetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày rút đơn") LocalDate occurredOn,

            @Asked(value = "Lý do", lengthMax = 4_000) @Nullable
            Sealed reason)
            implements PetitionCommand {}

    @ActionOf(value = "petition-reopened", title = "Mở lại đơn")
    record ReopenPetition(
            String office,
            @Asked(value = "Số đơn", lengthMax = 40) RecordNumber number,
            @Asked("Ngày mở lại") LocalDate occurredOn,

            @Asked(value = "Hạn mới", hint = "Để trống thì tính theo luật áp dụng ngày đó", byLaw = true)
            LocalDate dueOn,

            @Asked(value = "Lý do", lengthMax = 4_000) @Nullable
            Sealed reason)
            implements PetitionCommand {
        public ReopenPetition {
            Rules.dueNotBefore(dueOn, occurredOn, "ngày mở lại");
        }
    }
}
