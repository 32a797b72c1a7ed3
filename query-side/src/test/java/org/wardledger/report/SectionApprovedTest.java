package org.wardledger.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Section II.3 of the reference year, as read aloud. */
class SectionApprovedTest {
    @Test
    void the_section_reads_so_on_the_day_of_the_real_report() throws IOException {
        Approved.text(
                "II.3-2023-10-30", ReportText.of(YearOfFigures.upToTheReport().report()));
    }

    @Test
    void the_section_reads_so_at_midyear() throws IOException {
        Approved.text(
                "II.3-2023-06-30", ReportText.of(YearOfFigures.upToMidyear().report()));
    }
}
