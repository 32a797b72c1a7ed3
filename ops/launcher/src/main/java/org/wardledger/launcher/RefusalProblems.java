package org.wardledger.launcher;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wardledger.common.Refusal;
import org.wardledger.office.NotInOrder;
import org.wardledger.office.RefusalStatus;
import org.wardledger.office.RowRefused;

/** Tells a program why nothing was recorded, as RFC 9457 problem details; each {@code type} stays what it is. */
@RestControllerAdvice(annotations = RestController.class)
class RefusalProblems {
    private static final String RETRY_AFTER_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        HttpStatus status = RefusalStatus.of(refusal.reason());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, Objects.requireNonNullElse(refusal.getMessage(), "Chưa ghi gì."));
        problem.setType(URI.create("urn:so-phuong:" + type(refusal.reason())));
        problem.setTitle(title(refusal.reason()));
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        problem.setProperty("errors", errors(refusal));
        if (refusal instanceof RowRefused row) {
            problem.setProperty("row", row.row());
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }

    private static List<Map<String, String>> errors(Refusal refusal) {
        return switch (refusal) {
            case NotInOrder wrong ->
                wrong.problems().stream()
                        .map(one -> Map.of("field", one.field(), "sentence", one.sentence()))
                        .toList();
            case RowRefused row -> errors(row.refusal());
            default ->
                List.of(Map.of(
                        "field",
                        Objects.requireNonNullElse(refusal.field(), ""),
                        "sentence",
                        Objects.requireNonNullElse(refusal.getMessage(), "")));
        };
    }

    private static String type(Refusal.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> "unreadable";
            case RULE -> "refused-by-rule";
            case CONFLICT -> "conflict";
            case UNKNOWN -> "unknown";
            case FORBIDDEN -> "not-entitled";
            case BUSY -> "not-recorded-try-again";
        };
    }

    private static String title(Refusal.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> "Không đọc được";
            case RULE -> "Trái quy tắc";
            case CONFLICT -> "Trái với điều đã ghi trong sổ";
            case UNKNOWN -> "Không có trong sổ";
            case FORBIDDEN -> "Không có quyền";
            case BUSY -> "Chưa ghi, xin gửi lại";
        };
    }
}
