package org.wardledger.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.TestPostgres;

/** An empty office on a real PostgreSQL, with a clock that goes when told to. */
abstract class OfficeTest {
    static final LocalDate TODAY = LocalDate.of(2023, 10, 30);
    static final String PASSWORD = "so mo moi ngay";

    static final JdbcClient sql = installed();

    final GoingClock clock = new GoingClock();
    final AtomicInteger checks = new AtomicInteger();
    final Passwords passwords = new Passwords(counted(new Argon2PasswordEncoder(16, 32, 1, 1024, 1)));
    final Accounts accounts = new Accounts(sql, passwords, clock);
    final ApiTokens tokens = new ApiTokens(sql, accounts, clock);
    final SignIn signIn = new SignIn(accounts, passwords, new Throttle(clock), clock);

    @BeforeEach
    void empty() {
        sql.sql("TRUNCATE account.account CASCADE").update();
    }

    NewAccount account(String name, Duty duty, @Nullable LocalDate expiresOn) {
        return new NewAccount(
                name,
                "Công chức 01",
                PASSWORD,
                false,
                Set.of(duty),
                false,
                expiresOn,
                "Công chức Văn phòng – Thống kê",
                "UBND phường Nguyễn Nghiêm",
                LocalDate.of(2023, 1, 1),
                null);
    }

    private static JdbcClient installed() {
        Database database = TestPostgres.freshDatabase();
        database.migrate(Role.ACCOUNT_KEEPER, "account", "classpath:db/account");
        return JdbcClient.create(database.pool(Role.ACCOUNT_KEEPER, 2));
    }

    private PasswordEncoder counted(PasswordEncoder argon2) {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return argon2.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                checks.incrementAndGet();
                return argon2.matches(password, hash);
            }
        };
    }

    static final class GoingClock extends Clock {
        private Instant now = TODAY.atTime(8, 0).atZone(getZone()).toInstant();

        void go(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
