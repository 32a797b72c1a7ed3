package org.wardledger.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, follows nothing, fills in forms with the token of the page. */
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(int port) {
        this("http://localhost:" + port);
    }

    private Visitor(String address) {
        this.address = address;
    }

    /** Somebody else, in front of a browser of their own. */
    Visitor another() {
        return new Visitor(address);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills in the form that {@code page} shows. */
    HttpResponse<String> fill(String page, String path, Map<String, String> fields) {
        Matcher token = CSRF.matcher(get(page).body());
        String csrf = token.find() ? "_csrf=" + token.group(1) + "&" : "";
        return submit(path, csrf + encoded(fields));
    }

    /** Sends a file and fields as a browser does, with the token of {@code page} where it is not empty. */
    HttpResponse<String> upload(String page, String path, Map<String, String> fields, byte[] file, String... headers) {
        Map<String, String> parts = new LinkedHashMap<>(fields);
        if (!page.isEmpty()) {
            Matcher token = CSRF.matcher(get(page).body());
            if (token.find()) {
                parts.put("_csrf", token.group(1));
            }
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach((name, value) -> body.writeBytes(
                ("--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tep.pdf\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Submits a form without the token of its page, as a foreign page would. */
    HttpResponse<String> submit(String path, String form) {
        return post(path, form, "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
    }

    HttpResponse<String> signIn(String name, String password) {
        return fill("/dang-nhap", "/dang-nhap", Map.of("name", name, "password", password));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
