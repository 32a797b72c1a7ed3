package org.wardledger.proof;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.common.Refusal;
import org.wardledger.office.Given;
import org.wardledger.proof.ProofCommand.AnnounceKey;
import org.wardledger.proof.ProofEvent.LogKeyAnnounced;

/** The rules of announcing a key of the log (công bố khóa ký). */
class LogKeyBookTest {
    private static final String OFFICE = "phuong-thu";
    private static final String KEY = "example.com/log+cc714670+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
    private static final String WITNESS = "witness.example/w1+04d2d833+BD1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM";

    @Test
    void a_key_is_announced_once() {
        Given.nothing().when(announce(KEY, "2023-10-30")).then(announced(KEY, "2023-10-30"));
        Given.lines(announced(KEY, "2023-10-30"))
                .when(announce(KEY, "2023-12-30"))
                .thenRefused(Refusal.Reason.CONFLICT, "đã được công bố");
    }

    @Test
    void the_keys_before_it_sign_at_least_until_it_does() {
        Given.nothing().when(announce(KEY, "2023-07-31")).thenRefused(Refusal.Reason.RULE, "phải ký ít nhất đến ngày");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khóa", WITNESS, KEY + "=", " " + KEY, "example.com/log+cc714671+AddamAGCsQq31Uv"})
    void what_is_no_key_of_a_log_is_refused(String vkey) {
        Given.nothing().when(announce(vkey, "2023-10-30")).thenRefused(Refusal.Reason.RULE, "khóa");
    }

    private static AnnounceKey announce(String vkey, String othersUntil) {
        return new AnnounceKey(OFFICE, vkey, LocalDate.parse("2023-08-01"), LocalDate.parse(othersUntil));
    }

    private static LogKeyAnnounced announced(String vkey, String othersUntil) {
        return new LogKeyAnnounced(LogId.of(OFFICE), LocalDate.parse("2023-08-01"), vkey, LocalDate.parse(othersUntil));
    }
}
