package org.wardledger.direction;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBook.Listed;

/** The book of direction and means on the shelf (sổ chỉ đạo, điều hành). */
@Configuration(proxyBeanMethods = false)
class DirectionBook {
    @Bean
    @Order(15)
    ActBook directionActs() {
        return new ActBook(
                "direction",
                "Sổ chỉ đạo, điều hành, cơ sở vật chất",
                "Chỉ đạo, điều hành",
                List.of(
                        Listed.first("direction-given", "Ghi việc chỉ đạo"),
                        Listed.first("facility-upgraded", "Ghi chỉnh trang cơ sở vật chất"),
                        Listed.first("call-up-order-delivered", "Ghi trao lệnh nghĩa vụ quân sự")),
                "direction.given",
                "việc chỉ đạo",
                "");
    }
}
