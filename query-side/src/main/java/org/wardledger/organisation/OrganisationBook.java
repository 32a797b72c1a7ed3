package org.wardledger.organisation;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBook.Listed;

/** The directory as a book of acts (sổ tổ chức bộ máy); its page shows above them how things stood on a day. */
@Configuration(proxyBeanMethods = false)
class OrganisationBook {
    @Bean
    @Order(16)
    ActBook organisationActs() {
        return new ActBook(
                "organisation",
                "Tổ chức bộ máy",
                "Tổ chức bộ máy",
                List.of(
                        Listed.first("office-opened", "Ghi cơ quan"),
                        Listed.first("offices-merged", "Ghi sáp nhập"),
                        Listed.first("office-renamed", "Ghi đổi tên"),
                        Listed.first("superior-named", "Ghi cấp trên"),
                        Listed.first("office-closed", "Ghi kết thúc hoạt động"),
                        Listed.first("body-alias-given", "Ghi tên gọi khác"),
                        Listed.first("group-formed", "Ghi tổ dân phố"),
                        Listed.first("groups-merged", "Ghi nhập tổ"),
                        Listed.step(
                                "group-renamed",
                                "Đổi tên tổ",
                                List.of("group-formed", "groups-merged"),
                                Map.of("group", "group")),
                        Listed.step(
                                "group-dissolved",
                                "Giải thể tổ",
                                List.of("group-formed", "groups-merged"),
                                Map.of("group", "group")),
                        Listed.first("capacity-given", "Ghi chức danh"),
                        Listed.step(
                                "capacity-ended",
                                "Thôi chức danh",
                                List.of("capacity-given"),
                                Map.of("position", "position", "body", "body")),
                        Listed.first("authority-delegated", "Ghi ủy quyền"),
                        Listed.step(
                                "delegation-ended",
                                "Chấm dứt ủy quyền",
                                List.of("authority-delegated"),
                                Map.of("document", "document", "matter", "matter"))),
                "organisation.groups",
                "tổ dân phố",
                "");
    }
}
