package org.wardledger.mobilisation;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.wardledger.register.ActBook;
import org.wardledger.register.ActBook.Listed;

/** The book of mass mobilisation on the shelf (sổ dân vận khéo). */
@Configuration(proxyBeanMethods = false)
class MobilisationBook {
    private static final List<String> BEGUN = List.of("model-launched", "model-replicated");
    private static final Map<String, String> MODEL = Map.of("name", "name", "host", "host");

    @Bean
    @Order(13)
    ActBook mobilisationActs() {
        return new ActBook(
                "mobilisation",
                "Sổ dân vận khéo, phong trào, ra quân, tuyên truyền",
                "Dân vận khéo",
                List.of(
                        Listed.first("model-launched", "Ghi ra mắt mô hình"),
                        // It continues a model, or begins with one of an earlier year: so it has a button of its own.
                        Listed.first("model-replicated", "Ghi nhân rộng mô hình"),
                        Listed.step("model-result-recorded", "Ghi kết quả", BEGUN, MODEL),
                        Listed.step("model-recognised", "Ghi công nhận", BEGUN, MODEL),
                        Listed.step("model-stopped", "Ghi dừng", BEGUN, MODEL),
                        Listed.first("movement-launched", "Ghi phát động phong trào"),
                        Listed.first("campaign-held", "Ghi đợt ra quân"),
                        Listed.first("propaganda-held", "Ghi tuyên truyền")),
                "mobilisation.models-running",
                "mô hình đang duy trì",
                "");
    }
}
