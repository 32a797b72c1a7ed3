package org.wardledger.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.Citable;
import org.wardledger.document.DocumentEvent.DocumentIssued;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.RegulationAdopted;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;
import org.wardledger.plan.PlanEvent.PlanIssued;

/** Documents as the real report cites them, and others like them. */
final class PaperSamples {
    static final String WARD = "UBND phường Nguyễn Nghiêm";

    private PaperSamples() {}

    static DocumentIssued issued(
            DocumentType type, @Nullable String code, @Nullable String day, String on, String subject, Topic topic) {
        return new DocumentIssued(
                id(code + subject),
                LocalDate.parse(on),
                type,
                code(code),
                day(day),
                new Body(WARD),
                null,
                subject,
                topic,
                null,
                null,
                null);
    }

    /** A document of December that governs the year after, such as a programme. */
    static DocumentIssued governing(int year, DocumentIssued it) {
        return new DocumentIssued(
                it.documentId(),
                it.occurredOn(),
                it.type(),
                it.code(),
                it.documentOn(),
                it.issuer(),
                it.coIssuers(),
                it.subject(),
                it.topic(),
                year,
                it.addressees(),
                it.related());
    }

    static DocumentReceived received(
            DocumentType type,
            @Nullable String code,
            @Nullable String day,
            String issuer,
            String subject,
            Topic topic) {
        return new DocumentReceived(
                id(code + issuer),
                day == null ? LocalDate.parse("2022-12-05") : LocalDate.parse(day),
                null,
                type,
                code(code),
                day(day),
                new Body(issuer),
                subject,
                topic,
                null,
                null);
    }

    static DocumentReceived inForceFrom(String day, DocumentReceived it) {
        return new DocumentReceived(
                it.documentId(),
                it.occurredOn(),
                it.arrivalNumber(),
                it.type(),
                it.code(),
                it.documentOn(),
                it.issuer(),
                it.subject(),
                it.topic(),
                LocalDate.parse(day),
                it.answerDueOn());
    }

    static RegulationAdopted regulation(
            @Nullable String code,
            @Nullable String day,
            String on,
            String subject,
            Topic topic,
            @Nullable String contains) {
        return new RegulationAdopted(
                id(code + subject),
                LocalDate.parse(on),
                code == null ? DocumentType.REGULATION : DocumentType.DECISION,
                code(code),
                day(day),
                new Body(WARD),
                subject,
                topic,
                null,
                null,
                null,
                contains);
    }

    static PlanIssued plan(String code, String day, String subject, Topic topic) {
        return plan(code, day, WARD, null, subject, topic, null);
    }

    static PlanIssued plan(
            @Nullable String code,
            String day,
            String issuer,
            @Nullable String coIssuer,
            String subject,
            Topic topic,
            @Nullable String priorities) {
        return new PlanIssued(
                id(code + subject),
                LocalDate.parse(day),
                code == null ? DocumentType.PROGRAMME : DocumentType.PLAN,
                code(code),
                code == null ? null : LocalDate.parse(day),
                new Body(issuer),
                coIssuer == null ? null : List.of(new Body(coIssuer)),
                subject,
                topic,
                null,
                priorities,
                null);
    }

    /** Everything the report of 2023 cites, in no order. */
    static List<Citable> ofTheRealReport() {
        return List.of(
                plan(
                        "25/KH-UBND",
                        "2023-03-17",
                        "về phát động phong trào thi đua “Dân vận khéo” năm 2023 trên địa bàn phường",
                        Topic.EMULATION),
                plan(
                        "24/KH-UBND",
                        "2023-03-17",
                        "về thực hiện quy chế dân chủ cơ sở và công tác dân vận chính quyền năm 2023",
                        Topic.MOBILISATION_PLAN),
                plan(
                        "26/KH-UBND",
                        "2023-03-17",
                        "về tự kiểm tra công tác dân vận chính quyền năm 2023",
                        Topic.SELF_INSPECTION),
                plan(
                        "04/KH-UBND",
                        "2023-02-07",
                        "về đối thoại của người đứng đầu cơ quan hành chính với Nhân dân",
                        Topic.DIALOGUE),
                plan("11/KH-UBND", "2023-02-16", "về tiếp công dân lưu động", Topic.MOBILE_RECEPTION),
                plan(
                        "02-KH/KDV-UBND",
                        "2023-01-10",
                        "Khối Dân vận phường",
                        WARD,
                        "về phối hợp thực hiện công tác dân vận năm 2023",
                        Topic.COORDINATION_PLAN,
                        null),
                plan(
                        null,
                        "2023-01-16",
                        WARD,
                        null,
                        "chương trình công tác về phát triển kinh tế - xã hội",
                        Topic.SOCIO_ECONOMIC_PROGRAMME,
                        "bồi thường, giải phóng mặt bằng đường cao tốc đoạn qua địa bàn phường"),
                issued(
                        DocumentType.DECISION,
                        "08/QĐ-UBND",
                        "2023-01-09",
                        "2023-01-09",
                        "ban hành kế hoạch thực hiện Nghị quyết HĐND thị xã, Nghị quyết Đảng ủy và HĐND phường",
                        Topic.WORK_PROGRAMME),
                governing(
                        2023,
                        issued(
                                DocumentType.DECISION,
                                "352/QĐ-UBND",
                                null,
                                "2022-12-29",
                                "ban hành chương trình công tác năm 2023",
                                Topic.WORK_PROGRAMME)),
                issued(
                        DocumentType.OFFICIAL_LETTER,
                        null,
                        null,
                        "2023-03-06",
                        "các văn bản triển khai thực hiện hiệu quả nhiệm vụ chính trị hằng năm",
                        Topic.WORK_GUIDANCE),
                issued(
                        DocumentType.OFFICIAL_LETTER,
                        null,
                        null,
                        "2023-03-21",
                        "các văn bản triển khai thực hiện đến các ngành và tổ dân phố",
                        Topic.MOBILISATION_GUIDANCE),
                issued(
                        DocumentType.DECISION,
                        "03/QĐ-UBND",
                        "2023-01-03",
                        "2023-01-03",
                        "về công bố công khai dự toán ngân sách năm 2023",
                        Topic.BUDGET),
                regulation(
                        "527/QĐ-UBND",
                        "2021-10-07",
                        "2021-10-07",
                        "về ban hành Quy chế làm việc của UBND phường nhiệm kỳ 2021 - 2026",
                        Topic.WORKING_REGULATION,
                        "nội dung phối hợp giữa chính quyền với Mặt trận Tổ quốc và các đoàn thể"),
                regulation(
                        "01/2023/QĐ-UBND",
                        "2023-06-23",
                        "2023-06-23",
                        "ban hành quy chế thực hiện dân chủ ở cơ sở Phường Nguyễn Nghiêm",
                        Topic.GRASSROOTS_DEMOCRACY,
                        null),
                regulation(null, null, "2023-01-12", "Quy chế dân chủ trong cơ quan", Topic.OFFICE_DEMOCRACY, null),
                regulation(
                        "10/QĐ-UBND",
                        "2022-01-06",
                        "2022-01-06",
                        "về ban hành quy chế chi tiêu nội bộ, quản lý sử dụng tài sản công giai đoạn 2022-2025",
                        Topic.INTERNAL_SPENDING,
                        null),
                regulation(
                        "09/QĐ-UBND",
                        "2022-01-05",
                        "2022-01-05",
                        "ban hành Quy chế quản lý, sử dụng tài sản công",
                        Topic.PUBLIC_ASSETS,
                        null),
                regulation(
                        "79/QĐ-UBND",
                        "2022-01-29",
                        "2022-01-29",
                        "ban hành Quy chế phối hợp",
                        Topic.COORDINATION_REGULATION,
                        null),
                regulation(
                        "19^A/QĐ-UBND",
                        "2023-01-15",
                        "2023-01-15",
                        "ban hành Quy chế phối hợp hoạt động giữa UBND và Công đoàn cơ sở Phường Nguyễn Nghiêm",
                        Topic.COORDINATION_REGULATION,
                        null),
                received(
                        DocumentType.PLAN,
                        "675/KH-UBND",
                        "2023-03-13",
                        "UBND thị xã Đức Phổ",
                        "về thực hiện quy chế dân chủ cơ sở và công tác dân vận chính quyền năm 2023",
                        Topic.REPORT_REQUEST),
                received(
                        DocumentType.OFFICIAL_LETTER,
                        "452/PNV",
                        "2023-10-27",
                        "Phòng Nội vụ thị xã Đức Phổ",
                        "về báo cáo kết quả thực hiện công tác dân vận chính quyền năm 2023",
                        Topic.REPORT_REQUEST),
                received(
                        DocumentType.OFFICIAL_LETTER,
                        "309-CV/ĐU",
                        "2023-02-21",
                        "Đảng ủy phường",
                        "về triển khai thực hiện công tác dân vận năm 2023",
                        Topic.PARTY_DIRECTION),
                inForceFrom(
                        "2023-07-01",
                        received(
                                DocumentType.LAW,
                                null,
                                null,
                                "Quốc hội",
                                "Luật thực hiện dân chủ ở cơ sở",
                                Topic.GRASSROOTS_DEMOCRACY)),
                received(
                        DocumentType.DECISION,
                        "737/QĐ-UBND",
                        "2019-09-27",
                        "UBND tỉnh",
                        "về ban hành Quy chế thực hiện dân chủ trong công tác thu hồi đất",
                        Topic.LAND_RECOVERY_DEMOCRACY),
                received(
                        DocumentType.DECISION,
                        "1211/QĐ-UBND",
                        "2022-11-02",
                        "UBND tỉnh",
                        "về ban hành Quy định tiêu chí, thang điểm và phương pháp đánh giá, phân loại công tác dân vận",
                        Topic.MOBILISATION_CRITERIA),
                received(
                        DocumentType.DIRECTIVE,
                        "31-CT/TU",
                        "2014-06-13",
                        "Ban Thường vụ Tỉnh ủy",
                        "về chủ trương không dùng bia, rượu trong các buổi trưa của các ngày làm việc",
                        Topic.DISCIPLINE),
                received(
                        DocumentType.DECISION,
                        "48/QĐ-UBND",
                        "2021-09-22",
                        "UBND tỉnh",
                        "quy định một số biện pháp chấn chỉnh kỷ luật, kỷ cương hành chính",
                        Topic.DISCIPLINE));
    }

    private static DocumentId id(String words) {
        return new DocumentId("document-" + words);
    }

    private static @Nullable DocumentCode code(@Nullable String code) {
        return code == null ? null : new DocumentCode(code);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
