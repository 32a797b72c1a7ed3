package org.wardledger.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardledger.report.Register;

/**
 * Somebody vouches that a register is complete (sổ đã được xác nhận): from the first day of a period without a gap to a
 * last day. Only then may its zero be printed.
 */
public record Attestation(Register register, LocalDate from, LocalDate to, List<Long> positions) {
    public Attestation {
        positions = List.copyOf(positions);
    }

    /** The position of the last entry that vouches. */
    public long position() {
        return positions.getLast();
    }

    static Optional<Attestation> of(Register register, Period period, List<EvidenceRow> attested) {
        LocalDate covered = period.from().minusDays(1);
        List<Long> positions = new ArrayList<>();
        for (EvidenceRow row : attested.stream()
                .sorted(Comparator.comparing(EvidenceRow::cohortOn).thenComparingLong(EvidenceRow::position))
                .toList()) {
            LocalDate to = row.until() == null ? row.occurredOn() : row.until();
            if (!row.cohortOn().isAfter(covered.plusDays(1)) && to.isAfter(covered)) {
                covered = to;
                positions.add(row.position());
            }
        }
        return positions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attestation(register, period.from(), covered, positions));
    }
}
