package org.wardledger.privacy;

import org.jspecify.annotations.Nullable;

/** What a certificate of erasure says (giấy xác nhận đã xóa dữ liệu cá nhân); nothing of whom it was. */
public record Certificate(
        String office,
        String record,
        String back,
        long ordered,
        String decision,
        String orderedOn,
        String ground,
        @Nullable String despiteRetention,
        String orderedBy,
        @Nullable Done done) {

    /** What went, and until when old backups could give it back. */
    public record Done(
            long position, String on, String recordedAt, int keys, int persons, int attachments, String backupsUntil) {}
}
