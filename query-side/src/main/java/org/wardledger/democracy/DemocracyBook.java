package org.wardledger.democracy;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBook.Listed;

/** The book of consultations and criticism (sổ lấy ý kiến, phản biện). */
@Configuration(proxyBeanMethods = false)
class DemocracyBook {
    @Bean
    ActBook democracyActs() {
        return new ActBook(
                "democracy",
                "Sổ lấy ý kiến, phản biện",
                "Thực hiện dân chủ",
                List.of(
                        Listed.first("consultation-held", "Ghi việc lấy ý kiến"),
                        Listed.first("social-criticism-received", "Ghi ý kiến phản biện, kiến nghị"),
                        Listed.step(
                                "criticism-answered",
                                "Ghi trả lời",
                                List.of("social-criticism-received"),
                                Map.of("receivedOn", "occurredOn", "subject", "subject", "host", "host"))),
                "democracy.consultations",
                "lần lấy ý kiến",
                "");
    }
}
