package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.office.SignInRefused.Reason;

class ApiTokensTest extends OfficeTest {
    private SignedIn recorder;

    @BeforeEach
    void one_recorder() {
        accounts.open(account("ghi-so", Duty.RECORDER, null), null);
        recorder = signIn.signIn("ghi-so", PASSWORD, "::1");
    }

    @Test
    void a_token_acts_as_its_holder_in_the_capacity_it_was_made_for() {
        accounts.addCapacity("ghi-so", "Phó Chủ tịch", "UBND phường", TODAY, null, "quan-tri");
        SignedIn deputy =
                recorder.as(accounts.find("ghi-so").orElseThrow().capacities().getLast());

        SignedIn program = tokens.signIn(tokens.issue(deputy, "Nhập từ Một cửa", Duration.ofDays(30)));

        assertThat(program.getName()).isEqualTo("ghi-so");
        assertThat(program.capacity()).extracting(Capacity::position).isEqualTo("Phó Chủ tịch");
    }

    @Test
    void a_token_is_kept_as_a_digest_only() {
        String token = tokens.issue(recorder, "Nhập từ Một cửa", Duration.ofDays(30));

        String kept = sql.sql("SELECT token::text FROM account.token AS token")
                .query(String.class)
                .single();

        byte[] secret = Objects.requireNonNull(ApiToken.secret(token));
        assertThat(secret).hasSize(32);
        assertThat(kept)
                .contains(HexFormat.of().formatHex(ApiToken.digest(secret)))
                .doesNotContain(HexFormat.of().formatHex(secret))
                .doesNotContain(token.substring(ApiToken.PREFIX.length()));
    }

    @Test
    void a_token_ends_on_time() {
        String token = tokens.issue(recorder, "Nhập từ Một cửa", Duration.ofDays(30));

        clock.go(Duration.ofDays(30));

        assertThat(reason(token)).isEqualTo(Reason.TOKEN_EXPIRED);
    }

    @Test
    void a_token_taken_back_opens_nothing() {
        String token = tokens.issue(recorder, "Nhập từ Một cửa", Duration.ofDays(30));

        tokens.revoke("ghi-so", tokens.usable("ghi-so").getFirst().id());

        assertThat(reason(token)).isEqualTo(Reason.TOKEN_UNKNOWN);
        assertThat(tokens.usable("ghi-so")).isEmpty();
    }

    @Test
    void nobody_takes_back_the_token_of_somebody_else() {
        tokens.issue(recorder, "Nhập từ Một cửa", Duration.ofDays(30));
        var id = tokens.usable("ghi-so").getFirst().id();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tokens.revoke("lanh-dao", id));
        assertThat(tokens.usable("ghi-so")).hasSize(1);
    }

    @Test
    void a_token_of_a_closed_account_opens_nothing() {
        String token = tokens.issue(recorder, "Nhập từ Một cửa", Duration.ofDays(30));

        accounts.close("ghi-so", null);

        assertThat(reason(token)).isEqualTo(Reason.CLOSED);
    }

    @Test
    void a_token_does_not_slip_into_another_capacity_when_its_own_ends() {
        accounts.addCapacity("ghi-so", "Phó Chủ tịch", "UBND phường", TODAY, TODAY, "quan-tri");
        SignedIn deputy =
                recorder.as(accounts.find("ghi-so").orElseThrow().capacities().getLast());
        String token = tokens.issue(deputy, "Nhập từ Một cửa", Duration.ofDays(30));

        clock.go(Duration.ofDays(1));

        assertThat(reason(token)).isEqualTo(Reason.TOKEN_EXPIRED);
    }

    @Test
    void what_is_no_token_is_unknown() {
        for (String nonsense : new String[] {"", "sophuong_", "sophuong_%%%", "sophuong_" + "A".repeat(43)}) {
            assertThat(reason(nonsense)).isEqualTo(Reason.TOKEN_UNKNOWN);
        }
    }

    @Test
    void a_token_has_an_end_within_a_year_and_a_named_program() {
        for (Duration life : new Duration[] {Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(367)}) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tokens.issue(recorder, "Một cửa", life));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tokens.issue(recorder, " ", Duration.ofDays(1)));
    }

    @Test
    void an_administrator_holds_no_token() {
        accounts.open(account("quan-tri", Duty.ADMINISTRATOR, null), null);
        SignedIn administrator = signIn.signIn("quan-tri", PASSWORD, "::1");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tokens.issue(administrator, "Một cửa", Duration.ofDays(1)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN));
    }

    private Reason reason(String token) {
        try {
            throw new AssertionError("let in: " + tokens.signIn(token));
        } catch (SignInRefused refused) {
            return refused.reason();
        }
    }
}
