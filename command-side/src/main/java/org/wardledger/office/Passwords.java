package org.wardledger.office;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.wardledger.common.Refusal;

/** Passwords (mật khẩu), kept as Argon2id only, and checked at the same cost whether the account exists or not. */
final class Passwords {
    static final int LENGTH_MIN = 12;
    // Longer than any sentence somebody remembers; keeps a posted novel out of the hash.
    static final int LENGTH_MAX = 200;
    private static final Duration TURN_WAIT_MAX = Duration.ofSeconds(5);

    // Without letters and digits that are taken for one another when read from a screen.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final String nobody;
    // Each check takes 19 MiB and a core: a flood of sign-ins waits here instead of taking the office's memory.
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = hashed("nobody signs in with this");
    }

    /** Argon2id at 19 MiB, two passes, one lane: the first choice of OWASP's Password Storage Cheat Sheet. */
    static Passwords argon2() {
        return new Passwords(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2));
    }

    /** Hashes a new password, or says why it will not do. */
    String accepted(String password, String name) {
        if (password.length() < LENGTH_MIN || password.length() > LENGTH_MAX) {
            throw Refusal.rule("password", "Mật khẩu cần từ %d đến %d ký tự.".formatted(LENGTH_MIN, LENGTH_MAX));
        }
        if (Account.nameFrom(password).contains(name)) {
            throw Refusal.rule("password", "Mật khẩu không được chứa tên đăng nhập.");
        }
        return hashed(password);
    }

    String hashed(String password) {
        String hash = encoder.encode(composed(password));
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }

    boolean matches(String password, @Nullable String hash) {
        if (!turn()) {
            throw new SignInRefused(
                    SignInRefused.Reason.BUSY,
                    TURN_WAIT_MAX,
                    "Đang có nhiều người đăng nhập cùng lúc. Hãy thử lại sau ít giây.");
        }
        try {
            // Always one full check, so that the time taken does not tell which names exist.
            boolean right = encoder.matches(
                    composed(password.length() > LENGTH_MAX ? "" : password), hash == null ? nobody : hash);
            return right && hash != null;
        } finally {
            turns.release();
        }
    }

    /** A password to hand over and to change at once: about 99 bits, in groups that can be read aloud. */
    String forOneUse() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < GROUP_LENGTH; sign++) {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(TURN_WAIT_MAX.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Some keyboards type "ế" as one letter, some as three; the password is the same. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
