package org.wardledger.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.common.Refusal;

/** Files as offices have them, and as somebody makes them who means harm. */
class BookFileTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Duration SOON = Duration.ofSeconds(60);

    private static Table read(byte[] file) {
        return Assertions.assertTimeout(SOON, () -> BookFile.read(file, null));
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Chưa ghi gì vào sổ.");
    }

    private static void small(Worksheet sheet) {
        Books.headings(sheet, "A", "B");
        sheet.value(1, 0, "một");
        sheet.value(1, 1, 2);
    }

    private static Cell cell(Table table, int line, int column) {
        return table.lines().get(line).cell(column);
    }

    private static String text(Table table, int line, int column) {
        return ((Cell.Written) cell(table, line, column)).text();
    }

    private static String why(Table table, int line, int column) {
        return ((Cell.Unreadable) cell(table, line, column)).why();
    }

    @Test
    void an_empty_file_is_refused_and_one_with_headings_alone_has_no_lines() {
        refused(new byte[0], "Tệp rỗng.");
        refused("\n\n ; ;\n".getBytes(UTF_8), "Tệp không có dòng nào.");
        assertThat(read("A,B".getBytes(UTF_8)).lines()).isEmpty();
        assertThat(read(Books.xlsx(sheet -> Books.headings(sheet, "A", "B"))).headings())
                .containsExactly("A", "B");
    }

    @Test
    void what_is_neither_csv_nor_xlsx_is_refused_by_what_it_is() {
        byte[] oldExcel = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, oldExcel, 0, 4);
        refused(oldExcel, ".xls");
        refused("%PDF-1.7\0\1\2".getBytes(UTF_8), "không phải CSV");
        refused(Books.zipped(Map.of("readme.txt", "A,B".getBytes(UTF_8))), "hỏng hoặc không phải bảng tính");
        refused("PK\3\4 and no more".getBytes(UTF_8), "hỏng hoặc không phải bảng tính");
        byte[] sound = Books.xlsx(BookFileTest::small);
        refused(java.util.Arrays.copyOf(sound, sound.length / 2), "hỏng hoặc không phải bảng tính");
        refused(new byte[BookFile.BYTES_MAX + 1], "20 MB");
    }

    @Test
    void a_spreadsheet_with_macros_is_refused() {
        refused(
                Books.altered(Books.xlsx(BookFileTest::small), "xl/vbaProject.bin", none -> "Sub Auto_Open()"),
                "macro");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml", "xl/media/image1.png"})
    void a_small_file_that_swells_is_left_where_it_becomes_too_large(String part) {
        byte[] bomb = Books.altered(Books.xlsx(BookFileTest::small), part, any -> " ".repeat(160 << 20));
        assertThat(bomb.length).isLessThan(1 << 20);
        refused(bomb, "bung ra quá 150 MB");
    }

    @Test
    void a_file_of_countless_parts_is_refused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int part = 0; part < 2_500; part++) {
            parts.put("xl/part" + part, new byte[0]);
        }
        refused(Books.zipped(parts), "quá nhiều phần");
    }

    @Test
    void entities_of_a_sheet_are_never_resolved() {
        String laughs = """
                <!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
                <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
                <!ENTITY outside SYSTEM "file:///etc/hostname">]>""";
        for (String entity : new String[] {"&f;", "&outside;"}) {
            byte[] file = Books.altered(
                    Books.xlsx(BookFileTest::small),
                    SHEET,
                    sheet -> sheet.replaceFirst("<worksheet", laughs.replace("\n", " ") + "<worksheet")
                            .replaceFirst("</sheetData>", row(9, inline("A9", entity)) + "</sheetData>"));
            refused(file, "hỏng hoặc không phải bảng tính");
        }
    }

    private static String row(int number, String cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    private static String inline(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    private static byte[] withRow(String row) {
        return Books.altered(
                Books.xlsx(BookFileTest::small),
                SHEET,
                sheet -> sheet.replaceFirst("</sheetData>", row + "</sheetData>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFD9", "ZZZZZ9", "ZZZZZZZZZ9", "A99999999999", "9", "Á9", "ZZZZZZ9"})
    void a_cell_at_no_place_of_a_book_is_refused(String place) {
        assertThatThrownBy(() -> read(withRow(row(9, inline(place, "x"))))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_formula_counts_as_what_it_showed_last_and_an_error_as_unreadable() {
        Table table = read(withRow(row(
                9,
                "<c r=\"A9\" t=\"str\"><f>CONCAT(\"m\",\"ai\")</f><v>mai</v></c><c r=\"B9\"><f>1+1</f><v>2</v></c>"
                        + "<c r=\"C9\" t=\"e\"><f>A0</f><v>#REF!</v></c><c r=\"D9\" t=\"e\"><v>#N/A</v></c>"
                        + "<c r=\"E9\"><f>NOW()</f></c>" + inline("F9", "#REF!"))));
        assertThat(text(table, 1, 0)).isEqualTo("mai");
        assertThat(((Cell.Counted) cell(table, 1, 1)).plain()).isEqualTo("2");
        assertThat(why(table, 1, 2)).isEqualTo("Ô báo lỗi (#REF!).");
        assertThat(why(table, 1, 3)).isEqualTo("Ô báo lỗi (#N/A).");
        assertThat(why(table, 1, 4)).isEqualTo("Công thức chưa có kết quả.");
        assertThat(why(table, 1, 5)).startsWith("Ô báo lỗi");
        assertThat(table.lines().get(1).number()).isEqualTo(9);
    }

    @Test
    void a_cell_of_a_megabyte_is_one_cell_that_cannot_be_read() {
        String long1 = "x".repeat(1 << 20);
        Table table = read(("A,B\n1,ok\n" + long1 + ",ok\n3,ok").getBytes(UTF_8));
        assertThat(why(table, 1, 0)).contains("32767");
        assertThat(text(table, 2, 1)).isEqualTo("ok");
        assertThat(why(read(withRow(row(9, inline("A9", long1)))), 1, 0)).contains("32767");
    }

    @Test
    void what_looks_like_a_command_is_text() {
        String dde = "=cmd|' /C calc'!A0";
        Table table = read(("A,B\n\"" + dde + "\",@SUM(1)\n").getBytes(UTF_8));
        assertThat(text(table, 0, 0)).isEqualTo(dde);
        assertThat(text(table, 0, 1)).isEqualTo("@SUM(1)");
    }

    @Test
    void letters_that_are_not_utf_8_are_named_by_their_row() {
        byte[] file = "Tên,B\nAn,1\nTr\u1ea7n,2\n".getBytes(UTF_8);
        assertThat(text(read(file), 1, 0)).isEqualTo("Trần");
        byte[] older = "Ten,B\nAn,1\nBông,2\n".getBytes(Charset.forName("windows-1258"));
        Table table = read(older);
        assertThat(text(table, 0, 0)).isEqualTo("An");
        assertThat(why(table, 1, 0)).contains("CSV UTF-8");
        refused("Tôn,B\n1,2\n".getBytes(Charset.forName("windows-1258")), "Dòng tên cột");
        assertThat(text(read("Tên\tB\nTrần\t2\n".getBytes(UTF_16)), 0, 0)).isEqualTo("Trần");
    }

    @Test
    void a_million_empty_rows_are_no_rows_and_too_many_filled_ones_are_refused() {
        StringBuilder csv =
                new StringBuilder("A,B\n").append(",\n".repeat(1_000_000)).append("x,1\n");
        Table table = read(csv.toString().getBytes(UTF_8));
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(1_000_002);
        refused(("A,B\n" + "x,1\n".repeat(Table.LINES_MAX + 1)).getBytes(UTF_8), "hơn 50000 dòng");

        StringBuilder rows = new StringBuilder();
        for (int row = 9; row < 1_000_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"/></row>");
        }
        assertThat(read(withRow(rows.toString())).lines()).hasSize(1);
    }

    @Test
    void more_columns_than_a_book_has_are_refused() {
        refused(("A,B\n" + "x,".repeat(300) + "x\n").getBytes(UTF_8), "hơn 200 cột");
    }

    @Test
    void rows_that_reach_far_out_without_saying_anything_are_left_where_they_become_too_many() {
        StringBuilder rows = new StringBuilder();
        for (int row = 9; row < 20_000; row++) {
            rows.append(row(row, "<c r=\"XFD%d\"/>".formatted(row)));
        }
        refused(withRow(rows.toString()), "quá nhiều ô");
    }
}
