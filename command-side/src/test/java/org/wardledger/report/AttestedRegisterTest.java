package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.office.Given;
import org.wardledger.report.ReportCommand.AttestRegister;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** The rules of vouching for a register (xác nhận sổ). */
class AttestedRegisterTest {
    private static final String OFFICE = "phuong-thu";
    private static final String CHAIR = "Chủ tịch UBND phường";

    @Test
    void a_register_is_attested_up_to_a_day() {
        Given.nothing()
                .when(attest("2023-07-01", "2023-01-01", "2023-06-30"))
                .then(attested("2023-07-01", "2023-01-01", "2023-06-30"));
    }

    @Test
    void an_attestation_goes_further_than_the_last() {
        Given.lines(attested("2023-07-01", "2023-01-01", "2023-06-30"))
                .when(attest("2023-10-01", "2023-01-01", "2023-07-01"))
                .then(attested("2023-10-01", "2023-01-01", "2023-07-01"));
        assertRefused(attest("2023-10-01", "2023-01-01", "2023-06-30"));
        assertRefused(attest("2023-10-01", "2023-01-01", "2023-03-31"));
    }

    @Test
    void days_to_come_are_not_attested() {
        assertThatCode(() -> attest("2023-06-30", "2023-01-01", "2023-06-30")).doesNotThrowAnyException();
        assertThatThrownBy(() -> attest("2023-06-29", "2023-01-01", "2023-06-30"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Ngày xác nhận 29/06/2023 ở trước");
    }

    @Test
    void an_attestation_stays_within_one_year() {
        assertThatThrownBy(() -> attest("2024-01-05", "2023-01-01", "2024-01-01"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("trong một năm của sổ");
    }

    @Test
    void an_attestation_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> attest("2023-07-01", "2023-06-30", "2023-06-29"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void each_year_of_a_register_is_attested_for_itself() {
        assertThat(attest("2023-07-01", "2023-01-01", "2023-06-30").registerId())
                .isEqualTo(attest("2023-07-01", "2023-03-01", "2023-03-31").registerId())
                .isNotEqualTo(attest("2023-07-01", "2022-01-01", "2022-12-31").registerId());
    }

    private void assertRefused(AttestRegister command) {
        Given.lines(attested("2023-07-01", "2023-01-01", "2023-06-30"))
                .when(command)
                .thenRefused("Sổ «tố cáo» năm 2023 đã xác nhận đến hết ngày 30/06/2023");
    }

    private static AttestRegister attest(String on, String from, String to) {
        return new AttestRegister(OFFICE, Register.DENUNCIATIONS, day(on), day(from), day(to), CHAIR);
    }

    private static RegisterAttested attested(String on, String from, String to) {
        return new RegisterAttested(
                RegisterId.of(OFFICE, Register.DENUNCIATIONS, 2023),
                Register.DENUNCIATIONS,
                day(on),
                day(from),
                day(to),
                CHAIR);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
