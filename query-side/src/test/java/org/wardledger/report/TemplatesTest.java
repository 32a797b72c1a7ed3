package org.wardledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own outline and wording, over those of the release. */
class TemplatesTest {
    private static final String OWN = """
            mục II.3: Tiếp dân
            đoạn
            câu
              vế II.3.g: tính từ sổ
                viết: tỷ lệ giải quyết đơn năm {year} là {petition.resolved-of-received}
            """;

    @TempDir
    private Path folder;

    private String told() {
        return ReportText.of(new AnnualReport(new Templates(folder).sections(YearOfFigures.VOCABULARY))
                .write(YearOfFigures.upToTheReport().grounds()));
    }

    @Test
    void a_section_of_its_own_stands_in_the_place_of_the_shipped_one_and_the_others_stay() throws IOException {
        Files.writeString(folder.resolve("II.3.txt"), OWN);
        assertThat(told())
                .contains("3. Tiếp dân:", "Tỷ lệ giải quyết đơn năm 2023 là 90,5%.")
                .contains("II. KẾT QUẢ TRIỂN KHAI")
                .doesNotContain("thứ 4 hàng tuần");
    }

    @Test
    void an_outline_of_its_own_gives_the_order() throws IOException {
        Files.writeString(folder.resolve("outline.txt"), "# của phường\nMD\nII.3\n\nKT\n");
        Files.writeString(folder.resolve("II.3.txt"), OWN);
        assertThat(new Templates(folder).sections(YearOfFigures.VOCABULARY))
                .extracting(SectionTemplate::id)
                .containsExactly("MĐ", "II.3", "KT");
    }

    @Test
    void what_it_may_not_say_is_refused_with_file_and_line() throws IOException {
        Files.writeString(folder.resolve("II.3.txt"), OWN.replace("{petition.resolved-of-received}", "90,5%"));
        refused("II.3.txt, dòng 5", "con số trần");
        Files.writeString(folder.resolve("II.3.txt"), OWN.replace("resolved-of-received", "solved"));
        refused("II.3.txt, dòng 5", "{petition.solved}");
        Files.writeString(folder.resolve("II.3.txt"), OWN.replace("received}", "received"));
        refused("II.3.txt, dòng 5", "chưa đóng");
        Files.writeString(folder.resolve("II.3.txt"), OWN);
        Files.writeString(folder.resolve("outline.txt"), "MD\nII.33\n");
        refused("outline.txt", "II.33.txt");
    }

    private void refused(String... words) {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(this::told)
                .satisfies(refused -> assertThat(refused.getMessage()).contains(words));
    }
}
