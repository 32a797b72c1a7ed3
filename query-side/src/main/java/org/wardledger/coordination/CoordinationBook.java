package org.wardledger.coordination;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBook.Listed;

/** The book of meetings, conferences, support and assessments (sổ phối hợp). */
@Configuration(proxyBeanMethods = false)
class CoordinationBook {
    @Bean
    ActBook coordinationActs() {
        return new ActBook(
                "coordination",
                "Sổ họp, hội nghị, phối hợp",
                "Phối hợp, hội họp",
                List.of(
                        Listed.first("meeting-held", "Ghi cuộc họp"),
                        Listed.first("conference-held", "Ghi hội nghị"),
                        Listed.first("support-provided", "Ghi việc bảo đảm kinh phí"),
                        Listed.first("assessment-recorded", "Ghi đánh giá, xếp loại")),
                "coordination.meetings",
                "cuộc họp",
                "");
    }
}
