package org.wardledger.document;

import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of the document registers (chỉ tiêu văn bản). Secret documents are in none of them. */
@Component
@Order(4)
final class DocumentIndicators implements Indicators {
    private static final String DOCUMENTS = "văn bản";

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "document.issued",
                        "Văn bản đi",
                        "Documents issued",
                        DOCUMENTS,
                        inPeriod("document.issued"),
                        "Số văn bản ban hành trong kỳ, không kể kế hoạch, quy chế và văn bản về cá nhân."),
                number(
                        "document.received",
                        "Văn bản đến",
                        "Documents received",
                        DOCUMENTS,
                        inPeriod("document.received"),
                        "Số văn bản đến trong kỳ, không kể văn bản về cá nhân."),
                number(
                        "document.regulations",
                        "Quy chế đã ban hành",
                        "Regulations adopted",
                        DOCUMENTS,
                        inPeriod("document.regulation"),
                        "Số quy chế, quy định ban hành trong kỳ."),
                number(
                                "document.disclosures",
                                "Lần công khai",
                                "Disclosures published",
                                "lần",
                                inPeriod("document.disclosed"),
                                "Số lần công khai thông tin trong kỳ, có ghi nội dung và nơi công khai.")
                        .basedOn("Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 11"),
                number(
                        "document.disclosures-ended",
                        "Lần kết thúc công khai",
                        "Disclosures taken down",
                        "lần",
                        inPeriod("document.disclosure-ended"),
                        "Số lần kết thúc niêm yết, công khai trong kỳ."),
                number(
                                "document.disclosures-late",
                                "Lần công khai muộn",
                                "Disclosures that began late",
                                "lần",
                                inPeriod("document.disclosed-late"),
                                "Số lần công khai trong kỳ bắt đầu sau hạn; chỉ kể lần có ghi ngày văn bản.")
                        .basedOn("Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 12"),
                number(
                                "document.disclosures-short",
                                "Lần niêm yết chưa đủ ngày",
                                "Disclosures taken down too soon",
                                "lần",
                                inPeriod("document.disclosure-short"),
                                "Số lần kết thúc niêm yết, phát loa trong kỳ trước ngày phải giữ đến;"
                                        + " chỉ kể lần có ghi hình thức.")
                        .basedOn("Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 13"),
                number(
                        "document.personal",
                        "Văn bản về cá nhân",
                        "Documents about persons",
                        DOCUMENTS,
                        inPeriod("document.personal"),
                        "Số văn bản đi, đến về một cá nhân trong kỳ; nội dung được niêm phong."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown(
                                "document.issued.type",
                                "Văn bản đi, theo loại",
                                By.KIND,
                                inPeriod("document.issued"),
                                false)
                        .named(DocumentType.values()),
                new Breakdown(
                                "document.received.type",
                                "Văn bản đến, theo loại",
                                By.KIND,
                                inPeriod("document.received"),
                                false)
                        .named(DocumentType.values()));
    }
}
