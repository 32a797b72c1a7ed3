package org.wardledger.office;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wardledger.common.Refusal;
import org.wardledger.office.Papers.Paper;

/** Takes holds, orders to erase and papers from programs. */
@RestController
class PrivacyController {
    private final DataProtection protection;
    private final Papers papers;

    PrivacyController(DataProtection protection, Papers papers) {
        this.protection = protection;
        this.papers = papers;
    }

    @PostMapping("/api/records/{stream}/hold")
    ResponseEntity<Map<String, Object>> hold(
            @PathVariable String stream,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        return record("erasure-held", stream, body, idempotencyKey, authentication);
    }

    @PostMapping("/api/records/{stream}/hold-lifted")
    ResponseEntity<Map<String, Object>> lift(
            @PathVariable String stream,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        return record("erasure-hold-lifted", stream, body, idempotencyKey, authentication);
    }

    @PostMapping("/api/records/{stream}/erasure-order")
    ResponseEntity<Map<String, Object>> order(
            @PathVariable String stream,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        return record("erasure-ordered", stream, body, idempotencyKey, authentication);
    }

    /** A file and its title, as multipart/form-data. */
    @PostMapping("/api/entries/{position}/attachments")
    ResponseEntity<Map<String, Object>> attach(
            @PathVariable String position,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String title,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        return answer(papers.attach(
                CorrectionController.position(position),
                paper(file, title),
                Acting.of(authentication, "api"),
                idempotencyKey));
    }

    static Paper paper(@Nullable MultipartFile file, @Nullable String title) {
        if (file == null) {
            throw new Refusal(
                    Refusal.Reason.UNREADABLE,
                    "file",
                    "Chưa có tệp đính kèm (file); gửi tệp và tên giấy tờ (title) theo multipart/form-data.");
        }
        try {
            return new Paper(file.getBytes(), title);
        } catch (IOException lost) {
            throw new Refusal(Refusal.Reason.UNREADABLE, "file", "Tệp đính kèm (file) không đọc được.");
        }
    }

    private ResponseEntity<Map<String, Object>> record(
            String kind,
            String stream,
            byte @Nullable [] body,
            @Nullable String idempotencyKey,
            Authentication authentication) {
        return answer(protection.record(
                kind, stream, ActionController.object(body), Acting.of(authentication, "api"), idempotencyKey));
    }

    private static ResponseEntity<Map<String, Object>> answer(Receipt receipt) {
        return ResponseEntity.created(URI.create("/api/records/" + receipt.stream()))
                .header("Idempotency-Replayed", Boolean.toString(receipt.again()))
                .body(ActionController.answer(receipt));
    }
}
