package org.wardledger.launcher;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Finds the page a controller named among the templates compiled with the house; redirects are left to others. */
record FrameViewResolver(TemplateEngine templates, WardView.Door door) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)
                || name.startsWith(UrlBasedViewResolver.FORWARD_URL_PREFIX)) {
            return null;
        }
        return templates.hasTemplate(name + ".jte") ? new WardView(templates, name, door) : null;
    }

    // Before Spring's own resolvers: they know a page called "error" too, in English.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
