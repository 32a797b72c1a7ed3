package org.wardledger.incident;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBook.Listed;

/** The book of what happens in the ward on the shelf (sổ tình hình địa bàn). */
@Configuration(proxyBeanMethods = false)
class IncidentBook {
    @Bean
    @Order(14)
    ActBook incidentActs() {
        return new ActBook(
                "incident",
                "Sổ vụ việc, tình hình trên địa bàn",
                "Tình hình địa bàn",
                List.of(
                        Listed.first("incident-recorded", "Ghi vụ việc"),
                        Listed.first("crowd-recorded", "Ghi tập trung đông người"),
                        Listed.first("grievance-recorded", "Ghi vấn đề bức xúc"),
                        Listed.step(
                                "grievance-settled",
                                "Ghi giải quyết xong",
                                List.of("grievance-recorded"),
                                Map.of("raisedOn", "occurredOn", "subject", "subject")),
                        Listed.first("violation-recorded", "Ghi cán bộ, công chức vi phạm"),
                        Listed.step(
                                "violation-handled",
                                "Ghi xử lý",
                                List.of("violation-recorded"),
                                Map.of("number", "number")),
                        Listed.first("livestock-disease-recorded", "Ghi dịch bệnh gia súc, gia cầm")),
                "incident.recorded",
                "vụ việc đã ghi",
                "incident.grievances-open");
    }
}
