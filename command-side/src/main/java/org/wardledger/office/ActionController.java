package org.wardledger.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wardledger.common.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes actions from programs; the same desk as the forms. */
@RestController
@RequestMapping("/api/actions")
class ActionController {
    /** In one transaction; more go row by row, or in several batches. */
    static final int ROWS_TOGETHER_MAX = 500;

    static final int ROWS_MAX = 5_000;

    private final Desk desk;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    ActionController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/{kind}")
    ResponseEntity<Map<String, Object>> record(
            @PathVariable String kind,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        Receipt receipt = desk.record(kind, object(body), Acting.of(authentication, "api"), idempotencyKey);
        return ResponseEntity.created(URI.create("/api/records/" + receipt.stream()))
                .header("Idempotency-Replayed", Boolean.toString(receipt.again()))
                .body(answer(receipt));
    }

    /** {@code {"mode":"all"|"rows","rows":[…]}}: all or nothing, or each row for itself with its own answer. */
    @PostMapping("/{kind}/batch")
    ResponseEntity<Map<String, Object>> recordMany(
            @PathVariable String kind,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Authentication authentication) {
        ObjectNode batch = object(body);
        Acting acting = Acting.of(authentication, "api");
        boolean together = switch (batch.path("mode").asString("all")) {
            case "all" -> true;
            case "rows" -> false;
            default -> throw unreadable("mode", "mode phải là all (tất cả hoặc không) hoặc rows (từng dòng).");
        };
        List<ObjectNode> rows = rows(batch, together);
        if (together) {
            Receipt receipt = desk.recordAll(kind, rows, acting, idempotencyKey);
            return ResponseEntity.status(HttpStatus.CREATED).body(answer(receipt));
        }
        List<Map<String, Object>> answers = new ArrayList<>();
        for (ObjectNode row : rows) {
            String key = idempotencyKey == null ? null : idempotencyKey + "/" + answers.size();
            answers.add(answer(kind, row, acting, key));
        }
        long recorded = answers.stream()
                .filter(answer -> answer.containsKey("position"))
                .count();
        return ResponseEntity.ok(Map.of("recorded", recorded, "refused", answers.size() - recorded, "rows", answers));
    }

    private Map<String, Object> answer(String kind, ObjectNode row, Acting acting, @Nullable String key) {
        try {
            return answer(desk.record(kind, row, acting, key));
        } catch (Refusal refusal) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("reason", refusal.reason().name());
            answer.put("field", refusal.field());
            answer.put("sentence", Objects.requireNonNull(refusal.getMessage()));
            return answer;
        }
    }

    static Map<String, Object> answer(Receipt receipt) {
        Receipt.Recorded first = receipt.recorded().getFirst();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("eventId", first.eventId());
        answer.put("position", first.position());
        answer.put("stream", receipt.stream());
        answer.put("recorded", receipt.recorded());
        answer.put("warnings", receipt.warnings());
        return answer;
    }

    static ObjectNode object(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            throw unreadable(null, "Yêu cầu không có nội dung; cần một đối tượng JSON.");
        }
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException notJson) {
            // Its own words quote the body, which may hold what must not be repeated.
            throw unreadable(
                    null,
                    "Nội dung không phải JSON đọc được (UTF-8) ở dòng %d, cột %d."
                            .formatted(
                                    notJson.getLocation().getLineNr(),
                                    notJson.getLocation().getColumnNr()));
        }
        throw unreadable(null, "Nội dung phải là một đối tượng JSON: {\"tên trường\": giá trị}.");
    }

    private static List<ObjectNode> rows(ObjectNode batch, boolean together) {
        JsonNode rows = batch.path("rows");
        int most = together ? ROWS_TOGETHER_MAX : ROWS_MAX;
        if (!rows.isArray() || rows.isEmpty() || rows.size() > most) {
            throw unreadable("rows", "rows phải là mảng từ 1 đến %d đối tượng JSON.".formatted(most));
        }
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!(row instanceof ObjectNode object)) {
                throw unreadable("rows", "Dòng %d không phải đối tượng JSON.".formatted(objects.size() + 1));
            }
            objects.add(object);
        }
        return objects;
    }

    private static Refusal unreadable(@Nullable String field, String sentence) {
        return new Refusal(Refusal.Reason.UNREADABLE, field, sentence);
    }
}
