package org.wardledger.office;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.wardledger.common.Refusal;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.office.Corrections.Why;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes corrections from programs: {@code {"ground":…,"reason":…,"changes":{field: value}}}. */
@RestController
class CorrectionController {
    private final Corrections corrections;

    CorrectionController(Corrections corrections) {
        this.corrections = corrections;
    }

    @PostMapping("/api/entries/{position}/correction")
    ResponseEntity<Map<String, Object>> correct(
            @PathVariable String position,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        ObjectNode request = ActionController.object(body);
        refuseUnknown(request, "ground", "reason", "changes");
        if (!(request.get("changes") instanceof ObjectNode changes) || changes.isEmpty()) {
            throw unreadable("changes", "changes phải nêu ít nhất một trường cần sửa: {\"tên trường\": giá trị mới}.");
        }
        return answer(corrections.correct(
                position(position), changes, why(request), Acting.of(authentication, "api"), idempotencyKey));
    }

    @PostMapping("/api/entries/{position}/strike")
    ResponseEntity<Map<String, Object>> strike(
            @PathVariable String position,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        ObjectNode request = ActionController.object(body);
        refuseUnknown(request, "ground", "reason");
        return answer(
                corrections.strike(position(position), why(request), Acting.of(authentication, "api"), idempotencyKey));
    }

    private static ResponseEntity<Map<String, Object>> answer(Receipt receipt) {
        return ResponseEntity.created(URI.create("/api/records/" + receipt.stream()))
                .header("Idempotency-Replayed", Boolean.toString(receipt.again()))
                .body(ActionController.answer(receipt));
    }

    static long position(String written) {
        if (written.matches("[0-9]{1,18}")) {
            return Long.parseLong(written);
        }
        throw Refusal.unknown("position", "Sổ không có mục «%s».".formatted(Text.quoted(written)));
    }

    static Why why(ObjectNode request) {
        JsonNode reason = request.path("reason");
        if (!reason.isMissingNode() && !reason.isNull() && !reason.isString()) {
            throw unreadable("reason", "«Lý do» (reason) phải là chữ.");
        }
        return new Why(ground(request.path("ground").asString("")), reason.asString(null));
    }

    private static CorrectionGround ground(String written) {
        return Arrays.stream(CorrectionGround.values())
                .filter(ground -> ground.name().equals(written))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        "ground",
                        "«Căn cứ» (ground) phải là một trong: %s."
                                .formatted(Arrays.stream(CorrectionGround.values())
                                        .map(ground -> ground.name() + " (" + ground.label() + ")")
                                        .collect(Collectors.joining(", ")))));
    }

    private static void refuseUnknown(ObjectNode request, String... known) {
        request.propertyNames().stream()
                .filter(name -> !Arrays.asList(known).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unreadable(
                            name,
                            "Yêu cầu này không có trường «%s»; chỉ gồm %s."
                                    .formatted(Text.quoted(name), String.join(", ", known)));
                });
    }

    private static Refusal unreadable(String field, String sentence) {
        return new Refusal(Refusal.Reason.UNREADABLE, field, sentence);
    }
}
