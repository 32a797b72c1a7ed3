package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.office.SignInRefused.Reason;

class SignInTest extends OfficeTest {
    @BeforeEach
    void one_recorder() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);
    }

    @Test
    void the_right_password_opens_the_first_capacity_that_holds_today() {
        SignedIn signedIn = signIn.signIn(" Ghi-So ", PASSWORD, "::1");

        assertThat(signedIn.getName()).isEqualTo("ghi-so");
        assertThat(signedIn.capacity()).extracting(Capacity::position).isEqualTo("Công chức Văn phòng – Thống kê");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_read_the_same_and_cost_the_same() {
        assertThat(refusal("ghi-so", "sai sai sai sai")).isEqualTo(refusal("khong-co", "sai sai sai sai"));
        assertThat(checks.getAndSet(0)).isEqualTo(2);

        refusal("khong-co", "sai sai sai sai");

        assertThat(checks).hasValue(1);
    }

    @Test
    void a_password_typed_in_separate_signs_is_the_same_password() {
        accounts.setPassword("ghi-so", "mỗi việc một mục", false, null);

        String separate = Normalizer.normalize("mỗi việc một mục", Normalizer.Form.NFD);

        assertThat(signIn.signIn("ghi-so", separate, "::1").getName()).isEqualTo("ghi-so");
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits() {
        IntStream.range(0, 5).forEach(wrong -> refusal("ghi-so", "sai sai sai sai"));

        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> signIn.signIn("ghi-so", PASSWORD, "::1"))
                .withMessage("Đã thử 5 lần chưa được. Hãy thử lại sau 30 giây.")
                .satisfies(refused -> assertThat(refused.waiting()).isEqualTo(Duration.ofSeconds(30)));

        clock.go(Duration.ofSeconds(30));
        assertThat(signIn.signIn("ghi-so", PASSWORD, "::1").getName()).isEqualTo("ghi-so");
    }

    @Test
    void each_further_wrong_password_doubles_the_wait_up_to_an_hour() {
        assertThat(IntStream.rangeClosed(4, 14)
                        .mapToLong(failures -> Throttle.waitAfter(failures).toSeconds()))
                .containsExactly(0L, 30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L, 3600L);
    }

    @Test
    void an_unknown_name_waits_like_a_known_one() {
        IntStream.range(0, 5).forEach(wrong -> refusal("khong-co", "sai sai sai sai"));

        assertThat(refusal("khong-co", "sai sai sai sai")).startsWith("Đã thử 5 lần");
    }

    @Test
    void a_guesser_elsewhere_does_not_lock_the_official_out() {
        IntStream.range(0, 6).forEach(wrong -> refusal("ghi-so", "sai sai sai sai"));

        assertThat(signIn.signIn("ghi-so", PASSWORD, "192.0.2.7").getName()).isEqualTo("ghi-so");
    }

    @Test
    void thirty_guesses_at_once_are_five_guesses() throws Exception {
        Callable<String> guess = () -> refusal("ghi-so", "sai sai sai sai");
        try (var threads = Executors.newFixedThreadPool(30)) {
            threads.invokeAll(Collections.nCopies(30, guess));
        }

        assertThat(checks).hasValue(5);
    }

    @Test
    void an_account_serves_through_its_last_day_and_no_longer() {
        accounts.open(account("kiem-toan", Duty.AUDITOR, TODAY), null);
        assertThat(signIn.signIn("kiem-toan", PASSWORD, "::1").account().rights())
                .containsExactly(Right.AUDIT);

        clock.go(Duration.ofDays(1));

        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> signIn.signIn("kiem-toan", PASSWORD, "::1"))
                .withMessageContaining("hết hạn sau ngày 30/10/2023")
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.CLOSED));
    }

    @Test
    void a_closed_account_is_told_so_only_by_its_own_password() {
        accounts.close("ghi-so", null);

        assertThat(refusal("ghi-so", PASSWORD)).startsWith("Tài khoản đã đóng");
        assertThat(refusal("ghi-so", "sai sai sai sai")).startsWith("Tên đăng nhập hoặc mật khẩu");
    }

    @Test
    void every_try_is_written_down_but_a_name_that_is_no_account_is_not() {
        signIn.signIn("ghi-so", PASSWORD, "192.0.2.7");
        refusal("ghi-so", "sai sai sai sai");
        refusal("mat-khau-go-nham-o", "");

        assertThat(sql.sql("SELECT coalesce(account, '?') || ' ' || address || ' ' || ok FROM account.sign_in")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ghi-so 192.0.2.7 true", "ghi-so ::1 false", "? ::1 false");
    }

    @Test
    void a_password_is_kept_as_argon2_only() {
        String kept = sql.sql("SELECT account::text FROM account.account AS account")
                .query(String.class)
                .single();

        assertThat(kept).contains("$argon2id$").doesNotContain(PASSWORD);
        assertThatThrownBy(() -> sql.sql("UPDATE account.account SET password = 'so mo moi ngay'")
                        .update())
                .hasMessageContaining("account_password_check");
    }

    private String refusal(String name, String password) {
        try {
            return "let in: " + signIn.signIn(name, password, "::1");
        } catch (SignInRefused refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
