package org.wardledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardledger.figure.AnswersQuestions;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.Rights;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.log.Receipt;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What proves one entry: its receipt for anybody, and for those who may read the entry what opens its commitment. */
@AnswersQuestions
class ReceiptApi {
    /** The published merge delay: by then a committed entry is under a published checkpoint, in seconds. */
    private static final String MERGE_DELAY = "30";

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final PublicLog log;
    private final LedgerReader book;
    private final LogTables tables;
    private final JsonMapper json;

    ReceiptApi(
            PublicLog log,
            @Qualifier("ledgerReader") LedgerReader book,
            @Qualifier("readerTables") LogTables tables,
            JsonMapper json) {
        this.log = log;
        this.book = book;
        this.tables = tables;
        this.json = json;
    }

    /** The receipt; 202 while the entry waits for its checkpoint. */
    @GetMapping("/api/events/{eventId}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String eventId) {
        Entry entry = entry(eventId);
        return log.receipt(entry.position())
                .map(Receipt::bytes)
                .map(receipt -> ResponseEntity.ok()
                        .contentType(TEXT)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(eventId + ".tlog-proof")
                                        .build()
                                        .toString())
                        .body(receipt))
                .orElseGet(() -> ResponseEntity.accepted()
                        .header(HttpHeaders.RETRY_AFTER, MERGE_DELAY)
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** Salt and envelope: SHA-256 over the two is the commitment in the leaf. */
    @GetMapping(path = "/api/events/{eventId}/opening", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> opening(@PathVariable String eventId) {
        LogTables.Opened opened = tables.opened(readable(eventId).position());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(json.createObjectNode()
                        .put("envelope", Base64.getEncoder().encodeToString(opened.envelope()))
                        .put("salt", Base64.getEncoder().encodeToString(opened.salt())));
    }

    /** The stored bytes of the action, for which the envelope vouches; what is sealed in them stays sealed. */
    @GetMapping("/api/events/{eventId}/payload")
    ResponseEntity<byte[]> payload(@PathVariable String eventId) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .body(tables.opened(readable(eventId).position()).payload());
    }

    private Entry readable(String eventId) {
        Entry entry = entry(eventId);
        if (!Rights.ofCaller().mayRead(entry)) {
            throw NoSuchRecord.forbidden("Chỉ người được xem mục này mới mở được cam kết của nó.");
        }
        return entry;
    }

    private Entry entry(String eventId) {
        try {
            return book.byEventId(UUID.fromString(eventId)).orElseThrow(ReceiptApi::unknown);
        } catch (IllegalArgumentException notAnId) {
            throw unknown();
        }
    }

    private static NoSuchRecord unknown() {
        return NoSuchRecord.unknown("Trong sổ không có mục mang mã này.");
    }
}
