package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.office.DemonstrationAccounts;
import org.wardledger.office.DemonstrationAccounts.Demonstration;
import org.wardledger.office.FirstAdministrator;

@SpringBootTest(classes = GuardedHouse.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecurityTest {
    private static final Pattern TOKEN = Pattern.compile("sophuong_[A-Za-z0-9_-]{43}");
    private static final Pattern ONE_USE = Pattern.compile("(?:[a-z2-9]{5}-){3}[a-z2-9]{5}");

    private final Visitor visitor;
    private final DemonstrationAccounts demonstration;
    private final FirstAdministrator firstAdministrator;
    private final JdbcClient accountJdbc;
    private final GuardedHouse.GoingClock clock;

    @Autowired
    SecurityTest(
            @LocalServerPort int port,
            DemonstrationAccounts demonstration,
            FirstAdministrator firstAdministrator,
            JdbcClient accountJdbc,
            GuardedHouse.GoingClock clock) {
        this.visitor = new Visitor(port);
        this.demonstration = demonstration;
        this.firstAdministrator = firstAdministrator;
        this.accountJdbc = accountJdbc;
        this.clock = clock;
    }

    @BeforeEach
    void an_office_with_its_people() {
        clock.backToMorning();
        if (accountJdbc
                .sql("SELECT to_regclass('account.first_account') IS NULL")
                .query(Boolean.class)
                .single()) {
            demonstration.open("UBND phường Nguyễn Nghiêm");
            accountJdbc
                    .sql("CREATE TABLE account.first_account AS TABLE account.account")
                    .update();
            accountJdbc
                    .sql("CREATE TABLE account.first_capacity AS TABLE account.capacity")
                    .update();
        } else {
            // Put back rather than opened again: six Argon2 rounds before every test would be the dearest part of it.
            accountJdbc.sql("TRUNCATE account.account CASCADE").update();
            accountJdbc
                    .sql("INSERT INTO account.account TABLE account.first_account")
                    .update();
            accountJdbc
                    .sql("INSERT INTO account.capacity OVERRIDING SYSTEM VALUE TABLE account.first_capacity")
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/so-lieu/petition-resolved-share",
                "/dang-nhap",
                "/api/figures",
                "/api/actions",
                "/api/records/x"
            })
    void anybody_reads_what_is_public(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        if (!path.equals("/dang-nhap")) {
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/actions/petition-received", "/api/import", "/api/not-named-by-any-rule"})
    void a_program_without_a_token_is_told_in_problem_details(String path) {
        assertProblem(visitor.post(path, "{}"), 401, "urn:so-phuong:sign-in-required");
    }

    @Test
    void a_page_without_an_account_leads_to_the_sign_in_and_back() {
        HttpResponse<String> sent = visitor.get("/so/petition");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(location(sent)).isEqualTo("/dang-nhap");

        assertThat(location(visitor.signIn("ghi-so", password("ghi-so")))).contains("/so/petition");
        assertThat(visitor.get("/so/petition").statusCode()).isEqualTo(200);
    }

    @Test
    void what_no_rule_names_nobody_opens() {
        assertThat(visitor.get("/not-named-by-any-rule").statusCode()).isEqualTo(302);
        for (Demonstration one : demonstration.open("UBND phường Nguyễn Nghiêm")) {
            visitor.signIn(one.name(), one.password());
            assertThat(visitor.get("/not-named-by-any-rule").statusCode()).isEqualTo(403);
        }
        assertProblem(
                visitor.get("/api/not-named-by-any-rule", "Authorization", "Bearer " + tokenOf("ghi-so")),
                403,
                "urn:so-phuong:not-entitled");
    }

    @Test
    void a_wrong_password_keeps_the_name_and_says_no_more_than_needed() {
        HttpResponse<String> answer = visitor.signIn("ghi-so", "sai sai sai sai");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Tên đăng nhập hoặc mật khẩu không đúng.", "value=\"ghi-so\"")
                .doesNotContain("sai sai");
        assertThat(visitor.get("/so/petition").statusCode()).isEqualTo(302);
    }

    @Test
    void the_sixth_guess_is_told_how_long_to_wait() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(visitor.signIn("khong-co", "sai sai sai sai").statusCode())
                    .isEqualTo(401);
        }

        HttpResponse<String> answer = visitor.signIn("khong-co", "sai sai sai sai");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("Hãy thử lại sau 30 giây.");
    }

    @ParameterizedTest
    @CsvSource({
        "ghi-so,200,200,403", "mot-cua,200,200,403", "lanh-dao,200,200,200",
        "kiem-toan,200,403,200", "du-lieu,200,403,403", "quan-tri,403,403,403"
    })
    void each_duty_opens_its_own_doors(String name, int reading, int recording, int auditing) {
        visitor.signIn(name, password(name));

        assertThat(visitor.get("/so/petition").statusCode()).isEqualTo(reading);
        assertThat(visitor.fill("/tai-khoan", "/so/petition", Map.of()).statusCode())
                .isEqualTo(recording);
        assertThat(visitor.get("/kiem-toan").statusCode()).isEqualTo(auditing);
    }

    @ParameterizedTest
    @CsvSource({"ghi-so,200", "kiem-toan,403", "du-lieu,403"})
    void a_token_opens_what_its_holder_may(String name, int status) {
        HttpResponse<String> answer =
                visitor.post("/api/actions/petition-received", "{}", "Authorization", "Bearer " + tokenOf(name));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertProblem(answer, 403, "urn:so-phuong:not-entitled");
        } else {
            assertThat(answer.body())
                    .isEqualTo("Acting[account=ghi-so, position=Công chức Văn phòng – Thống kê,"
                            + " body=UBND phường Nguyễn Nghiêm, channel=api, rights=[RECORD]]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer sophuong_AAAA", "Bearer ", "Basic Z2hpLXNvOng="})
    void a_token_that_opens_nothing_is_refused_even_where_none_is_needed(String header) {
        assertProblem(visitor.get("/api/figures", "Authorization", header), 401, "urn:so-phuong:token-unknown");
    }

    @ParameterizedTest
    @CsvSource({"kiem-toan,200", "lanh-dao,200", "ghi-so,403", "mot-cua,403", "du-lieu,403", "quan-tri,403"})
    void only_auditors_and_leaders_have_the_book_check_itself(String name, int status) {
        visitor.signIn(name, password(name));

        assertThat(visitor.fill("/tai-khoan", "/kiem-chung/tu-kiem", Map.of()).statusCode())
                .isEqualTo(status);
        assertThat(visitor.submit("/kiem-chung/tu-kiem", "").statusCode()).isEqualTo(403);
    }

    @Test
    void anybody_has_a_receipt_checked_from_the_page_and_nobody_asks_for_a_round() {
        assertThat(visitor.get("/kiem-chung").statusCode()).isEqualTo(200);
        assertThat(visitor.fill("/dang-nhap", "/kiem-chung/bien-nhan", Map.of()).statusCode())
                .isEqualTo(200);
        assertThat(visitor.submit("/kiem-chung/bien-nhan", "").statusCode()).isEqualTo(403);
        assertThat(location(visitor.fill("/dang-nhap", "/kiem-chung/tu-kiem", Map.of())))
                .isEqualTo("/dang-nhap");
        assertThat(visitor.fill("/dang-nhap", "/kiem-chung/khac", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"kiem-toan,true", "ghi-so,false", "lanh-dao,false", "du-lieu,false"})
    void the_gauges_are_for_the_tokens_of_auditors(String name, boolean reads) {
        HttpResponse<String> answer = visitor.get("/actuator/prometheus", "Authorization", "Bearer " + tokenOf(name));

        if (reads) {
            assertThat(answer.statusCode()).isNotIn(401, 403);
        } else {
            assertProblem(answer, 403, "urn:so-phuong:not-entitled");
        }
        // The same account in a browser is nobody here.
        assertThat(visitor.get("/tai-khoan").statusCode()).isEqualTo(200);
        assertProblem(visitor.get("/actuator/prometheus"), 401, "urn:so-phuong:sign-in-required");
        assertProblem(
                visitor.post("/actuator/prometheus", "", "Authorization", "Bearer " + tokenOf(name)),
                403,
                "urn:so-phuong:not-entitled");
        assertThat(visitor.get("/actuator/metrics").statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_past_its_end_says_so() {
        String token = tokenOf("ghi-so");

        clock.go(Duration.ofDays(90));

        assertProblem(
                visitor.post("/api/actions/petition-received", "{}", "Authorization", "Bearer " + token),
                401,
                "urn:so-phuong:token-expired");
    }

    @Test
    void a_browser_signed_in_is_nobody_to_the_api() {
        visitor.signIn("ghi-so", password("ghi-so"));

        assertProblem(visitor.post("/api/actions/petition-received", "{}"), 401, "urn:so-phuong:sign-in-required");
    }

    @Test
    void a_token_is_nobody_to_the_pages() {
        String token = tokenOf("ghi-so");
        visitor.fill("/tai-khoan", "/dang-xuat", Map.of());

        assertThat(visitor.get("/so/petition", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_form_without_the_token_of_its_page_is_forbidden() {
        visitor.signIn("ghi-so", password("ghi-so"));

        assertThat(visitor.submit("/so/petition", "").statusCode()).isEqualTo(403);
        assertThat(visitor.submit("/tai-khoan/ma-truy-cap", "label=x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_sign_in_page_left_open_too_long_is_shown_again() {
        HttpResponse<String> answer = visitor.submit("/dang-nhap", "name=ghi-so&password=x");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/dang-nhap");
    }

    // Last: the throttle remembers a try of next year, and lets nobody of that name in before.
    @Test
    @Order(Integer.MAX_VALUE)
    void an_auditor_is_out_on_the_day_after_the_last_even_in_an_open_session() {
        visitor.signIn("kiem-toan", password("kiem-toan"));
        assertThat(visitor.get("/kiem-toan").statusCode()).isEqualTo(200);

        clock.go(Duration.ofDays(366));

        assertThat(visitor.get("/kiem-toan").statusCode()).isEqualTo(302);
        HttpResponse<String> answer = visitor.signIn("kiem-toan", password("kiem-toan"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Tài khoản đã hết hạn sau ngày");
    }

    @Test
    void signing_out_ends_the_session() {
        visitor.signIn("ghi-so", password("ghi-so"));

        visitor.fill("/tai-khoan", "/dang-xuat", Map.of());

        assertThat(visitor.get("/so/petition").statusCode()).isEqualTo(302);
    }

    @Test
    void the_first_administrator_changes_the_password_before_anything_else() {
        accountJdbc.sql("TRUNCATE account.account CASCADE").update();
        String once = firstAdministrator.appoint().orElseThrow();
        visitor.signIn("quan-tri", once);
        assertThat(location(visitor.get("/"))).isEqualTo("/tai-khoan");

        HttpResponse<String> changed = visitor.fill(
                "/tai-khoan",
                "/tai-khoan/mat-khau",
                Map.of("current", once, "password", "giu chia khoa nay", "again", "giu chia khoa nay"));

        assertThat(changed.body()).contains("Đã đổi mật khẩu.");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_opens_an_account_whose_holder_alone_knows_the_password_in_the_end() {
        visitor.signIn("quan-tri", password("quan-tri"));
        HttpResponse<String> opened = visitor.fill(
                "/quan-tri",
                "/quan-tri/mo",
                Map.of(
                        "name", "van-thu",
                        "display", "Văn thư",
                        "duties", "RECORDER",
                        "position", "Công chức văn thư",
                        "body", "UBND phường Nguyễn Nghiêm"));
        Matcher once = ONE_USE.matcher(opened.body());
        assertThat(once.find()).as(opened.body()).isTrue();
        assertThat(visitor.get("/quan-tri").body()).contains("van-thu").doesNotContainPattern(ONE_USE);

        visitor.signIn("van-thu", once.group());
        assertThat(visitor.fill("/tai-khoan", "/so/petition", Map.of()).statusCode())
                .isEqualTo(302);
        visitor.fill(
                "/tai-khoan",
                "/tai-khoan/mat-khau",
                Map.of("current", once.group(), "password", "moi viec mot muc", "again", "moi viec mot muc"));
        assertThat(visitor.fill("/tai-khoan", "/so/petition", Map.of()).body())
                .contains("account=van-thu, position=Công chức văn thư");
    }

    @Test
    void a_refused_account_keeps_what_was_typed_and_nobody_but_an_administrator_gets_so_far() {
        visitor.signIn("quan-tri", password("quan-tri"));
        HttpResponse<String> refused = visitor.fill(
                "/quan-tri",
                "/quan-tri/mo",
                Map.of("name", "thanh-tra", "display", "Kiểm toán viên 01", "duties", "AUDITOR"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Tài khoản kiểm toán cần có ngày hết hạn.",
                        "value=\"Kiểm toán viên 01\"",
                        "href=\"#expiresOn\"");

        visitor.signIn("lanh-dao", password("lanh-dao"));
        assertThat(visitor.get("/quan-tri").statusCode()).isEqualTo(403);
        assertThat(visitor.fill("/tai-khoan", "/quan-tri/ghi-so/dong", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_account_closed_by_the_administrator_is_out_at_once_with_its_tokens() {
        String token = tokenOf("du-lieu");
        Visitor administrator = visitor.another();
        administrator.signIn("quan-tri", password("quan-tri"));
        assertThat(visitor.get("/tai-khoan").statusCode()).isEqualTo(200);

        administrator.fill("/quan-tri", "/quan-tri/du-lieu/dong", Map.of());

        assertThat(location(visitor.get("/tai-khoan"))).isEqualTo("/dang-nhap");
        assertProblem(
                visitor.get("/api/figures", "Authorization", "Bearer " + token), 401, "urn:so-phuong:account-closed");
        assertThat(administrator
                        .fill("/quan-tri", "/quan-tri/quan-tri/dong", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_reset_password_ends_sessions_and_tokens() {
        String token = tokenOf("du-lieu");
        Visitor administrator = visitor.another();
        administrator.signIn("quan-tri", password("quan-tri"));
        clock.go(Duration.ofMinutes(1));

        administrator.fill("/quan-tri", "/quan-tri/du-lieu/mat-khau", Map.of());

        assertThat(location(visitor.get("/tai-khoan"))).isEqualTo("/dang-nhap");
        assertProblem(
                visitor.get("/api/figures", "Authorization", "Bearer " + token), 401, "urn:so-phuong:token-unknown");
    }

    @Test
    void another_capacity_is_chosen_on_the_account_page_and_stays_for_the_session() {
        visitor.signIn("quan-tri", password("quan-tri"));
        visitor.fill(
                "/quan-tri",
                "/quan-tri/lanh-dao/chuc-danh",
                Map.of("position", "Trưởng ban", "body", "Ban tiếp công dân", "fromOn", "2023-10-30"));
        visitor.signIn("lanh-dao", password("lanh-dao"));
        long chosen = accountJdbc
                .sql("SELECT max(id) FROM account.capacity WHERE position = 'Trưởng ban'")
                .query(Long.class)
                .single();

        visitor.fill("/tai-khoan", "/tai-khoan/chuc-danh", Map.of("capacity", Long.toString(chosen)));

        assertThat(visitor.fill("/tai-khoan", "/so/petition", Map.of()).body())
                .contains("position=Trưởng ban, body=Ban tiếp công dân");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dang-nhap", "/api/figures", "/ward.css", "/so/petition"})
    void every_answer_carries_the_headers_that_protect_its_reader(String path) {
        var headers = visitor.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_foreign_forms() {
        String cookie =
                visitor.get("/dang-nhap").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() {
        String before =
                visitor.get("/dang-nhap").headers().firstValue("Set-Cookie").orElseThrow();

        String after = visitor.signIn("ghi-so", password("ghi-so"))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(after).startsWith("JSESSIONID=").isNotEqualTo(before);
    }

    private String tokenOf(String name) {
        visitor.signIn(name, password(name));
        HttpResponse<String> page =
                visitor.fill("/tai-khoan", "/tai-khoan/ma-truy-cap", Map.of("label", "Kiểm thử", "days", "90"));
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        assertThat(visitor.get("/tai-khoan").body()).doesNotContainPattern(TOKEN);
        return token.group();
    }

    private String password(String name) {
        return demonstration.open("UBND phường Nguyễn Nghiêm").stream()
                .filter(one -> one.name().equals(name))
                .map(Demonstration::password)
                .findFirst()
                .orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> URI.create(to).getPath())
                .orElse("");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"" + type + "\"", "\"status\":" + status, "Chưa ghi gì vào sổ");
    }
}
