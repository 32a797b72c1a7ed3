package org.wardledger.ledger;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;

/** Why the book did not take a command that was in order: another came first, it stands already, or nobody answered. */
public final class NotRecorded {
    private NotRecorded() {}

    /** The record has moved on since the command was decided; decide it again. */
    public static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stale() {
            super("the record has moved on", null, false, false);
        }
    }

    /** This very command stands in the book already; its first answer can be read back. */
    public static final class Again extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Again() {
            super("the command stands already", null, false, false);
        }
    }

    /** Nothing was recorded; the same request may be sent again. */
    public static Refusal busy(@Nullable Throwable cause) {
        Refusal busy = new Refusal(Refusal.Reason.BUSY, null, "Sổ đang bận, chưa ghi gì. Xin gửi lại sau ít giây.");
        if (cause != null) {
            busy.addSuppressed(cause);
        }
        return busy;
    }

    /** The database was lost at the moment of recording and has not come back in time to be asked. */
    public static Refusal unknown() {
        return new Refusal(
                Refusal.Reason.BUSY,
                null,
                "Mất liên lạc với cơ sở dữ liệu đúng lúc ghi nên chưa biết việc này đã vào sổ hay chưa."
                        + " Gửi lại với cùng Idempotency-Key: sổ không ghi hai lần.");
    }
}
