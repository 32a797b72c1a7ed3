package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

class RequestLimitTest {
    private static final int LIMIT = 100_000;
    private static final int FILE_LIMIT = 300_000;
    private static final int BOOK_LIMIT = 600_000;
    private static final byte[] FULL = new byte[LIMIT];
    private static final byte[] ONE_TOO_MANY = new byte[LIMIT + 1];

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = new TomcatServletWebServerFactory(0).getWebServer(context -> {
            context.addServlet("counting", new Counting()).addMapping("/");
            context.addFilter(
                            "limit",
                            new RequestLimit(
                                    DataSize.ofBytes(LIMIT),
                                    DataSize.ofBytes(FILE_LIMIT),
                                    DataSize.ofBytes(BOOK_LIMIT)))
                    .addMappingForUrlPatterns(null, false, "/*");
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    static Stream<BodyPublisher> a_body_up_to_the_limit_is_handed_on() {
        return Stream.of(BodyPublishers.ofByteArray(FULL), chunked(FULL));
    }

    @ParameterizedTest
    @MethodSource
    void a_body_up_to_the_limit_is_handed_on(BodyPublisher body) throws Exception {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("%d bytes read", LIMIT);
    }

    static Stream<BodyPublisher> one_byte_more_is_refused_with_its_sentence() {
        return Stream.of(BodyPublishers.ofByteArray(ONE_TOO_MANY), chunked(ONE_TOO_MANY));
    }

    @ParameterizedTest
    @MethodSource
    void one_byte_more_is_refused_with_its_sentence(BodyPublisher body) throws Exception {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":413").contains("Không có gì được ghi vào sổ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/entries/7/attachments", "/so/muc/7/dinh-kem"})
    void a_file_may_be_larger_where_papers_are_attached(String path) throws Exception {
        assertThat(post(path, BodyPublishers.ofByteArray(new byte[FILE_LIMIT])).body())
                .isEqualTo("%d bytes read", FILE_LIMIT);
        HttpResponse<String> refused = post(path, BodyPublishers.ofByteArray(new byte[FILE_LIMIT + 1]));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Tệp đính kèm lớn quá 10 MB. Không có gì được ghi vào sổ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/import", "/so/nhap"})
    void a_whole_book_may_be_larger_still_where_books_are_taken_in(String path) throws Exception {
        assertThat(post(path, BodyPublishers.ofByteArray(new byte[BOOK_LIMIT])).body())
                .isEqualTo("%d bytes read", BOOK_LIMIT);
        HttpResponse<String> refused = post(path, BodyPublishers.ofByteArray(new byte[BOOK_LIMIT + 1]));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Tệp lớn quá 20 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/import/7",
                "/so/nhap/7/ghi",
                "/api/entries/7/attachments/",
                "/api/entries/x/attachments",
                "/so/muc/7/dinh-kem;x",
                "/so/muc/7/huy",
                "//api/entries/7/attachments",
                "/api/actions/petition-received"
            })
    void and_nowhere_else(String path) throws Exception {
        assertThat(post(path, BodyPublishers.ofByteArray(ONE_TOO_MANY)).statusCode())
                .isEqualTo(413);
    }

    private static HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        return post("/", body);
    }

    private static HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static final class Counting extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getInputStream().readAllBytes().length + " bytes read");
        }
    }
}
