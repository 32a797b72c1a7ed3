package org.wardledger.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.RecordNumber;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Right;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked about denunciations (tố cáo), of those named for them alone. */
public sealed interface DenunciationCommand extends WardCommand {
    /** Said when anything is sent that could tell who denounced, or what. */
    String NOTHING_MORE =
            "Sổ không nhận danh tính hay nội dung tố cáo: đó là bí mật nhà nước (Quyết định 774/QĐ-TTg ngày"
                    + " 05/6/2020). Chỉ ghi số trong sổ mật giấy và các ngày.";

    String office();

    RecordNumber secretRegisterNumber();

    default PetitionId petitionId() {
        return PetitionId.ofDenunciation(office(), secretRegisterNumber());
    }

    @Override
    default String stream() {
        return petitionId().value();
    }

    @ActionOf(
            value = "denunciation-received",
            title = "Tiếp nhận tố cáo",
            rights = {Right.RECORD, Right.READ_DENUNCIATIONS},
            unknownField = NOTHING_MORE)
    record ReceiveDenunciation(
            String office,

            @Asked(value = "Số trong sổ mật", lengthMax = 40)
            RecordNumber secretRegisterNumber,

            @Asked("Ngày nhận") LocalDate occurredOn,
            @Asked("Đến bằng cách nào") PetitionChannel channel,
            @Asked("Thuộc thẩm quyền phường") boolean inAuthority,

            @Asked(value = "Hạn xử lý", hint = "Để trống thì tính theo luật áp dụng ngày đó", byLaw = true)
            LocalDate dueOn)
            implements DenunciationCommand {
        public ReceiveDenunciation {
            Rules.dueAfterReceipt(dueOn, occurredOn, "ngày nhận", channel == PetitionChannel.HANDOVER, null);
        }
    }

    @ActionOf(
            value = "denunciation-accepted",
            title = "Thụ lý tố cáo",
            rights = {Right.RECORD, Right.READ_DENUNCIATIONS},
            unknownField = NOTHING_MORE)
    record AcceptDenunciation(
            String office,

            @Asked(value = "Số trong sổ mật", lengthMax = 40)
            RecordNumber secretRegisterNumber,

            @Asked("Ngày thụ lý") LocalDate occurredOn,

            @Asked(value = "Hạn giải quyết", hint = "Để trống thì tính theo luật áp dụng ngày đó", byLaw = true)
            LocalDate dueOn,

            @Asked(value = "Quyết định thụ lý", lengthMax = 60) @Nullable
            DocumentCode document)
            implements DenunciationCommand {
        public AcceptDenunciation {
            Rules.dueNotBefore(dueOn, occurredOn, "ngày thụ lý");
        }
    }

    @ActionOf(
            value = "denunciation-transferred",
            title = "Chuyển tố cáo",
            rights = {Right.RECORD, Right.READ_DENUNCIATIONS},
            unknownField = NOTHING_MORE)
    record TransferDenunciation(
            String office,

            @Asked(value = "Số trong sổ mật", lengthMax = 40)
            RecordNumber secretRegisterNumber,

            @Asked("Ngày chuyển") LocalDate occurredOn,
            @Asked("Chuyển đến") Body transferredTo,
            @Asked(value = "Phiếu chuyển", lengthMax = 60) DocumentCode document)
            implements DenunciationCommand {}

    @ActionOf(
            value = "denunciation-extended",
            title = "Gia hạn giải quyết tố cáo",
            rights = {Right.RECORD, Right.READ_DENUNCIATIONS},
            unknownField = NOTHING_MORE)
    record ExtendDenunciation(
            String office,

            @Asked(value = "Số trong sổ mật", lengthMax = 40)
            RecordNumber secretRegisterNumber,

            @Asked("Ngày gia hạn") LocalDate occurredOn,

            @Asked(value = "Hạn mới", hint = "Để trống thì tính theo luật áp dụng ngày đó", byLaw = true)
            LocalDate dueOn,

            @Asked(value = "Quyết định gia hạn", lengthMax = 60)
            DocumentCode decision)
            implements DenunciationCommand {}

    @ActionOf(
            value = "denunciation-concluded",
            title = "Kết luận nội dung tố cáo",
            rights = {Right.RECORD, Right.READ_DENUNCIATIONS},
            unknownField = NOTHING_MORE)
    record ConcludeDenunciation(
            String office,

            @Asked(value = "Số trong sổ mật", lengthMax = 40)
            RecordNumber secretRegisterNumber,

            @Asked("Ngày kết luận") LocalDate occurredOn,

            @Asked(value = "Kết luận", hint = "Số, ký hiệu văn bản", lengthMax = 60) @Nullable
            DocumentCode document)
            implements DenunciationCommand {}

    @ActionOf(
            value = "denunciation-withdrawn",
            title = "Rút tố cáo",
            rights = {Right.RECORD, Right.READ_DENUNCIATIONS},
            unknownField = NOTHING_MORE)
    record WithdrawDenunciation(
            String office,

            @Asked(value = "Số trong sổ mật", lengthMax = 40)
            RecordNumber secretRegisterNumber,

            @Asked("Ngày rút") LocalDate occurredOn)
            implements DenunciationCommand {}
}
