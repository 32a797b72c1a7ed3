package org.wardledger.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardledger.office.Actions;
import org.wardledger.office.BatchDesk;
import org.wardledger.office.TestOffice;

/** What a mapping may say, and by which of its lines it is refused; nothing is recorded here. */
class MappingTest {
    private static TestOffice office;
    private static Intake intake;

    @BeforeAll
    static void open() throws IOException {
        office = new TestOffice();
        intake = new Intake(office.bean(BatchDesk.class), new Mappings(office.bean(Actions.class)));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static IntakeReport tried(String file, String mapping) {
        return intake.take(file.getBytes(UTF_8), null, mapping, Mode.CHECK, TestOffice.CLERK, new Progress());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "code = Mã > Dòng 1 của bản đối chiếu: cần bắt đầu bằng «việc …».",
                "# ghi chú@việc bay-lên > Dòng 2 của bản đối chiếu: không có việc «bay-lên».",
                "việc dossier-received@@code Mã > Dòng 3 của bản đối chiếu: cần là",
                "việc dossier-received@code = > Dòng 2 của bản đối chiếu: còn thiếu tên cột hoặc giá trị.",
                "việc dossier-received@code : > Dòng 2 của bản đối chiếu: còn thiếu tên cột hoặc giá trị.",
                "việc dossier-received@mã số = Mã > Dòng 2 của bản đối chiếu: việc «Tiếp nhận hồ sơ» không có trường «mã số»",
                "việc dossier-received@code.name = Mã > Dòng 2 của bản đối chiếu: «code» không chia thành phần.",
                "việc dossier-received@applicant.age = Tuổi > Dòng 2 của bản đối chiếu: «applicant» gồm",
                "việc dossier-received@code = Mã@Mã hồ sơ = Số > Dòng 3 của bản đối chiếu: trường này đã nói ở dòng 2.",
                "việc dossier-received@code = Không có > Dòng 2 của bản đối chiếu: tệp không có cột «Không có»; các cột: Mã, Ngày.",
                "việc dossier-received khi Không có@code = Mã > Dòng 1 của bản đối chiếu: tệp không có cột «Không có»",
                "việc dossier-received@code = Mã > Dòng 1 của bản đối chiếu: việc «Tiếp nhận hồ sơ» chưa có cột hay giá trị cho «Ngày nhận»",
                "không-có-sẵn@ > Bản đối chiếu cần"
            })
    void a_wrong_line_is_refused_by_its_number(String mapping, String sentence) {
        String written = mapping.replace('@', '\n');
        assertThatThrownBy(() -> tried("Mã,Ngày\nHS-1,03/01/2023\n", written))
                .isInstanceOf(org.wardledger.common.Refusal.class)
                .hasMessageContaining(sentence.equals("Bản đối chiếu cần") ? "việc …" : sentence);
    }

    @Test
    void a_mapping_has_an_end_and_a_row_only_so_many_acts() {
        assertThatThrownBy(() -> tried("Mã\n1\n", "#".repeat(20_001))).hasMessageContaining("20000 ký tự");
        assertThatThrownBy(() -> tried("Mã\n1\n", "việc dossier-received\n".repeat(21)))
                .hasMessageContaining("Dòng 21 của bản đối chiếu")
                .hasMessageContaining("nhiều nhất 20 việc");
    }

    @Test
    void headings_are_found_however_they_were_typed() {
        String headings = "MÃ  HỒ SƠ,ngay nhan,Lĩnh vực,Thủ tục,Ngày hẹn trả,Người nộp";
        String row = "HS-1,03/01/2023,chứng thực,Chữ ký,05/01/2023,Công dân 01";
        for (Normalizer.Form form : Normalizer.Form.values()) {
            IntakeReport report = tried(Normalizer.normalize(headings, form) + "\n" + row, "ho-so-mot-cua");
            assertThat(report.problems()).isEmpty();
            assertThat(report.recorded()).isEqualTo(1);
        }
    }

    @Test
    void two_columns_of_one_name_and_missing_ones_are_named() {
        assertThatThrownBy(
                        () -> tried("Mã hồ sơ,Ma ho so,MÃ HỒ SƠ\n1,2,3\n", "việc dossier-received\nfield : chứng thực"))
                .hasMessageContaining("việc «Tiếp nhận hồ sơ» chưa có cột hay giá trị cho «Ngày nhận»");
        assertThatThrownBy(() -> tried("Mã hồ sơ,MÃ HỒ SƠ,Mã hồ sơ\n1,2,3\n", "ho-so-mot-cua"))
                .hasMessageContaining("Tệp có 2 cột cùng tên «Mã hồ sơ»")
                .hasMessageContaining("tệp không có cột «Ngày nhận | Ngày tiếp nhận»");
    }

    @Test
    void a_separator_too_many_is_a_matter_of_its_row_and_cells_left_out_at_the_end_are_empty() {
        String file = """
                Mã hồ sơ,Ngày nhận,Lĩnh vực,Thủ tục,Ngày hẹn trả,Người nộp
                HS-1,03/01/2023,chứng thực,Chữ ký,05/01/2023
                HS-2,03/01/2023,chứng thực,Chữ ký, bản sao,05/01/2023,Công dân 01
                HS-3,03/01/2023,chứng thực,Chữ ký,05/01/2023,Công dân 01,,
                """;
        IntakeReport report = tried(file, "ho-so-mot-cua");
        assertThat(report.recorded()).isEqualTo(2);
        assertThat(report.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.toString()).contains("row=3", "nhiều ô hơn số cột"));
    }
}
