package org.wardledger.launcher;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.wardledger.office.Right.ADMINISTER;
import static org.wardledger.office.Right.AUDIT;
import static org.wardledger.office.Right.INSPECT;
import static org.wardledger.office.Right.LEAD;
import static org.wardledger.office.Right.PROTECT_DATA;
import static org.wardledger.office.Right.RECORD;
import static org.wardledger.office.Right.RECORD_DOSSIER;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.wardledger.office.ApiTokens;
import org.wardledger.office.Right;
import org.wardledger.office.Sessions;
import org.wardledger.office.SignIn;
import tools.jackson.databind.json.JsonMapper;

/** Who may open which address: what no rule here names, nobody may. The desk asks for the right of each kind itself. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    private static final String ONLY_OURS =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private static final String[] ASSETS = {
        "/{file:[a-z0-9-]+\\.(?:css|js|svg|png|ico|txt|webmanifest)}", "/fonts/**", "/webjars/**"
    };
    private static final String[] PUBLIC_PAGES = {
        "/", "/so-lieu/**", "/bao-cao/**", "/phap-luat", "/kiem-chung/**", "/data/**", "/dang-nhap", "/actuator/health"
    };
    private static final String[] PUBLIC_ANSWERS = {
        "/api/figures/**",
        "/api/restatements",
        "/api/documents/numbers",
        "/api/actions",
        "/api/records/**",
        "/api/reports/**",
        "/api/events/*/proof",
        "/api/changes"
    };

    /** Auditor and administrator are not among them: who checks the office, or hands out its keys, records nothing. */
    private static final String[] RECORDING = names(RECORD, RECORD_DOSSIER, LEAD);

    /** What is sealed of a record; of which books, the page asks again. */
    private static final String[] OPENING = names(RECORD, RECORD_DOSSIER, LEAD, PROTECT_DATA);

    private static final String[] READING_BOOKS = names(RECORD, RECORD_DOSSIER, LEAD, INSPECT, AUDIT, PROTECT_DATA);

    /** Style, icons and fonts: no session is read for them, and they may be kept by the browser. */
    @Bean
    @Order(1)
    SecurityFilterChain assetSecurity(HttpSecurity http) {
        return sameForAll(http)
                .securityMatcher(ASSETS)
                .authorizeHttpRequests(rules -> rules.requestMatchers(GET)
                        .permitAll()
                        .requestMatchers(HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** The log is the same for everybody, and a witness believes signatures alone: no session, no sign-in. */
    @Bean
    @Order(1)
    SecurityFilterChain logSecurity(HttpSecurity http) {
        return sameForAll(http)
                .securityMatcher("/log/**", "/witness/**")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(GET, "/log/**", "/witness/vkey")
                        .permitAll()
                        .requestMatchers(HEAD, "/log/**", "/witness/vkey")
                        .permitAll()
                        .requestMatchers(POST, "/witness/add-checkpoint")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Answers that depend on nobody, and say themselves how long they may be kept. */
    private static HttpSecurity sameForAll(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    secure(headers);
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
                });
    }

    /** A token with each request, no session, so no foreign page can use a browser's sign-in here. */
    private static HttpSecurity byToken(HttpSecurity http, Problems problems, ApiTokens tokens) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::secure)
                .exceptionHandling(
                        refusing -> refusing.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(new BearerFilter(tokens, problems), UsernamePasswordAuthenticationFilter.class);
    }

    /** Programs, who identify themselves each time. */
    @Bean
    @Order(2)
    SecurityFilterChain apiSecurity(HttpSecurity http, ApiTokens tokens, JsonMapper json) {
        return byToken(http, new Problems(json), tokens)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(GET, PUBLIC_ANSWERS)
                        .permitAll()
                        .requestMatchers(HEAD, PUBLIC_ANSWERS)
                        .permitAll()
                        .requestMatchers(POST, "/api/actions/**", "/api/entries/*/correction", "/api/entries/*/strike")
                        .hasAnyAuthority(RECORDING)
                        .requestMatchers("/api/import", "/api/import/*")
                        .hasAnyAuthority(RECORDING)
                        .requestMatchers(POST, "/api/entries/*/attachments")
                        .hasAnyAuthority(RECORDING)
                        .requestMatchers(
                                POST,
                                "/api/records/*/hold",
                                "/api/records/*/hold-lifted",
                                "/api/records/*/erasure-order")
                        .hasAuthority(PROTECT_DATA.name())
                        .requestMatchers(GET, "/api/events/*/opening", "/api/events/*/payload")
                        .hasAnyAuthority(READING_BOOKS)
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** A monitoring system reads with a token, like any program; the numbers are nobody else's. */
    @Bean
    @Order(2)
    SecurityFilterChain metricsSecurity(HttpSecurity http, ApiTokens tokens, JsonMapper json) {
        return byToken(http, new Problems(json), tokens)
                .securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(GET)
                        .hasAnyAuthority(names(AUDIT, ADMINISTER))
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** People: a session that begins at the sign-in page. */
    @Bean
    @Order(3)
    SecurityFilterChain pageSecurity(HttpSecurity http, SignIn signIn, Sessions sessions) {
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(GET, PUBLIC_PAGES)
                        .permitAll()
                        .requestMatchers(HEAD, PUBLIC_PAGES)
                        .permitAll()
                        .requestMatchers(POST, "/kiem-chung/bien-nhan")
                        .permitAll()
                        .requestMatchers(POST, "/kiem-chung/tu-kiem")
                        .hasAnyAuthority(names(AUDIT, LEAD))
                        .requestMatchers("/so/ho-so/*/giu-lai", "/so/ho-so/*/thoi-giu", "/so/ho-so/*/xoa")
                        .hasAuthority(PROTECT_DATA.name())
                        .requestMatchers("/so/niem-phong/**")
                        .hasAuthority(PROTECT_DATA.name())
                        .requestMatchers("/so/ho-so/*/niem-phong", "/so/ho-so/*/tep/*")
                        .hasAnyAuthority(OPENING)
                        .requestMatchers("/so/muc/*/dinh-kem")
                        .hasAnyAuthority(RECORDING)
                        .requestMatchers("/so/nhap/**")
                        .hasAnyAuthority(RECORDING)
                        .requestMatchers(GET, "/so/**")
                        .hasAnyAuthority(READING_BOOKS)
                        .requestMatchers(POST, "/so/**")
                        .hasAnyAuthority(RECORDING)
                        .requestMatchers(GET, "/kiem-toan/**")
                        .hasAnyAuthority(names(AUDIT, INSPECT, LEAD))
                        .requestMatchers("/quan-tri/**")
                        .hasAuthority(ADMINISTER.name())
                        .requestMatchers("/tai-khoan/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                // Alone and without a parent: Spring's own would ask the same provider a second time, and count twice.
                .authenticationManager(new ProviderManager(signIn))
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .failureHandler(new ForwardAuthenticationFailureHandler("/dang-nhap/khong-duoc")))
                .logout(out -> out.logoutUrl("/dang-xuat").logoutSuccessUrl("/").deleteCookies("JSESSIONID"))
                .csrf(Customizer.withDefaults())
                .headers(SecurityConfiguration::secure)
                .exceptionHandling(refusing -> refusing.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/dang-nhap"))
                        .accessDeniedHandler(new PageDenied()))
                .addFilterAfter(new SessionFilter(sessions), SecurityContextHolderFilter.class)
                .build();
    }

    /** A link from elsewhere opens a public page as before; what changes something asks for its own token besides. */
    @Bean
    CookieSameSiteSupplier sessionCookieSameSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }

    private static String[] names(Right... rights) {
        return Arrays.stream(rights).map(Enum::name).toArray(String[]::new);
    }
}
