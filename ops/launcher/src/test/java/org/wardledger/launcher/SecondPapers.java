package org.wardledger.launcher;

import static org.wardledger.launcher.SecondYear.FRONT;
import static org.wardledger.launcher.SecondYear.PARTY;
import static org.wardledger.launcher.SecondYear.PROVINCE;
import static org.wardledger.launcher.SecondYear.WARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The second ward's documents, plans, inspections, meetings, dialogues, attestations and what was written for its report. */
final class SecondPapers {
    private final SecondYear year;

    SecondPapers(SecondYear year) {
        this.year = year;
    }

    void happen() {
        documents();
        plans();
        hall();
        inspections();
        written();
        attested();
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    private void paper(
            String kind,
            LocalDate on,
            String type,
            String code,
            String issuer,
            String subject,
            String topic,
            Object... more) {
        List<Object> fields = new ArrayList<>(Arrays.asList(
                "type",
                type,
                "code",
                code,
                "documentOn",
                on.minusDays(kind.endsWith("received") ? 3 : 0),
                "issuer",
                issuer,
                "subject",
                subject));
        if (topic != null) {
            fields.addAll(List.of("topic", topic));
        }
        fields.addAll(Arrays.asList(more));
        year.act(kind, on, fields.toArray());
    }

    private void documents() {
        year.act("body-alias-given", LocalDate.of(2024, 1, 2), "body", WARD, "alias", "UBND phường");
        paper(
                "document-issued",
                LocalDate.of(2024, 12, 27),
                "NOTICE",
                SecondYear.NOTICE,
                WARD,
                "về lịch tiếp công dân năm 2025",
                "RECEPTION_SCHEDULE",
                "forYear",
                2025);
        paper(
                "document-issued",
                LocalDate.of(2024, 12, 30),
                "DECISION",
                "8110/QĐ-UBND",
                WARD,
                "ban hành chương trình công tác năm 2025",
                "WORK_PROGRAMME",
                "forYear",
                2025);
        paper(
                "document-received",
                on(1, 20),
                "PLAN",
                "7512/KH-UBND",
                PROVINCE,
                "về công tác dân vận chính quyền năm 2025",
                "REPORT_REQUEST");
        paper(
                "document-received",
                on(1, 24),
                "OFFICIAL_LETTER",
                "7309-CV/ĐU",
                PARTY,
                "về triển khai công tác dân vận năm 2025",
                "PARTY_DIRECTION");
        paper(
                "document-received",
                on(2, 12),
                "DECISION",
                "7211/QĐ-UBND",
                PROVINCE,
                "về tiêu chí đánh giá công tác dân vận",
                "MOBILISATION_CRITERIA");
        paper(
                "document-received",
                on(2, 20),
                "DIRECTIVE",
                "7031-CT/TU",
                "Tỉnh ủy Mẫu",
                "về kỷ luật, kỷ cương hành chính",
                "DISCIPLINE");
        paper(
                "regulation-adopted",
                on(2, 11),
                "DECISION",
                "8527/QĐ-UBND",
                WARD,
                "về ban hành Quy chế làm việc của UBND phường",
                "WORKING_REGULATION",
                "term",
                "2025-2030",
                "contains",
                "nội dung phối hợp với Mặt trận");
        paper(
                "regulation-adopted",
                on(2, 13),
                "DECISION",
                "8528/QĐ-UBND",
                WARD,
                "ban hành quy chế chi tiêu nội bộ",
                "INTERNAL_SPENDING");
        paper(
                "regulation-adopted",
                on(3, 4),
                "REGULATION",
                null,
                WARD,
                "Quy chế dân chủ trong cơ quan",
                "OFFICE_DEMOCRACY");
        paper(
                "regulation-adopted",
                on(3, 6),
                "DECISION",
                "8529/QĐ-UBND",
                WARD,
                "ban hành Quy chế phối hợp",
                "COORDINATION_REGULATION",
                "partner",
                FRONT);
        paper(
                "document-issued",
                on(1, 6),
                "DECISION",
                "8111/QĐ-UBND",
                WARD,
                "công bố công khai dự toán ngân sách năm 2025",
                "BUDGET");
        for (int at = 1; at <= 14; at++) {
            paper(
                    "document-issued",
                    year.anyDay(),
                    "OFFICIAL_LETTER",
                    (8200 + at) + "/UBND-VP",
                    WARD,
                    "về việc hành chính " + at,
                    at % 5 == 0 ? "OTHER" : null);
            paper(
                    "document-received",
                    year.anyDay(),
                    "OFFICIAL_LETTER",
                    (7600 + at) + "/VP",
                    PROVINCE,
                    "về việc đến " + at,
                    null);
        }
        year.act(
                "personal-document-recorded",
                on(5, 6),
                "direction",
                "ISSUED",
                "type",
                "DECISION",
                "code",
                "8130/QĐ-UBND",
                "documentOn",
                on(5, 5),
                "issuer",
                WARD,
                "person",
                java.util.Map.of("name", "Công dân 77 dauriengsoto"),
                "subject",
                "xử phạt dauriengsoto");
        year.act(
                "secret-document-registered",
                on(5, 7),
                "direction",
                "RECEIVED",
                "secretRegisterNumber",
                "M-dauriengsoto-2");
        disclosed(on(1, 8), "ngân sách", "dự toán ngân sách năm 2025", on(2, 10));
        disclosed(on(4, 8), "tài chính", "quyết toán quý một", null);
        disclosed(on(7, 8), "đất đai", "kế hoạch sử dụng đất", on(8, 12));
    }

    private void disclosed(LocalDate on, String field, String subject, LocalDate ended) {
        year.act(
                "disclosure-published",
                on,
                "field",
                field,
                "subject",
                subject,
                "place",
                "Trụ sở số 2",
                "document",
                field.equals("ngân sách") ? "8111/QĐ-UBND" : null);
        if (ended != null) {
            year.act(
                    "disclosure-ended",
                    ended,
                    "publishedOn",
                    on,
                    "subject",
                    subject,
                    "place",
                    "Trụ sở số 2",
                    "comments",
                    1);
        }
    }

    private void plans() {
        plan(on(1, 15), "8411/KH-UBND", "về công tác dân vận chính quyền năm 2025", "MOBILISATION_PLAN");
        plan(on(1, 16), "8412/KH-UBND", "về tiếp công dân lưu động tại các khu phố", "MOBILE_RECEPTION");
        plan(on(2, 6), "8413/KH-UBND", "về đối thoại với Nhân dân năm 2025", "DIALOGUE");
        plan(on(2, 18), "8414/KH-UBND", "về tự kiểm tra công tác dân vận", "SELF_INSPECTION");
        plan(on(3, 11), "8415/KH-UBND", "thi đua “Dân vận khéo” năm 2025", "EMULATION");
        plan(on(3, 18), "8416/KH-UBND", "thực hiện dân chủ ở cơ sở", "GRASSROOTS_DEMOCRACY");
        target(on(1, 17), "8412/KH-UBND", 1, "Tiếp lưu động bốn khu phố");
        target(on(2, 7), "8413/KH-UBND", 1, "Hai cuộc đối thoại");
        target(on(2, 7), "8413/KH-UBND", 2, "Trả lời mọi ý kiến");
        year.act("plan-target-reported", on(9, 19), "#plan", "8412/KH-UBND", "target", 1, "reached", 1);
        year.act("plan-target-reported", on(11, 25), "#plan", "8413/KH-UBND", "target", 1, "reached", 1);
        year.act("plan-target-reported", on(12, 2), "#plan", "8413/KH-UBND", "target", 1, "reached", 2);
        review(on(6, 24), "INTERIM", "sơ kết công tác dân vận");
        review(on(12, 16), "ANNUAL", "tổng kết công tác dân vận");
        review(on(9, 25), "THEMATIC", "sơ kết chuyên đề môi trường");
    }

    private void plan(LocalDate on, String code, String subject, String topic) {
        paper("plan-issued", on, "PLAN", code, WARD, subject, topic);
    }

    private void target(LocalDate on, String plan, int target, String text) {
        year.act(
                "plan-target-set",
                on,
                "#plan",
                plan,
                "target",
                target,
                "text",
                text,
                "quantity",
                target,
                "unit",
                "cuộc");
    }

    private void review(LocalDate on, String kind, String subject) {
        year.act("review-held", on, "kind", kind, "subject", subject, "place", "Hội trường số 2", "host", WARD);
    }

    private void hall() {
        for (int month = 1; month <= 12; month++) {
            if (month != 4 && month != 9) {
                meeting(on(month, 27), "MONTHLY", "họp UBND thường kỳ tháng");
            }
        }
        meeting(on(1, 13), "LAUNCH", "triển khai công tác dân vận");
        meeting(on(6, 26), "FRONT", "họp với Mặt trận giữa năm");
        meeting(on(12, 18), "FRONT", "họp với Mặt trận cuối năm");
        meeting(on(3, 3), "BRIEFING", "giao ban");
        meeting(on(8, 4), "OTHER", "bàn việc cây xanh");
        conference(on(1, 21), "STAFF", "Hội nghị cán bộ, công chức năm 2025", "Hội trường số 2");
        conference(on(5, 15), "RESIDENTS", "hội nghị khu phố", "Khu phố 3");
        year.act(
                "support-provided",
                on(2, 25),
                "kind",
                "FUNDS",
                "subject",
                "kinh phí hoạt động",
                "host",
                WARD,
                "recipient",
                FRONT,
                "amount",
                "12000000");
        year.act(
                "support-provided",
                on(8, 26),
                "kind",
                "FACILITIES",
                "subject",
                "phòng làm việc của các đoàn thể",
                "host",
                WARD);
        year.act(
                "assessment-recorded",
                on(12, 19),
                "year",
                2025,
                "subject",
                "Mặt trận và các đoàn thể",
                "host",
                PARTY,
                "stated",
                "hoàn thành tốt nhiệm vụ");
        year.act(
                "assessment-recorded",
                LocalDate.of(2026, 1, 15),
                "year",
                2025,
                "subject",
                "Công đoàn cơ sở",
                "host",
                PARTY,
                "rating",
                "GOOD");
        dialogues();
        democracy();
    }

    private void meeting(LocalDate on, String kind, String subject) {
        year.act(
                "meeting-held",
                on,
                "kind",
                kind,
                "subject",
                subject,
                "place",
                "Phòng họp số 2",
                "host",
                WARD,
                "participants",
                List.of(FRONT, POLICE_AND_OTHERS),
                "term",
                kind.equals("FRONT") ? "nửa năm" : null);
    }

    private static final String POLICE_AND_OTHERS = SecondYear.POLICE;

    private void conference(LocalDate on, String kind, String subject, String place) {
        year.act(
                "conference-held",
                on,
                "kind",
                kind,
                "subject",
                subject,
                "place",
                place,
                "host",
                WARD,
                "outcome",
                "thống nhất cao");
    }

    private void dialogues() {
        announced(on(3, 20), on(4, 10), "thu gom rác");
        held(on(4, 10), "thu gom rác", 9, null);
        answered(on(4, 18), on(4, 10), "thu gom rác", 5);
        answered(on(7, 3), on(4, 10), "thu gom rác", 1);
        year.act(
                "dialogue-reported",
                on(4, 19),
                "dialogueOn",
                on(4, 10),
                "subject",
                "thu gom rác",
                "place",
                "Trụ sở số 2");
        announced(on(9, 1), on(9, 11), "an toàn giao thông");
        held(on(9, 16), "an toàn giao thông", 4, on(9, 11));
        answered(on(9, 30), on(9, 11), "an toàn giao thông", 4);
        announced(on(11, 3), on(11, 12), "chợ phiên");
        held(on(12, 4), "cải cách hành chính", 3, null);
    }

    private void announced(LocalDate on, LocalDate day, String subject) {
        year.act(
                "dialogue-announced",
                on,
                "dialogueOn",
                day,
                "subject",
                subject,
                "place",
                "Hội trường số 2",
                "hosts",
                List.of("Chủ tịch UBND phường Thử Hai"),
                "plan",
                "8413/KH-UBND");
    }

    private void held(LocalDate on, String subject, int opinions, LocalDate planned) {
        year.act(
                "dialogue-held",
                on,
                "subject",
                subject,
                "place",
                "Hội trường số 2",
                "hosts",
                List.of("Chủ tịch UBND phường Thử Hai"),
                "participants",
                80,
                "attendance",
                "đại diện các khu phố",
                "opinions",
                opinions,
                "plan",
                "8413/KH-UBND",
                "plannedOn",
                planned);
    }

    private void answered(LocalDate on, LocalDate day, String subject, int opinions) {
        year.act("opinions-answered", on, "dialogueOn", day, "subject", subject, "answered", opinions);
    }

    private void democracy() {
        year.act(
                "consultation-held",
                on(3, 27),
                "kind",
                "WORKS",
                "subject",
                "lấy ý kiến về đường nội khu",
                "place",
                "Khu phố 3",
                "hosts",
                List.of(WARD, FRONT),
                "means",
                "HOUSEHOLD_BALLOT",
                "asked",
                120,
                "answered",
                110,
                "agreed",
                100,
                "against",
                6,
                "otherwise",
                4);
        year.act(
                "consultation-held",
                on(10, 9),
                "kind",
                "DRAFT_LAW",
                "subject",
                "lấy ý kiến dự thảo luật",
                "place",
                "Khu phố 5",
                "hosts",
                List.of(WARD));
        criticism(on(5, 22), "SUPERVISION", "kiến nghị về vệ sinh chợ");
        criticism(on(8, 21), "SOCIAL_CRITICISM", "phản biện đề án đỗ xe");
        year.act(
                "criticism-answered",
                on(6, 12),
                "receivedOn",
                on(5, 22),
                "subject",
                "kiến nghị về vệ sinh chợ",
                "host",
                FRONT);
    }

    private void criticism(LocalDate on, String kind, String subject) {
        year.act(
                "social-criticism-received",
                on,
                "kind",
                kind,
                "subject",
                subject,
                "host",
                FRONT,
                "answerDueOn",
                on.plusDays(15));
    }

    private void inspections() {
        year.act(
                "inspection-planned",
                on(5, 5),
                "kind",
                "INSPECTION",
                "plannedOn",
                on(5, 27),
                "subject",
                "công tác dân vận",
                "host",
                PROVINCE);
        scored(on(6, 3), "INSPECTION", "công tác dân vận", PROVINCE, "EXCELLENT", on(5, 27));
        scored(on(7, 29), "SUPERVISION", "cải cách hành chính", PARTY, "COMPLETED", null);
        scored(on(11, 4), "SELF_INSPECTION", "dân vận chính quyền", WARD, null, null);
        year.act(
                "inspection-planned",
                on(10, 1),
                "kind",
                "INSPECTION",
                "plannedOn",
                on(10, 22),
                "subject",
                "trật tự đô thị",
                "host",
                PROVINCE);
        year.act(
                "self-assessment-made",
                on(12, 10),
                "year",
                2025,
                "subject",
                "công tác dân vận chính quyền",
                "host",
                WARD,
                "rating",
                "GOOD",
                "criteria",
                "7211/QĐ-UBND");
        year.act(
                "self-assessment-made",
                LocalDate.of(2025, 1, 9),
                "year",
                2024,
                "subject",
                "công tác dân vận chính quyền",
                "host",
                WARD,
                "rating",
                "GOOD");
    }

    private void scored(LocalDate on, String kind, String subject, String host, String rating, LocalDate planned) {
        year.act(
                "inspection-scored",
                on,
                "kind",
                kind,
                "unit",
                "CALL",
                "subject",
                subject,
                "place",
                "Trụ sở số 2",
                "host",
                host,
                "rating",
                rating,
                "plannedOn",
                planned);
    }

    private void written() {
        passage(on(11, 27), "I.a", "Phường có sáu khu phố. dauriengsoto");
        passage(on(11, 27), "II.2.c", "Việc công khai được giữ nền nếp. dauriengsoto");
        passage(on(11, 28), "II.3.b", "Tiếp dân kịp thời. dauriengsoto");
        passage(on(12, 1), "II.3.b", "Tiếp dân đúng lịch. dauriengsoto");
        passage(on(11, 28), "III.1.a", "Phối hợp chặt chẽ. dauriengsoto");
        year.act(
                "difficulty-recorded", on(12, 1), "year", 2025, "slot", "III.2.a", "text", "Thiếu người. dauriengsoto");
        year.act("task-set", on(12, 1), "forYear", 2026, "order", 1, "text", "Giữ lịch tiếp dân. dauriengsoto");
        year.act("task-set", on(12, 1), "forYear", 2026, "order", 2, "text", "Trả hồ sơ đúng hẹn. dauriengsoto");
        year.act(
                "task-set",
                LocalDate.of(2024, 12, 20),
                "forYear",
                2025,
                "order",
                1,
                "text",
                "Việc của năm nay. dauriengsoto");
        year.act(
                "report-drafted",
                on(12, 20),
                "year",
                2025,
                "subject",
                "Kết quả công tác dân vận chính quyền năm 2025",
                "place",
                "Thử Hai",
                "addressee",
                PROVINCE,
                "addressees",
                "Như trên\nLưu: VT",
                "authority",
                "TM. ỦY BAN NHÂN DÂN",
                "signatoryTitle",
                "CHỦ TỊCH",
                "signatory",
                "Người ký dauriengsoto");
    }

    private void passage(LocalDate on, String slot, String text) {
        year.act("passage-authored", on, "year", 2025, "slot", slot, "text", text);
    }

    /** Every register is vouched for, also where something happened: that must make nothing look like nothing. */
    private void attested() {
        for (String register :
                List.of("COMPLAINTS", "DENUNCIATIONS", "CROWDS", "COMPLICATED_INCIDENTS", "GRIEVANCES", "VIOLATIONS")) {
            year.act(
                    "register-attested",
                    on(10, 1),
                    "register",
                    register,
                    "from",
                    on(1, 1),
                    "to",
                    on(9, 30),
                    "attestedBy",
                    "Công chức tư pháp");
            year.act(
                    "register-attested",
                    LocalDate.of(2026, 1, 5),
                    "register",
                    register,
                    "from",
                    on(1, 1),
                    "to",
                    on(12, 31),
                    "attestedBy",
                    "Công chức tư pháp");
        }
    }

    /** What was written wrongly is put right at the very end. */
    void putRight() {
        correct("reception-held", "place", "Khu phố 4", "persons", 9);
        correct("petition-received", "number", "ĐT-2025-21", "type", "LAND_DISPUTE");
        correct(
                "petition-received",
                "number",
                "ĐT-2025-14",
                "dueOn",
                year.the("petition-received", "number", "ĐT-2025-14").due().plusDays(3));
        correct("dossier-received", "code", "HS-2025-0041", "channel", "DIRECT");
        correct("campaign-held", "place", "Khu phố 2", "participants", 71);
        correct("incident-recorded", "subject", "Mất trộm xe", "cases", 4);
        correct("plan-issued", "code", "8415/KH-UBND", "subject", "thi đua “Dân vận khéo” toàn phường");
        correct("consultation-held", "place", "Khu phố 3", "asked", 130);
        strike("reception-held", "place", "Khu phố 2");
        strike("incident-recorded", "subject", "Cháy bãi rác");
        strike("crowd-recorded", "place", "Khu phố 5");
        strike("document-issued", "code", "8213/UBND-VP");
        strike("meeting-held", "subject", "bàn việc cây xanh");
    }

    private void correct(String kind, String field, String value, String changed, Object to) {
        year.act(
                SecondYear.CORRECTION,
                LocalDate.of(2026, 1, 6),
                "#of",
                year.the(kind, field, value).serial(),
                changed,
                to);
    }

    private void strike(String kind, String field, String value) {
        year.act(
                SecondYear.STRIKE,
                LocalDate.of(2026, 1, 6),
                "#of",
                year.the(kind, field, value).serial());
    }
}
