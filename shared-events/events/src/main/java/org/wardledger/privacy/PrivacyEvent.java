package org.wardledger.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Appendix;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;

/** What has happened to what the book holds about people (bảo vệ dữ liệu cá nhân). */
public sealed interface PrivacyEvent extends WardEvent {
    /** A paper was attached to a line of the record (đính kèm): kept encrypted in the vault, known here by its hash. */
    @RecordedAs(value = "attachment-added", openness = Openness.SEALED)
    record AttachmentAdded(
            LocalDate occurredOn,
            long line,
            UUID attachmentId,
            ContentHash hash,
            int bytes,
            MediaType mediaType,
            Sealed title)
            implements PrivacyEvent, Appendix {}

    /** Nothing of the record may be erased until the hold is lifted (giữ lại theo yêu cầu của cơ quan có thẩm quyền). */
    @RecordedAs(value = "erasure-held", openness = Openness.SEALED)
    record ErasureHeld(LocalDate occurredOn, HoldGround ground, DocumentCode document)
            implements PrivacyEvent, Appendix {}

    /** The hold no longer stands. */
    @RecordedAs(value = "erasure-hold-lifted", openness = Openness.SEALED)
    record ErasureHoldLifted(LocalDate occurredOn, DocumentCode document) implements PrivacyEvent, Appendix {}

    /** What the record says about people is to be erased (lệnh xóa dữ liệu; Law 91/2025/QH15, Article 14). */
    @RecordedAs(value = "erasure-ordered", openness = Openness.SEALED)
    record ErasureOrdered(
            LocalDate occurredOn,
            ErasureGround ground,
            DocumentCode decision,
            @Nullable DocumentCode despiteRetention) implements PrivacyEvent, Appendix {}

    /** It was erased; old backups could give it back until a day (đã xóa). */
    @RecordedAs(value = "erasure-completed", openness = Openness.SEALED)
    record ErasureCompleted(
            LocalDate occurredOn, UUID order, int keys, int persons, int attachments, LocalDate backupsUntil)
            implements PrivacyEvent, Appendix {}

    /** How often the vault was opened on a day, with a commitment to the rows that say by whom and why. */
    @RecordedAs(value = "openings-counted", openness = Openness.OPEN)
    record OpeningsCounted(
            @Public OpeningsId openingsId,
            @Public LocalDate occurredOn,
            @Public int openings,
            @Public ContentHash commitment)
            implements PrivacyEvent {}
}
