package org.wardledger.office;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Refusal;

/** The tokens programs sign in with (mã truy cập): shown once, kept as a digest, never without an end. */
public final class ApiTokens {
    static final Duration LIFE_MAX = Duration.ofDays(366);
    static final int LABEL_LENGTH_MAX = 80;

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a token that acts as {@code holder} does now; the answer is the only time its secret is seen. */
    public String issue(SignedIn holder, String label, Duration life) {
        if (label.isBlank() || label.length() > LABEL_LENGTH_MAX) {
            throw Refusal.rule(
                    "label", "Cần ghi chương trình nào dùng mã này, dài nhất %d ký tự.".formatted(LABEL_LENGTH_MAX));
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LIFE_MAX) > 0) {
            throw Refusal.rule("days", "Mã truy cập dùng được từ 1 đến %d ngày.".formatted(LIFE_MAX.toDays()));
        }
        if (holder.account().duties().contains(Duty.ADMINISTRATOR)) {
            // Accounts are kept by people at the page; a stolen token must not open the office.
            throw new Refusal(Refusal.Reason.FORBIDDEN, "label", "Tài khoản quản trị không cấp mã truy cập.");
        }
        byte[] secret = new byte[ApiToken.SECRET_BYTES];
        random.nextBytes(secret);
        Capacity capacity = holder.capacity();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sql.sql("""
                        INSERT INTO account.token (digest, id, account, capacity, label, created_at, expires_at)
                        VALUES (:digest, :id, :account, :capacity, :label, :createdAt, :expiresAt)""")
                .param("digest", ApiToken.digest(secret))
                .param("id", UUID.randomUUID())
                .param("account", holder.getName())
                .param("capacity", capacity == null ? null : capacity.id())
                .param("label", label.strip())
                .param("createdAt", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return ApiToken.written(secret);
    }

    /** Whoever stands behind a token, in the capacity it was made for. */
    public SignedIn signIn(String written) {
        Instant now = clock.instant();
        byte[] secret = ApiToken.secret(written);
        ApiToken token = secret == null ? null : byDigest(ApiToken.digest(secret));
        if (token == null || token.revokedAt() != null) {
            throw new SignInRefused(SignInRefused.Reason.TOKEN_UNKNOWN, "Mã truy cập không có hoặc đã bị thu hồi.");
        }
        if (!now.isBefore(token.expiresAt())) {
            throw new SignInRefused(SignInRefused.Reason.TOKEN_EXPIRED, "Mã truy cập đã hết hạn. Hãy cấp mã mới.");
        }
        LocalDate today = LocalDate.now(clock);
        Account account = accounts.find(token.account()).orElseThrow();
        if (!account.openOn(today)) {
            throw SignIn.closed(account);
        }
        if (token.capacity() == null) {
            return new SignedIn(account, null, now);
        }
        // Another capacity in its place would write into the book that somebody acted for a body they did not choose.
        Capacity capacity = account.capacityOn(today, token.capacity())
                .orElseThrow(() -> new SignInRefused(
                        SignInRefused.Reason.TOKEN_EXPIRED,
                        "Chức danh mà mã truy cập này đại diện không còn hiệu lực. Hãy cấp mã mới."));
        return new SignedIn(account, capacity, now);
    }

    /** Ends one token of this account. */
    public void revoke(String account, UUID id) {
        int revoked = sql.sql("""
                        UPDATE account.token SET revoked_at = :at
                        WHERE id = :id AND account = :account AND revoked_at IS NULL""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("account", account)
                .update();
        if (revoked == 0) {
            throw Refusal.unknown("id", "Không có mã truy cập này, hoặc đã thu hồi rồi.");
        }
    }

    void revokeAll(String account) {
        sql.sql("UPDATE account.token SET revoked_at = :at WHERE account = :account AND revoked_at IS NULL")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    /** The tokens of this account that still open something, newest first. */
    List<ApiToken> usable(String account) {
        return sql.sql("""
                        SELECT * FROM account.token
                        WHERE account = :account AND revoked_at IS NULL AND expires_at > :now
                        ORDER BY created_at DESC""")
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(ApiTokens::token)
                .list();
    }

    private @Nullable ApiToken byDigest(byte[] digest) {
        return sql.sql("SELECT * FROM account.token WHERE digest = :digest")
                .param("digest", digest)
                .query(ApiTokens::token)
                .optional()
                .orElse(null);
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        OffsetDateTime revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getObject("capacity", Long.class),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revokedAt == null ? null : revokedAt.toInstant());
    }
}
