package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.wardledger.correction.PublicWords;
import org.wardledger.figure.BadQuestion;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.VietnameseNumber;
import org.wardledger.figure.Words;
import org.wardledger.ledger.Installation;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.Leaf;
import org.wardledger.log.NotVerified;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;
import org.wardledger.log.Receipt;
import org.wardledger.log.VerifierKey;
import org.wardledger.register.RecordPages;
import org.wardledger.register.Registers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a receipt against the keys of this log and the log as it is published today (kiểm biên nhận). Whatever was
 * brought along is believed only after it has been proven.
 */
@Component
final class ReceiptCheck {
    private final PublicLog log;
    private final LogTables tables;
    private final Installation installation;
    private final JsonMapper json;

    ReceiptCheck(
            PublicLog log, @Qualifier("readerTables") LogTables tables, Installation installation, JsonMapper json) {
        this.log = log;
        this.tables = tables;
        this.installation = installation;
        this.json = json;
    }

    ReceiptView check(byte[] file) {
        if (file.length == 0) {
            return ReceiptView.refused("Chưa có biên nhận nào: hãy chọn tệp .tlog-proof hoặc dán nội dung của nó.");
        }
        Receipt receipt;
        Note note;
        Checkpoint checkpoint;
        try {
            receipt = Receipt.parse(file);
            note = Note.parse(receipt.note());
            checkpoint = Checkpoint.parse(note.text());
        } catch (NotVerified unreadable) {
            return ReceiptView.refused("Đây không phải biên nhận của một nhật ký, hoặc nó đã bị sửa: không đọc được"
                    + " theo dạng c2sp.org/tlog-proof@v1.");
        }
        if (!checkpoint.origin().equals(installation.origin())) {
            return ReceiptView.refused("Biên nhận này của nhật ký «%s», không phải của «%s»."
                    .formatted(BadQuestion.quoted(checkpoint.origin()), installation.origin()));
        }
        List<VerifierKey> keys =
                log.keys().stream().map(PublicLog.KeyInUse::key).toList();
        long witnesses;
        try {
            Policy.of(keys, List.of(), 0).accept(note);
            witnesses = note.signedBy(Policy.parse(log.policy()).witnesses().stream()
                            .map(Policy.Witness::key)
                            .toList())
                    .size();
        } catch (NotVerified unsigned) {
            return ReceiptView.refused(
                    "Điểm kiểm trong biên nhận không có chữ ký đúng của nhật ký này: biên nhận đã bị sửa hoặc là giả.");
        }
        if (!receipt.leadsTo(checkpoint)) {
            return ReceiptView.refused(
                    "Nội dung hoặc vị trí của mục không dẫn đến điểm kiểm đã ký: biên nhận đã bị sửa.");
        }
        return held(receipt, checkpoint, witnesses);
    }

    /** A signed checkpoint that the log of today does not contain is evidence against the log, not against its bearer. */
    private ReceiptView held(Receipt receipt, Checkpoint checkpoint, long witnesses) {
        long published = log.published().map(LogTables.Published::size).orElse(0L);
        if (checkpoint.size() > published) {
            return ReceiptView.refused(
                    ("Biên nhận có chữ ký đúng dưới điểm kiểm %s mục, nhưng nhật ký đang công bố chỉ có %s mục:"
                                    + " hãy giữ biên nhận này làm bằng chứng.")
                            .formatted(VietnameseNumber.of(checkpoint.size()), VietnameseNumber.of(published)));
        }
        try {
            if (!Arrays.equals(tables.tree(published).root(checkpoint.size()), checkpoint.root())) {
                return ReceiptView.refused(
                        ("Biên nhận có chữ ký đúng, nhưng điểm kiểm %s mục của nó không thuộc nhật ký đang công bố:"
                                        + " hãy giữ biên nhận này làm bằng chứng.")
                                .formatted(VietnameseNumber.of(checkpoint.size())));
            }
        } catch (IllegalStateException lost) {
            return ReceiptView.refused("Biên nhận có chữ ký đúng, nhưng nhật ký đang công bố không còn đọc được đủ để"
                    + " so: hãy giữ biên nhận này làm bằng chứng.");
        }
        return new ReceiptView(proven(receipt, checkpoint, published, witnesses), null, null);
    }

    private ReceiptView.Proven proven(Receipt receipt, Checkpoint checkpoint, long published, long witnesses) {
        JsonNode leaf = json.readTree(receipt.leaf());
        String kind = leaf.path("kind").stringValue("");
        return new ReceiptView.Proven(
                receipt.index(),
                Registers.capital(Words.kind(kind)),
                VietnameseDate.of(LocalDate.parse(leaf.path("recordedOn").stringValue(""))),
                PublicWords.of(kind, leaf.path("public"), json),
                new String(receipt.leaf(), UTF_8),
                HexFormat.of().formatHex(Leaf.hash(receipt.leaf())),
                checkpoint.size(),
                published,
                witnesses,
                RecordPages.entry(receipt.index()));
    }
}
