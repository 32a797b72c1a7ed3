package org.wardledger.launcher;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.wardledger.office.SignInRefused;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program why it was not let in, as RFC 9457 problem details; each {@code type} stays what it is. */
final class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String TYPE = "urn:so-phuong:";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "sign-in-required",
                "Cần đăng nhập",
                "Cần mã truy cập trong tiêu đề Authorization: Bearer. Chưa ghi gì vào sổ.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "not-entitled",
                "Không có quyền",
                "Tài khoản này không có quyền làm việc đó. Chưa ghi gì vào sổ.");
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, SignInRefused refused) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        String type = switch (refused.reason()) {
            case TOKEN_EXPIRED -> "token-expired";
            case CLOSED -> "account-closed";
            case TOKEN_UNKNOWN, WRONG, TOO_MANY, BUSY -> "token-unknown";
        };
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                type,
                "Không đăng nhập được",
                refused.getMessage() + " Chưa ghi gì vào sổ.");
    }

    void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        write(
                request,
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Chưa kiểm tra được mã truy cập",
                "Cơ sở dữ liệu chưa trả lời. Chưa ghi gì vào sổ; hãy thử lại.");
    }

    /** Says nothing that is not known: a program that had sent something finds out with its own key. */
    void lost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean onlyAsked =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        write(
                request,
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Cơ sở dữ liệu chưa trả lời",
                onlyAsked
                        ? "Lần hỏi này không ghi gì vào sổ."
                        : "Chưa rõ việc vừa gửi đã vào sổ hay chưa."
                                + " Gửi lại với cùng Idempotency-Key: sổ không ghi hai lần.");
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String type,
            String title,
            String detail)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", TYPE + type);
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("instance", request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
