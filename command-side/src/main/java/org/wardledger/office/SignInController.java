package org.wardledger.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page (đăng nhập). The password itself is read by the filter before; a refusal is forwarded here. */
@Controller
class SignInController {
    @GetMapping("/dang-nhap")
    ModelAndView page() {
        return page(new SignInView("", null), HttpStatus.OK);
    }

    // An address of its own: at /dang-nhap the filter would read the password again, and again.
    @PostMapping("/dang-nhap/khong-duoc")
    ModelAndView refused(
            @RequestParam(defaultValue = "") String name, HttpServletRequest request, HttpServletResponse response) {
        Object failure = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (failure instanceof SignInRefused refused) {
            if (!refused.waiting().isZero()) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(Math.max(1, refused.waiting().toSeconds())));
            }
            return page(new SignInView(name, refused.getMessage()), status(refused.reason()));
        }
        return page(
                new SignInView(name, "Chưa kiểm tra được mật khẩu vì lỗi của hệ thống. Hãy thử lại."),
                HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ModelAndView page(SignInView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("office/sign-in");
        page.setStatus(status);
        page.addObject("view", view);
        page.addObject("title", "Đăng nhập");
        page.addObject("lead", "Dành cho cán bộ, công chức và kiểm tra viên.");
        return page;
    }

    private static HttpStatus status(SignInRefused.Reason reason) {
        return switch (reason) {
            case WRONG, CLOSED, TOKEN_UNKNOWN, TOKEN_EXPIRED -> HttpStatus.UNAUTHORIZED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
