package org.wardledger.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.PersonRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Right;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked of the one-stop register (sổ theo dõi hồ sơ). */
public sealed interface DossierCommand extends WardCommand {
    String office();

    RecordNumber code();

    default DossierId dossierId() {
        return DossierId.of(office(), code());
    }

    @Override
    default String stream() {
        return dossierId().value();
    }

    @ActionOf(value = "dossier-received", title = "Tiếp nhận hồ sơ", rights = Right.RECORD_DOSSIER)
    record ReceiveDossier(
            String office,
            CaseRef caseRef,
            @Asked(value = "Mã hồ sơ", lengthMax = 40) RecordNumber code,
            @Asked("Ngày nhận") LocalDate occurredOn,
            @Asked("Cách nộp") DossierChannel channel,

            @Asked(value = "Ngày nhận đầu tiên", hint = "Chỉ khi nhận bàn giao: ngày cơ quan trước đã nhận") @Nullable
            LocalDate firstReceivedOn,

            @Asked(value = "Lĩnh vực", lengthMax = 100) DossierField field,
            @Asked(value = "Thủ tục", lengthMax = 300) Procedure procedure,

            @Asked(value = "Ngày hẹn trả", hint = "Để trống thì tính từ thời hạn giải quyết", byLaw = true)
            LocalDate dueOn,

            @Asked(
                    value = "Thời hạn giải quyết",
                    hint = "Số ngày làm việc theo thủ tục",
                    numberMin = 1,
                    numberMax = 365)
            @Nullable
            Integer workingDays,

            @Asked(value = "Người nộp") @Nullable PersonRef applicant)
            implements DossierCommand {
        public ReceiveDossier {
            Rules.dueAfterReceipt(
                    dueOn, occurredOn, "ngày nhận hồ sơ", channel == DossierChannel.HANDOVER, firstReceivedOn);
        }
    }

    @ActionOf(value = "dossier-supplement-requested", title = "Yêu cầu bổ sung hồ sơ", rights = Right.RECORD_DOSSIER)
    record RequestSupplement(
            String office,
            @Asked(value = "Mã hồ sơ", lengthMax = 40) RecordNumber code,
            @Asked("Ngày yêu cầu") LocalDate occurredOn,

            @Asked(value = "Phiếu yêu cầu", hint = "Số phiếu", lengthMax = 60)
            DocumentCode slip,

            @Asked(value = "Nội dung cần bổ sung", lengthMax = 4_000) @Nullable
            Sealed reason)
            implements DossierCommand {}

    @ActionOf(value = "dossier-supplemented", title = "Nhận bổ sung hồ sơ", rights = Right.RECORD_DOSSIER)
    record SupplementDossier(
            String office,
            @Asked(value = "Mã hồ sơ", lengthMax = 40) RecordNumber code,
            @Asked("Ngày bổ sung") LocalDate occurredOn,

            @Asked(value = "Ngày hẹn trả mới", hint = "Để trống thì tính số ngày làm việc còn lại", byLaw = true)
            LocalDate dueOn)
            implements DossierCommand {
        public SupplementDossier {
            Rules.dueNotBefore(dueOn, occurredOn, "ngày bổ sung");
        }
    }

    @ActionOf(value = "dossier-apology-issued", title = "Xin lỗi và hẹn lại", rights = Right.RECORD_DOSSIER)
    record IssueApology(
            String office,
            @Asked(value = "Mã hồ sơ", lengthMax = 40) RecordNumber code,
            @Asked("Ngày xin lỗi") LocalDate occurredOn,
            @Asked("Ngày hẹn lại") LocalDate promisedOn,

            @Asked(value = "Phiếu xin lỗi", hint = "Số phiếu", lengthMax = 60)
            DocumentCode slip,

            @Asked(value = "Lý do", lengthMax = 4_000) @Nullable
            Sealed reason)
            implements DossierCommand {
        public IssueApology {
            Rules.notBefore("promisedOn", "Ngày hẹn lại", promisedOn, occurredOn, "ngày xin lỗi");
        }
    }

    @ActionOf(value = "dossier-returned", title = "Trả kết quả hồ sơ", rights = Right.RECORD_DOSSIER)
    record ReturnDossier(
            String office,
            @Asked(value = "Mã hồ sơ", lengthMax = 40) RecordNumber code,
            @Asked("Ngày trả") LocalDate occurredOn,
            @Asked("Kết quả") DossierResult result)
            implements DossierCommand {}
}
