package org.wardledger.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Right;
import org.wardledger.office.WardCommand;

/** What whoever protects personal data may ask of a record (giữ lại, thôi giữ, lệnh xóa). */
public sealed interface PrivacyCommand extends WardCommand {
    String DOCUMENT_HINT = "Số, ký hiệu: 12/TB-TAND";

    @ActionOf(value = "erasure-held", title = "Giữ lại, không xóa", rights = Right.PROTECT_DATA)
    record HoldRecord(
            String stream,
            @Asked("Giữ lại từ ngày") LocalDate occurredOn,
            @Asked("Vì") HoldGround ground,

            @Asked(value = "Văn bản yêu cầu giữ lại", hint = DOCUMENT_HINT, lengthMax = 60)
            DocumentCode document)
            implements PrivacyCommand {}

    @ActionOf(value = "erasure-hold-lifted", title = "Thôi giữ lại", rights = Right.PROTECT_DATA)
    record LiftHold(
            String stream,
            @Asked("Thôi giữ từ ngày") LocalDate occurredOn,

            @Asked(value = "Văn bản cho thôi giữ", hint = DOCUMENT_HINT, lengthMax = 60)
            DocumentCode document)
            implements PrivacyCommand {}

    @ActionOf(value = "erasure-ordered", title = "Lệnh xóa dữ liệu cá nhân", rights = Right.PROTECT_DATA)
    record OrderErasure(
            String stream,
            @Asked("Ngày của lệnh") LocalDate occurredOn,

            @Asked(value = "Căn cứ", hint = "Luật 91/2025/QH15, Điều 14")
            ErasureGround ground,

            @Asked(value = "Quyết định xóa", hint = "Số, ký hiệu: 12/QĐ-UBND", lengthMax = 60)
            DocumentCode decision,

            @Asked(
                    value = "Văn bản cho xóa dù còn hạn lưu trữ",
                    hint = "Chỉ khi cơ quan có thẩm quyền đã cho phép",
                    lengthMax = 60)
            @Nullable
            DocumentCode despiteRetention)
            implements PrivacyCommand {}
}
