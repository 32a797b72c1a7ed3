package org.wardledger.launcher;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.ledger.Installation;
import org.wardledger.office.LegalNotes;

/** How pages are made: templates compiled with the house, each set into the one frame. */
@Configuration(proxyBeanMethods = false)
class Pages {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    FrameViewResolver frameViewResolver(
            TemplateEngine templates,
            Menu menu,
            ObjectProvider<LegalNotes> notes,
            Installation installation,
            @Value("${so-phuong.banner:#{null}}") @Nullable String banner) {
        return new FrameViewResolver(
                templates,
                new WardView.Door(Frame.OfficeSign.of(installation.name()), banner, menu, notes.getIfAvailable()));
    }
}
