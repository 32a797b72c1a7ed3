package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** On its first day an office has a book without an entry, and every page stands. */
class EmptyOfficeTest {
    private static Ward ward;

    @BeforeAll
    static void open() {
        ward = new Ward();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    private static MockHttpServletResponse get(String address) throws Exception {
        return ward.web()
                .perform(MockMvcRequestBuilders.get(address))
                .andReturn()
                .getResponse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/so",
                "/so/petition",
                "/so/dossier",
                "/so/reception",
                "/so/report",
                "/so-lieu",
                "/so-lieu/tong-hop",
                "/so-lieu/petition.resolved-of-received",
                "/so-lieu/reception.held-of-expected",
                "/so-lieu/dossier.days-to-return-median",
                "/api/figures",
                "/api/actions",
                "/api/figures/petition.open/evidence"
            })
    void every_page_stands(String address) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ghi-so", "", "RECORD"));

        assertThat(get(address).getStatus()).isEqualTo(200);
    }

    @Test
    void a_rate_over_nothing_is_said_to_be_none() throws Exception {
        assertThat(get("/so-lieu/petition.resolved-of-received").getContentAsString(StandardCharsets.UTF_8))
                .contains("không phát sinh", "sổ chưa có mục nào")
                .doesNotContain("NaN", "0,0");
    }
}
