package org.wardledger.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.PersonRef;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.Sealed;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked of the registers of documents (sổ văn bản đi, sổ văn bản đến). */
public sealed interface DocumentCommand extends WardCommand {
    String CODE_HINT = "Như đã đăng ký: 24/KH-UBND, 19^A/QĐ-UBND; để trống nếu không rõ";
    String DAY_HINT = "Ngày ghi trên văn bản; để trống nếu không rõ";
    /** Decree 30/2020/NĐ-CP, Annex VI, part II: Subject. */
    int SUBJECT_LENGTH_MAX = 500;

    @ActionOf(value = "document-issued", title = "Ghi văn bản đi")
    record IssueDocument(
            String office,
            @Asked("Tên loại") DocumentType type,

            @Asked(value = "Số, ký hiệu", hint = CODE_HINT, lengthMax = 60) @Nullable
            DocumentCode code,

            @Asked(value = "Ngày văn bản", hint = DAY_HINT) @Nullable
            LocalDate documentOn,

            @Asked("Ngày vào sổ") LocalDate occurredOn,
            @Asked("Cơ quan ban hành") Body issuer,

            @Asked(value = "Cơ quan cùng ban hành", hint = "Nhiều cơ quan cách nhau bằng dấu chấm phẩy") @Nullable
            List<Body> coIssuers,

            @Asked(
                    value = "Trích yếu",
                    hint = "Công khai: nếu nêu hoặc chỉ ra một cá nhân, dùng «Ghi văn bản về cá nhân»",
                    lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Chủ đề", hint = "Báo cáo năm tìm văn bản theo chủ đề") @Nullable
            Topic topic,

            @Asked(value = "Thực hiện cho năm", hint = "Nếu khác năm ban hành", numberMin = 1945, numberMax = 2100)
            @Nullable
            Integer forYear,

            @Asked(value = "Nơi nhận", lengthMax = 500) @Nullable
            String addressees,

            @Asked(value = "Thực hiện văn bản", hint = "Số, ký hiệu văn bản liên quan", lengthMax = 60) @Nullable
            DocumentCode related)
            implements DocumentCommand, Registering {
        public IssueDocument {
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

    @ActionOf(value = "document-received", title = "Ghi văn bản đến")
    record ReceiveDocument(
            String office,
            @Asked("Ngày đến") LocalDate occurredOn,

            @Asked(value = "Số đến", numberMin = 1, numberMax = 999_999) @Nullable
            Integer arrivalNumber,

            @Asked("Tên loại") DocumentType type,

            @Asked(value = "Số, ký hiệu", hint = CODE_HINT, lengthMax = 60) @Nullable
            DocumentCode code,

            @Asked(value = "Ngày văn bản", hint = DAY_HINT) @Nullable
            LocalDate documentOn,

            @Asked("Tác giả") Body issuer,

            @Asked(value = "Trích yếu", lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Chủ đề", hint = "Báo cáo năm tìm văn bản theo chủ đề") @Nullable
            Topic topic,

            @Asked("Có hiệu lực từ") @Nullable LocalDate effectiveOn,
            @Asked("Hạn trả lời") @Nullable LocalDate answerDueOn)
            implements DocumentCommand, Registering {
        public ReceiveDocument {
            Registering.check(type, code, documentOn, occurredOn, false);
            if (answerDueOn != null && documentOn != null) {
                Rules.notBefore("answerDueOn", "Hạn trả lời", answerDueOn, documentOn, "ngày của văn bản,");
            }
        }

        @Override
        public String distinction() {
            return subject;
        }
    }

    @ActionOf(value = "regulation-adopted", title = "Ghi quy chế ban hành")
    record AdoptRegulation(
            String office,
            @Asked("Tên loại") DocumentType type,

            @Asked(value = "Số, ký hiệu", hint = CODE_HINT, lengthMax = 60) @Nullable
            DocumentCode code,

            @Asked(value = "Ngày văn bản", hint = DAY_HINT) @Nullable
            LocalDate documentOn,

            @Asked("Ngày vào sổ") LocalDate occurredOn,
            @Asked("Cơ quan ban hành") Body issuer,

            @Asked(value = "Trích yếu", lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Chủ đề", hint = "Báo cáo năm tìm văn bản theo chủ đề") @Nullable
            Topic topic,

            @Asked("Có hiệu lực từ") @Nullable LocalDate effectiveOn,

            @Asked(value = "Nhiệm kỳ, giai đoạn", hint = "2021 - 2026", lengthMax = 40) @Nullable
            String term,

            @Asked("Ban hành với") @Nullable Body partner,

            @Asked(value = "Trong đó có", lengthMax = 300) @Nullable
            String contains)
            implements DocumentCommand, Registering {
        public AdoptRegulation {
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

    @ActionOf(value = "disclosure-published", title = "Ghi việc công khai")
    record PublishDisclosure(
            String office,
            @Asked("Công khai từ ngày") LocalDate occurredOn,

            @Asked(value = "Lĩnh vực", hint = "ngân sách, tài chính, thủ tục hành chính…", lengthMax = 100)
            String field,

            @Asked(value = "Nội dung công khai", lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked("Nơi công khai") String place,

            @Asked(value = "Văn bản được công khai", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document,

            @Asked("Đến hết ngày") @Nullable LocalDate until,

            @Asked(value = "Hình thức công khai", hint = "Niêm yết và loa truyền thanh có số ngày tối thiểu") @Nullable
            DisclosureMedium medium,

            @Asked(value = "Ngày văn bản", hint = "Có ngày thì tính được hạn phải công khai") @Nullable
            LocalDate documentOn,

            @Asked(value = "Hạn bắt đầu công khai", hint = "Để trống thì tính theo luật từ ngày văn bản", byLaw = true)
            @Nullable
            LocalDate startDueOn,

            @Asked(
                    value = "Giữ ít nhất đến hết ngày",
                    hint = "Để trống thì tính theo luật từ ngày công khai",
                    byLaw = true)
            @Nullable
            LocalDate keepUntil)
            implements DocumentCommand {
        public PublishDisclosure {
            if (until != null) {
                Rules.notBefore("until", "Đến hết ngày", until, occurredOn, "ngày bắt đầu,");
            }
            if (documentOn != null) {
                Rules.notBefore("documentOn", "Ngày công khai", occurredOn, documentOn, "ngày của văn bản,");
            }
            if (keepUntil != null) {
                Rules.notBefore("keepUntil", "Ngày phải giữ đến", keepUntil, occurredOn, "ngày bắt đầu,");
            }
        }

        public DisclosureId disclosureId() {
            return DisclosureId.of(office, occurredOn, subject, place);
        }

        @Override
        public String stream() {
            return disclosureId().value();
        }
    }

    @ActionOf(value = "disclosure-ended", title = "Ghi kết thúc công khai")
    record EndDisclosure(
            String office,

            @Asked(
                    value = "Công khai đến hết ngày",
                    hint = "Niêm yết ít nhất 20 ngày liên tục (Luật 10/2022/QH15, Điều 13)")
            LocalDate occurredOn,

            @Asked("Đã công khai từ ngày") LocalDate publishedOn,

            @Asked(value = "Nội dung công khai", hint = "Như đã ghi khi công khai", lengthMax = SUBJECT_LENGTH_MAX)
            String subject,

            @Asked(value = "Nơi công khai", hint = "Như đã ghi khi công khai")
            String place,

            @Asked("Số ý kiến góp ý") @Nullable Integer comments)
            implements DocumentCommand {
        public DisclosureId disclosureId() {
            return DisclosureId.of(office, publishedOn, subject, place);
        }

        @Override
        public String stream() {
            return disclosureId().value();
        }
    }

    @ActionOf(value = "personal-document-recorded", title = "Ghi văn bản về cá nhân")
    record RecordPersonalDocument(
            String office,
            @Asked("Văn bản") DocumentDirection direction,
            @Asked("Tên loại") DocumentType type,
            @Asked(value = "Số, ký hiệu", lengthMax = 60) DocumentCode code,

            @Asked(value = "Ngày văn bản", hint = DAY_HINT) @Nullable
            LocalDate documentOn,

            @Asked("Ngày vào sổ") LocalDate occurredOn,
            @Asked("Cơ quan ban hành") Body issuer,
            @Asked("Cá nhân được nêu") @Nullable PersonRef person,

            @Asked(value = "Trích yếu", lengthMax = SUBJECT_LENGTH_MAX)
            Sealed subject)
            implements DocumentCommand, Registering {
        public RecordPersonalDocument {
            Registering.check(type, code, documentOn, occurredOn, direction == DocumentDirection.ISSUED);
        }

        @Override
        public String distinction() {
            return "";
        }

        @Override
        public List<WardCommand> together() {
            return direction == DocumentDirection.ISSUED ? inRegister() : List.of();
        }
    }

    @ActionOf(
            value = "secret-document-registered",
            title = "Ghi số văn bản mật",
            unknownField =
                    "Sổ không nhận nội dung văn bản Mật, Tối mật, Tuyệt mật: chỉ ghi số trong sổ mật giấy và ngày.")
    record RegisterSecretDocument(
            String office,
            @Asked("Văn bản") DocumentDirection direction,

            @Asked(value = "Số trong sổ mật", lengthMax = 40)
            RecordNumber secretRegisterNumber,

            @Asked("Ngày vào sổ") LocalDate occurredOn)
            implements DocumentCommand {
        public DocumentId documentId() {
            return DocumentId.secret(office, secretRegisterNumber);
        }

        @Override
        public String stream() {
            return documentId().value();
        }
    }
}
