package org.wardledger.launcher;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;

/**
 * One page of the house: the template a controller named, set into the frame.
 *
 * <p>The page is written to memory first. A template that fails halfway then becomes an error page and not half a page
 * with a green status.
 */
record WardView(TemplateEngine templates, String template, FrameParts parts) implements View {

    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    /** What every page's frame has in common. */
    record FrameParts(Frame.OfficeSign office, @Nullable String banner, Menu menu) {}

    @Override
    public String getContentType() {
        return CONTENT_TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> given = new HashMap<>(model == null ? Map.of() : model);
        CsrfToken csrf = request.getAttribute("_csrf") instanceof CsrfToken token ? token : null;
        String account = account(given, request);
        given.put("csrf", csrf);
        given.put("account", account);

        Frame frame = new Frame(
                parts.office(),
                parts.banner(),
                parts.menu().places(given.get("nav")),
                account,
                csrf,
                new Frame.Band(
                        given.get("title") instanceof String title ? title : parts.office().large(),
                        given.get("lead") instanceof String lead ? lead : null,
                        links(given.get("path")),
                        links(given.get("actions")),
                        Boolean.TRUE.equals(given.get("wide"))));
        Content page = output -> templates.render(template + ".jte", given, output);

        Utf8ByteOutput written = new Utf8ByteOutput();
        templates.render("frame.jte", Map.of("frame", frame, "page", page), written);
        response.setContentType(CONTENT_TYPE);
        response.setContentLength(written.getContentLength());
        written.writeTo(response.getOutputStream());
    }

    private static @Nullable String account(Map<String, Object> given, HttpServletRequest request) {
        if (given.get("account") instanceof String account) {
            return account;
        }
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    private static Map<String, String> links(@Nullable Object given) {
        Map<String, String> links = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> named) {
            named.forEach((label, href) -> links.put(String.valueOf(label), String.valueOf(href)));
        }
        return links;
    }
}
