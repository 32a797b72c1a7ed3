package org.wardledger.launcher;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Turns every failure a reader would meet into a page in the office's words; traces stay in the log. */
@Component
final class ErrorPages implements ErrorViewResolver {

    private static final Set<String> ONLY_READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        // The container may hand a failed POST on as a GET; what was sent is kept beside it.
        String method = request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String sent
                ? sent
                : request.getMethod();
        ErrorPage page = ErrorPage.of(status.value(), !ONLY_READING.contains(method));
        if (request.getAttribute(StoppedPages.SENTENCE) instanceof String sentence) {
            page = page.because(sentence);
        }
        return new ModelAndView("error", Map.of("view", page, "title", page.title(), "lead", page.happened()), status);
    }
}
