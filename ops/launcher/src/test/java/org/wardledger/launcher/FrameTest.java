package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Installation;
import org.wardledger.office.SignInView;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "so-phuong.banner=Bản trình diễn.")
class FrameTest {

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void a_page_stands_in_the_frame_of_its_office() throws Exception {
        HttpResponse<String> page = open("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("vi");
        assertThat(page.body())
                .contains("<html lang=\"vi\">", "Phường Nguyễn Nghiêm", "Bản trình diễn.", "<h1>", "Đến nội dung")
                .contains("<form class=\"record\" method=\"post\" action=\"/dang-nhap\">")
                .contains("<a href=\"/so-lieu\">Số liệu</a>")
                .doesNotContain("style=", "<script");
    }

    @Test
    void what_somebody_typed_into_a_title_stays_text() throws Exception {
        assertThat(open("/").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_form_carries_the_token_that_lets_it_be_sent() throws Exception {
        assertThat(open("/").body()).containsPattern("<input type=\"hidden\" name=\"_csrf\" value=\"[^\"]{20,}\">");
    }

    @Test
    void the_menu_leads_only_where_somebody_answers_and_the_reader_may_go() throws Exception {
        assertThat(open("/").body())
                .contains("<a href=\"/\" aria-current=\"true\">Tổng quan</a>", "Đăng nhập</a>")
                .doesNotContain("href=\"/bao-cao\"")
                .doesNotContain("href=\"/so\"");
    }

    @Test
    void a_redirect_is_none_of_the_frames_business() throws Exception {
        HttpResponse<String> moved = open("/chuyen");

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/so"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 413, 422, 500, 503})
    void every_failure_is_told_calmly_and_says_that_reading_recorded_nothing(int status) throws Exception {
        HttpResponse<String> page = open("/loi/" + status);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains(
                        "<h1>" + ErrorPage.of(status, false).title() + "</h1>", "Lần mở trang này không ghi gì vào sổ.")
                .contains("Phường Nguyễn Nghiêm")
                .doesNotContain("Exception", "org.", "Whitelabel");
    }

    @Test
    void an_address_nobody_answers_for_is_told_in_the_same_way() throws Exception {
        HttpResponse<String> page = open("/khong-co");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Không có trang này</h1>");
    }

    @Test
    void what_was_sent_and_refused_was_not_recorded() throws Exception {
        assertThat(send("/gui/409").body()).contains("<h2>Chưa ghi gì vào sổ.</h2>");
    }

    @Test
    void a_fault_after_sending_does_not_pretend_to_know() throws Exception {
        HttpResponse<String> page = send("/gui/500");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("<h2>Chưa rõ việc vừa gửi đã vào sổ hay chưa.</h2>", "Mở sổ xem trước khi gửi lại");
    }

    @Test
    void a_lost_database_is_not_a_fault_of_the_page() throws Exception {
        HttpResponse<String> page = open("/mat-so");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(page.body()).contains("<h1>Sổ tạm thời chưa mở được</h1>").doesNotContain("jdbc");
    }

    @Test
    void a_program_is_told_of_a_lost_database_as_a_problem() throws Exception {
        HttpResponse<String> answer = send("/api/mat-so");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"urn:so-phuong:unavailable\"", "Idempotency-Key");
    }

    @Test
    void a_refusal_that_no_form_caught_is_shown_in_its_own_words() throws Exception {
        HttpResponse<String> page = send("/tu-choi");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Ngày giải quyết trước ngày nhận.", "<h2>Chưa ghi gì vào sổ.</h2>");
    }

    @Test
    void a_template_that_breaks_sends_no_half_page() throws Exception {
        HttpResponse<String> page = open("/vo");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).containsOnlyOnce("<h1>").contains("<h1>Trang gặp trục trặc</h1>");
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return answer(request(path).GET());
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return answer(request(path).POST(HttpRequest.BodyPublishers.ofString("")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A house with a door and a few rooms, each failing in its own way. */
    @SpringBootConfiguration
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
            })
    @Import({Pages.class, Menu.class, ErrorPages.class, StoppedPages.class, Rooms.class})
    static class House {

        @Bean
        Installation installation() {
            return new Installation("test.invalid/log", "nguyen-nghiem", "UBND phường Nguyễn Nghiêm");
        }

        @Bean
        SecurityFilterChain anybody(HttpSecurity http) {
            return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                    .csrf(csrf -> csrf.ignoringRequestMatchers("/gui/**", "/tu-choi", "/api/**"))
                    .logout(AbstractHttpConfigurer::disable)
                    .build();
        }
    }

    @Controller
    static class Rooms {

        @GetMapping("/")
        ModelAndView door() {
            Map<String, String> path = new LinkedHashMap<>();
            path.put("Số liệu", "/so-lieu");
            return new ModelAndView(
                    "office/sign-in",
                    Map.of(
                            "view",
                            new SignInView("", null),
                            "title",
                            "<script>alert(1)</script>",
                            "path",
                            path,
                            "nav",
                            "overview"));
        }

        @GetMapping("/so")
        String books() {
            return "redirect:/";
        }

        @GetMapping("/chuyen")
        String moved() {
            return "redirect:/so";
        }

        @GetMapping("/loi/{status}")
        ModelAndView failing(@PathVariable int status) {
            throw new ResponseStatusException(HttpStatus.valueOf(status), "org.wardledger.Inner Exception");
        }

        @PostMapping("/gui/{status}")
        ModelAndView sent(@PathVariable int status) {
            throw new ResponseStatusException(HttpStatus.valueOf(status));
        }

        @PostMapping("/api/mat-so")
        ModelAndView lostWhileSent() {
            return lost();
        }

        @GetMapping("/mat-so")
        ModelAndView lost() {
            throw new CannotGetJdbcConnectionException("jdbc:postgresql://nowhere refused");
        }

        @PostMapping("/tu-choi")
        ModelAndView refused() {
            throw Refusal.rule("occurredOn", "Ngày giải quyết trước ngày nhận.");
        }

        @GetMapping("/vo")
        ModelAndView broken() {
            return new ModelAndView("office/sign-in", Map.of("title", "Nửa trang"));
        }
    }
}
