package org.wardledger.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as text (CSV): UTF-8 with or without a mark, or UTF-16 with one, parted by comma, semicolon or tab. */
final class TextFile {
    private static final char NOT_READ = '\ufffd';
    private static final int HEAD = 64 << 10;

    private TextFile() {}

    static Table read(byte[] file) {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (BookFile.begins(file, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (BookFile.begins(file, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (BookFile.begins(file, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        String head = new String(file, mark, Math.min(file.length - mark, HEAD), charset);
        if (head.indexOf('\0') >= 0) {
            throw Table.refused("Tệp không phải CSV và cũng không phải XLSX.");
        }
        return rows(
                new InputStreamReader(
                        new ByteArrayInputStream(file, mark, file.length - mark),
                        // What cannot be read is marked and refused with its row, not with the whole file.
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                separator(head));
    }

    private static Table rows(Reader text, char separator) {
        Table.Growing table = new Table.Growing(null);
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(true)
                // A row that is too short or too long is a matter of that row, not of the file.
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                number++;
                table.add(number, row.getFields().stream().map(TextFile::cell).toList());
            }
        } catch (CsvParseException | IOException | UncheckedIOException unreadable) {
            throw Table.refused("Tệp CSV không đọc tiếp được sau dòng %d.".formatted(number));
        }
        return table.whole();
    }

    private static Cell cell(String text) {
        if (text.indexOf(NOT_READ) >= 0) {
            return new Cell.Unreadable("Có ký tự không đọc được: xin lưu tệp dạng «CSV UTF-8».");
        }
        return text.length() > Table.CELL_LENGTH_MAX
                ? new Cell.Unreadable("Ô dài quá %d ký tự.".formatted(Table.CELL_LENGTH_MAX))
                : new Cell.Written(text);
    }

    /** The one that parts the first row most often; what stands in quotation marks parts nothing. */
    private static char separator(String head) {
        char best = ',';
        int most = 0;
        for (char candidate : List.of(',', ';', '\t')) {
            int times = 0;
            boolean quoted = false;
            String row = head.stripLeading();
            for (int at = 0; at < row.length() && (quoted || row.charAt(at) != '\n' && row.charAt(at) != '\r'); at++) {
                if (row.charAt(at) == '"') {
                    quoted = !quoted;
                } else if (row.charAt(at) == candidate && !quoted) {
                    times++;
                }
            }
            if (times > most) {
                most = times;
                best = candidate;
            }
        }
        return best;
    }
}
