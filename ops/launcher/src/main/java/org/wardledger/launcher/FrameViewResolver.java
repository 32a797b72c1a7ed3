package org.wardledger.launcher;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the page a controller named among the templates compiled with the house; redirects are left to others. */
record FrameViewResolver(TemplateEngine templates, WardView.FrameParts parts) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return templates.hasTemplate(name + ".jte") ? new WardView(templates, name, parts) : null;
    }

    // Before Spring's own resolvers: they know a view called "error" too, in English.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
