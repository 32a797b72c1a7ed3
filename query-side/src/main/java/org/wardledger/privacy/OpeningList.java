package org.wardledger.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.Words;

/** Who opened what, when and why, for whoever protects the data (các lần mở niêm phong). */
@Component
class OpeningList {
    static final int LINES_MAX = 200;

    private final JdbcClient vault;

    OpeningList(@Qualifier("vaultJdbc") JdbcClient vault) {
        this.vault = vault;
    }

    /** The last openings, of one day and one account where they are given. */
    List<ProtectionView.Line> of(@Nullable LocalDate day, String account) {
        return vault.sql("""
                        SELECT opened_at, account, capacity, purpose, outcome, person_ref, kind, attachment_id, stream, found
                          FROM vault.opening_record
                         WHERE (:account = '' OR account = :account)
                           AND (:from::timestamptz IS NULL OR opened_at >= :from AND opened_at < :to)
                         ORDER BY number DESC LIMIT :max""")
                .param("account", account)
                .param("from", start(day))
                .param("to", start(day == null ? null : day.plusDays(1)))
                .param("max", LINES_MAX)
                .query(OpeningList::line)
                .list();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VietnameseDate.ZONE).toOffsetDateTime();
    }

    private static ProtectionView.Line line(ResultSet row, int number) throws SQLException {
        return new ProtectionView.Line(
                VietnameseDate.of(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                row.getString("account"),
                row.getString("capacity"),
                row.getString("purpose"),
                what(row),
                switch (row.getString("outcome")) {
                    case "OPENED" -> "đã mở";
                    case "ERASED" -> "đã xóa từ trước";
                    case "BROKEN" -> "niêm phong hỏng";
                    case "UNKNOWN" -> "không có";
                    default -> "thấy " + row.getInt("found") + " người";
                },
                row.getString("stream"));
    }

    private static String what(ResultSet row) throws SQLException {
        if (row.getString("kind") != null) {
            return "Chữ niêm phong, " + Words.kind(row.getString("kind"));
        }
        if (row.getString("attachment_id") != null) {
            return "Tệp đính kèm";
        }
        return row.getString("person_ref") == null ? "Tìm theo tên" : "Nhân thân";
    }
}
