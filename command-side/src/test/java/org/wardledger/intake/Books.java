package org.wardledger.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Books of an office as files. */
final class Books {
    static final String HEADINGS = "Mã hồ sơ,Ngày nhận,Lĩnh vực,Thủ tục,Ngày hẹn trả,Ngày trả,Người nộp";

    static final String WITH_TERM = "Mã hồ sơ,Ngày nhận,Lĩnh vực,Thủ tục,Ngày hẹn trả,Thời hạn giải quyết";

    private Books() {}

    static byte[] csv(String... rows) {
        return under(HEADINGS, rows);
    }

    static byte[] under(String headings, String... rows) {
        return (headings + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** Dossiers taken in and, nine of ten, returned. */
    static byte[] dossiers(int count) {
        return csv(IntStream.rangeClosed(1, count).mapToObj(Books::dossier).collect(Collectors.joining("\n")));
    }

    static String dossier(int number) {
        LocalDate received = LocalDate.of(2023, 1, 3).plusDays(number % 280);
        return "HS-2023-%05d,%s,chứng thực,Chứng thực chữ ký,%s,%s,Công dân %02d"
                .formatted(
                        number,
                        vietnamese(received),
                        vietnamese(received.plusDays(2)),
                        number % 10 == 0 ? "" : vietnamese(received.plusDays(1)),
                        number % 100);
    }

    private static String vietnamese(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static byte[] xlsx(Consumer<Worksheet> sheet) {
        return xlsx("Trang 1", sheet, other -> {});
    }

    static byte[] xlsx(String name, Consumer<Worksheet> sheet, Consumer<Worksheet> second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "thu", "1.0")) {
            sheet.accept(workbook.newWorksheet(name));
            second.accept(workbook.newWorksheet("Trang 2"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static void headings(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
    }

    /** The same spreadsheet with one part of it written otherwise, as nobody's Excel would. */
    static byte[] altered(byte[] xlsx, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(xlsx).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
