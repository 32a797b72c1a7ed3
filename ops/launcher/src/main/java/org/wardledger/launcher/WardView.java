package org.wardledger.launcher;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.wardledger.law.Warning;
import org.wardledger.office.LegalNotes;
import org.wardledger.office.SignedIn;

/**
 * One page of the house: the template a controller named, set into the frame.
 *
 * <p>The page is written to memory first. A template that fails halfway then becomes an error page and not half a page
 * that calls itself whole.
 */
record WardView(TemplateEngine templates, String template, Door door) implements View {

    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,15}");
    private static final Locale VIETNAMESE = Locale.of("vi");

    /** What does not change from page to page. */
    record Door(
            Frame.OfficeSign office,
            @Nullable String banner,
            Menu menu,
            @Nullable LegalNotes notes) {}

    @Override
    public String getContentType() {
        return CONTENT_TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> given = new HashMap<>(model == null ? Map.of() : model);
        SignedIn signedIn = request.getUserPrincipal() instanceof Authentication authentication
                ? SignedIn.in(authentication).orElse(null)
                : null;
        CsrfToken csrf = request.getAttribute("_csrf") instanceof CsrfToken token ? token : null;
        Frame frame = new Frame(
                door.office(),
                door.banner(),
                door.menu()
                        .places(
                                given.get("nav"),
                                signedIn == null ? Set.of() : signedIn.account().rights()),
                signedIn == null ? null : Frame.Visitor.of(signedIn),
                csrf,
                band(given),
                notes(request, signedIn));

        given.put("csrf", csrf);
        given.put("account", signedIn == null ? null : signedIn.getName());
        Content page = output -> templates.render(template + ".jte", given, output);

        Utf8ByteOutput written = new Utf8ByteOutput();
        templates.render("frame.jte", Map.of("frame", frame, "page", page), written);
        response.setLocale(VIETNAMESE);
        response.setContentType(CONTENT_TYPE);
        response.setContentLength(written.getContentLength());
        written.writeTo(response.getOutputStream());
    }

    /** A form sends its reader to a page that names the new entry: there stands what to look at again, once. */
    private List<Warning> notes(HttpServletRequest request, @Nullable SignedIn signedIn) {
        String entry = request.getParameter("muc");
        return door.notes() != null
                        && signedIn != null
                        && entry != null
                        && POSITION.matcher(entry).matches()
                ? door.notes().at(Long.parseLong(entry), signedIn)
                : List.of();
    }

    private Frame.Band band(Map<String, Object> given) {
        return new Frame.Band(
                given.get("title") instanceof String title
                        ? title
                        : door.office().large(),
                given.get("lead") instanceof String lead ? lead : null,
                links(given.get("path")),
                links(given.get("actions")),
                Boolean.TRUE.equals(given.get("wide")));
    }

    private static Map<String, String> links(@Nullable Object given) {
        Map<String, String> links = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> named) {
            named.forEach((label, href) -> links.put(String.valueOf(label), String.valueOf(href)));
        }
        return links;
    }
}
