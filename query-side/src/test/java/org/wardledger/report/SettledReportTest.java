package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardledger.figure.Period;
import org.wardledger.figure.Question;
import org.wardledger.report.Report.Contradiction;
import org.wardledger.report.Report.Ground;

/** A contradiction stays open until it is settled, or until the records agree. */
class SettledReportTest {
    @Test
    void a_contradiction_counts_as_open_until_its_own_two_sides_are_settled() {
        Contradiction found = contradiction("2 hồ sơ");
        assertThat(report(found).openContradictions()).isEqualTo(1);
        Report settled = report(found).settled(List.of(settlement("II.4.b", found.key())));
        assertThat(settled.openContradictions()).isZero();
        assertThat(settled.contradictions()).containsExactly(found);
        assertThat(settled.noLongerFound()).isEmpty();
    }

    @Test
    void when_a_side_says_something_else_the_old_reason_covers_it_no_more() {
        Settlement old = settlement("II.4.b", contradiction("2 hồ sơ").key());
        Report report = report(contradiction("9 hồ sơ")).settled(List.of(old));
        assertThat(report.openContradictions()).isEqualTo(1);
        assertThat(report.noLongerFound()).containsExactly(old);
    }

    @Test
    void a_settlement_of_what_nobody_found_is_told_as_no_longer_there() {
        Settlement other = settlement("II.3.a", contradiction("2 hồ sơ").key());
        assertThat(report(contradiction("2 hồ sơ")).settled(List.of(other)).noLongerFound())
                .containsExactly(other);
    }

    @Test
    void the_fingerprint_is_of_the_words_and_not_of_the_entries() {
        Contradiction grown = new Contradiction(
                "II.4.b",
                new Ground("Đoạn người viết", "không để người dân chờ", null, List.of(7L)),
                List.of(new Ground("Hồ sơ trễ", "2 hồ sơ", "dossier.late", List.of(1L, 2L))),
                "Lời văn khác sổ.");
        assertThat(grown.key()).isEqualTo(contradiction("2 hồ sơ").key());
        assertThat(grown.key().value()).matches("[0-9a-f]{16}");
    }

    private static Contradiction contradiction(String late) {
        return new Contradiction(
                "II.4.b",
                new Ground("Đoạn người viết", "không để người dân chờ", null, List.of(7L)),
                List.of(new Ground("Hồ sơ trễ", late, "dossier.late", List.of())),
                "Lời văn khác sổ.");
    }

    private static Settlement settlement(String slot, ClaimKey key) {
        return new Settlement(key, slot, 9, LocalDate.of(2023, 12, 1), "Công chức, UBND phường", "Mất điện");
    }

    private static Report report(Contradiction found) {
        Question question = new Question("phuong-thu", Period.year(2023), LocalDate.of(2023, 12, 31), 10);
        return new Report(2023, question, List.of(), List.of(found), Map.of(), List.of());
    }
}
