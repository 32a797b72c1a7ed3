package org.wardledger.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** The entries behind a figure as a table for a spreadsheet (tệp CSV). */
final class EvidenceTable {
    /** Excel reads UTF-8 only where it finds this mark. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private EvidenceTable() {}

    static ResponseEntity<byte[]> answer(Figure figure, List<Evidence.Line> lines) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s_%s_%s_%d.csv"
                                        .formatted(
                                                figure.id(),
                                                figure.question().period().name(),
                                                figure.question().asOf(),
                                                figure.question().size()))
                                .build()
                                .toString())
                .body(text(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<Evidence.Line> lines) {
        StringBuilder table = new StringBuilder().append(BYTE_ORDER_MARK);
        table.append("phần,mục,tính từ ngày,số lượng,việc,ngày ghi,hồ sơ,nội dung công khai\r\n");
        lines.forEach(line -> table.append(String.join(
                        ",",
                        line.row().part().equals(EvidenceRow.DENOMINATOR) ? "mẫu số" : "tử số",
                        Long.toString(line.row().position()),
                        line.row().occurredOn().toString(),
                        Long.toString(line.row().quantity()),
                        quoted(line.entry().path("kind").stringValue("")),
                        quoted(line.entry().path("recordedOn").stringValue("")),
                        quoted(number(line.entry())),
                        quoted(line.entry().path("public").toString())))
                .append("\r\n"));
        return table.toString();
    }

    /** The number in the book, where the reader may see it; else the random reference of the case. */
    private static String number(JsonNode entry) {
        JsonNode event = entry.path("event");
        for (String member : new String[] {"number", "code"}) {
            if (event.hasNonNull(member)) {
                return event.path(member).stringValue("");
            }
        }
        return entry.path("public").path("caseRef").stringValue("");
    }

    /** A cell that begins like a formula is led by a quote mark, so that no spreadsheet computes it. */
    private static String quoted(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
