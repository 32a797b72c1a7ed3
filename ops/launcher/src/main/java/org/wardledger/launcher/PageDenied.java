package org.wardledger.launcher;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Answers a page that is not for this account; a sign-in page left open too long is simply shown again. */
final class PageDenied implements AccessDeniedHandler {
    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (denied instanceof CsrfException && (path.equals("/dang-nhap") || path.equals("/dang-xuat"))) {
            response.sendRedirect("/dang-nhap");
        } else {
            forbidden.handle(request, response, denied);
        }
    }
}
