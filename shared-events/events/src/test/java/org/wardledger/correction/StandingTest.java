package org.wardledger.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;

/** What a record says once its corrections are heeded. */
class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Test
    void a_line_nobody_corrected_stands() {
        assertThat(standing(word("a"), word("b"))).isEqualTo(Map.of(0L, word("a"), 1L, word("b")));
    }

    @Test
    void the_last_correction_of_a_line_counts_in_the_place_of_that_line() {
        assertThat(standing(word("a"), word("b"), corrected(0, "x"), corrected(0, "y")))
                .isEqualTo(Map.of(0L, word("y"), 1L, word("b")));
    }

    @Test
    void a_line_struck_out_is_gone_and_with_it_its_corrections() {
        assertThat(standing(word("a"), word("b"), corrected(0, "x"), struck(0))).isEqualTo(Map.of(1L, word("b")));
    }

    @Test
    void a_correction_struck_out_gives_the_earlier_words_back() {
        assertThat(standing(word("a"), corrected(0, "x"), corrected(0, "y"), struck(2)))
                .isEqualTo(Map.of(0L, word("x")));
    }

    @Test
    void a_striking_out_struck_out_gives_the_line_back() {
        assertThat(standing(word("a"), struck(0), struck(1))).isEqualTo(Map.of(0L, word("a")));
    }

    @Test
    void a_line_left_out_takes_its_corrections_along_and_nothing_else() {
        SortedMap<Long, WardEvent> lines = new TreeMap<>(Map.of(1L, word("b"), 2L, corrected(0, "x")));
        assertThat(Standing.of(lines)).isEqualTo(Map.of(1L, word("b")));
    }

    private static SortedMap<Long, WardEvent> standing(WardEvent... lines) {
        SortedMap<Long, WardEvent> numbered = new TreeMap<>();
        for (WardEvent line : lines) {
            numbered.put((long) numbered.size(), line);
        }
        return Standing.of(numbered);
    }

    private static Word word(String text) {
        return new Word(DAY, text);
    }

    private static WardEvent corrected(long line, String text) {
        return new ActionCorrected(40 + line, line, DAY, CorrectionGround.MISWRITTEN, "viết nhầm", word(text));
    }

    private static WardEvent struck(long line) {
        return new ActionStruck(40 + line, line, DAY, CorrectionGround.RECORDED_BY_MISTAKE, "ghi nhầm");
    }

    private record Word(LocalDate occurredOn, String text) implements WardEvent {}
}
