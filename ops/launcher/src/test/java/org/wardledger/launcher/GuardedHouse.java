package org.wardledger.launcher;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Role;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.office.AccountConfiguration;
import org.wardledger.office.Acting;

/** The doors alone: rooms behind them that only say who came in, on a real PostgreSQL. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SecurityConfiguration.class, AccountConfiguration.class, GuardedHouse.Rooms.class})
class GuardedHouse {
    static final LocalDate TODAY = LocalDate.of(2023, 10, 30);

    @Bean(destroyMethod = "close")
    Database database() {
        return TestPostgres.freshDatabase();
    }

    @Bean
    DataSource accountDataSource(Database database) {
        return database.pool(Role.ACCOUNT_KEEPER, 4);
    }

    @Bean
    JdbcClient accountJdbc(DataSource accountDataSource) {
        return JdbcClient.create(accountDataSource);
    }

    @Bean
    GoingClock clock() {
        return new GoingClock();
    }

    @Bean
    ViewResolver pages() {
        return new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    }

    /** The pages of the office, without their frame; before Spring's own resolver, which knows every name. */
    private record Pages(TemplateEngine engine) implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.startsWith("office/") ? page(engine, name) : null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private static View page(TemplateEngine engine, String name) {
        return (model, request, response) -> {
            Map<String, Object> told = new HashMap<>(model == null ? Map.of() : model);
            if (request.getAttribute("_csrf") instanceof CsrfToken csrf) {
                told.put("csrf", csrf);
            }
            StringOutput page = new StringOutput();
            engine.render(name + ".jte", told, page);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page.toString());
        };
    }

    /** Rooms behind the doors. */
    @RestController
    static class Rooms {
        @GetMapping({"/", "/so/petition", "/kiem-toan", "/so-lieu/petition-resolved-share", "/not-named-by-any-rule"})
        String page() {
            return "a page";
        }

        @GetMapping("/kiem-chung")
        String verify() {
            return "a page";
        }

        @PostMapping({"/kiem-chung/bien-nhan", "/kiem-chung/tu-kiem"})
        String checked() {
            return "checked";
        }

        @PostMapping("/so/petition")
        String form(Authentication authentication) {
            return Acting.of(authentication, "form").toString();
        }

        @GetMapping({"/api/figures", "/api/actions", "/api/records/x", "/api/not-named-by-any-rule"})
        String figures() {
            return "an answer";
        }

        @PostMapping("/api/actions/petition-received")
        String action(Authentication authentication) {
            return Acting.of(authentication, "api").toString();
        }
    }

    /** A clock that goes when told to. */
    static final class GoingClock extends Clock {
        private volatile Instant now = morning();

        void backToMorning() {
            now = morning();
        }

        private Instant morning() {
            return TODAY.atTime(8, 0).atZone(getZone()).toInstant();
        }

        void go(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
