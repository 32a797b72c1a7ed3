package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardledger.report.Register;

class AttestationTest {
    private static Optional<Attestation> attested(String... spans) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (String span : spans) {
            LocalDate to = LocalDate.parse(span.substring(11));
            rows.add(new EvidenceRow(
                    rows.size(),
                    0,
                    "",
                    to,
                    1,
                    "s",
                    "register.attested",
                    LocalDate.parse(span.substring(0, 10)),
                    to,
                    null,
                    Traits.NONE));
        }
        return Attestation.of(Register.COMPLAINTS, Period.year(2023), rows);
    }

    @Test
    void it_begins_with_the_period_or_before() {
        assertThat(attested("2023-01-01/2023-10-27")).map(Attestation::to).hasValue(LocalDate.of(2023, 10, 27));
        assertThat(attested("2022-07-01/2023-02-01")).map(Attestation::to).hasValue(LocalDate.of(2023, 2, 1));
        assertThat(attested("2023-01-02/2023-10-27")).isEmpty();
        assertThat(attested("2022-01-01/2022-12-31")).isEmpty();
        assertThat(attested()).isEmpty();
    }

    @Test
    void month_by_month_it_goes_as_far_as_there_is_no_gap() {
        assertThat(attested("2023-02-01/2023-02-28", "2023-01-01/2023-01-31", "2023-04-01/2023-04-30"))
                .hasValueSatisfying(attestation -> {
                    assertThat(attestation.to()).isEqualTo(LocalDate.of(2023, 2, 28));
                    assertThat(attestation.positions()).containsExactly(1L, 0L);
                });
    }
}
