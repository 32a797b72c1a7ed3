package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Someone who looks at a ward's pages, signed in or not. */
public final class Browser {
    private final MockMvc web;

    public Browser(Ward ward) {
        this.web = ward.web();
    }

    public static void signIn(String... rights) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ghi-so", "", rights));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    public MockHttpServletResponse get(String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(URI.create(address)))
                .andReturn()
                .getResponse();
    }

    public int status(String address) throws Exception {
        return get(address).getStatus();
    }

    public String page(String address) throws Exception {
        MockHttpServletResponse response = get(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
