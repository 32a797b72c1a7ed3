package org.wardledger.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;

/** A table as a spreadsheet (XLSX): one sheet of it, read row by row, formulas by what they showed last. */
final class SpreadsheetFile {
    /** Unpacked; ten times what 50,000 rows of an office's book need. */
    private static final long UNPACKED_BYTES_MAX = 150L << 20;

    private static final int PARTS_MAX = 2_000;

    private SpreadsheetFile() {}

    static Table read(byte[] file, @Nullable String sheet) {
        refuseWhatSwells(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet read = sheet(workbook, sheet);
            Table.Growing table = new Table.Growing(read.getName());
            try (Stream<Row> rows = read.openStream()) {
                rows.forEach(row -> table.add(row.getRowNum(), cells(row, workbook.isDate1904())));
            }
            return table.whole();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // A damaged file makes the reader fail in many ways; its own words may quote the file.
            throw Table.refused("Tệp XLSX hỏng hoặc không phải bảng tính.");
        }
    }

    /** A small file may unpack to gigabytes: it is unpacked once into nothing, as far as is allowed. */
    private static void refuseWhatSwells(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            byte[] nowhere = new byte[64 << 10];
            long unpacked = 0;
            int parts = 0;
            for (Enumeration<ZipArchiveEntry> each = zip.getEntries(); each.hasMoreElements(); parts++) {
                ZipArchiveEntry part = each.nextElement();
                if (part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw Table.refused("Tệp có macro: xin lưu lại thành .xlsx.");
                }
                try (InputStream bytes = zip.getInputStream(part)) {
                    // First the whole length: only what is bounded is looked into.
                    for (int some = bytes.read(nowhere); some >= 0; some = bytes.read(nowhere)) {
                        unpacked += some;
                        if (unpacked > UNPACKED_BYTES_MAX) {
                            throw Table.refused("Tệp XLSX bung ra quá %d MB.".formatted(UNPACKED_BYTES_MAX >> 20));
                        }
                    }
                }
                if (parts > PARTS_MAX) {
                    throw Table.refused("Tệp XLSX có quá nhiều phần.");
                }
                try (InputStream bytes = zip.getInputStream(part)) {
                    SheetPlaces.requireWithinReach(bytes);
                }
            }
        } catch (IOException | IllegalArgumentException notZip) {
            throw Table.refused("Tệp XLSX hỏng hoặc không phải bảng tính.");
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, @Nullable String name) {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.isEmpty()) {
            throw Table.refused("Tệp không có trang tính nào.");
        }
        if (name == null) {
            return sheets.getFirst();
        }
        return sheets.stream()
                .filter(sheet -> Folded.of(sheet.getName()).equals(Folded.of(name)))
                .findFirst()
                .orElseThrow(() -> Table.refused("Tệp không có trang «%s»; có: %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        sheets.stream().map(Sheet::getName).toList()))));
    }

    private static List<Cell> cells(Row row, boolean from1904) {
        List<Cell> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell == null ? Cell.EMPTY : cell(cell, from1904)));
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean from1904) {
        CellType type = cell.getType();
        Object value = cell.getValue();
        if (type == CellType.ERROR || value instanceof String shown && isError(shown)) {
            return new Cell.Unreadable("Ô báo lỗi (%s).".formatted(String.valueOf(cell.getRawValue())));
        }
        return switch (value) {
            case null -> type == CellType.FORMULA ? new Cell.Unreadable("Công thức chưa có kết quả.") : Cell.EMPTY;
            case java.math.BigDecimal number -> new Cell.Counted(number, from1904);
            case Boolean truth -> new Cell.Written(truth.toString());
            default -> written(value.toString());
        };
    }

    private static Cell written(String text) {
        return text.length() > Table.CELL_LENGTH_MAX
                ? new Cell.Unreadable("Ô dài quá %d ký tự.".formatted(Table.CELL_LENGTH_MAX))
                : new Cell.Written(text);
    }

    private static boolean isError(String shown) {
        return shown.matches("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|GETTING_DATA)");
    }
}
