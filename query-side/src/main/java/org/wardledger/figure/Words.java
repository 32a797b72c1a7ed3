package org.wardledger.figure;

import java.util.Map;

/** Kinds of entries and counts in the words of the office (lời). */
public final class Words {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("petition-received", "nhận đơn"),
            Map.entry("petition-classified", "phân loại đơn"),
            Map.entry("petition-accepted", "thụ lý đơn"),
            Map.entry("petition-transferred", "chuyển đơn"),
            Map.entry("petition-extended", "gia hạn giải quyết đơn"),
            Map.entry("petition-paused", "tạm đình chỉ giải quyết đơn"),
            Map.entry("petition-resumed", "tiếp tục giải quyết đơn"),
            Map.entry("petition-resolved", "giải quyết đơn"),
            Map.entry("petition-withdrawn", "rút đơn"),
            Map.entry("petition-reopened", "mở lại đơn"),
            Map.entry("denunciation-received", "nhận tố cáo"),
            Map.entry("denunciation-accepted", "thụ lý tố cáo"),
            Map.entry("denunciation-transferred", "chuyển tố cáo"),
            Map.entry("denunciation-extended", "gia hạn giải quyết tố cáo"),
            Map.entry("denunciation-concluded", "kết luận nội dung tố cáo"),
            Map.entry("denunciation-withdrawn", "rút tố cáo"),
            Map.entry("reception-scheduled", "lịch tiếp công dân"),
            Map.entry("reception-held", "tiếp công dân"),
            Map.entry("reception-cancelled", "không tổ chức tiếp công dân"),
            Map.entry("dossier-received", "nhận hồ sơ"),
            Map.entry("dossier-supplement-requested", "yêu cầu bổ sung hồ sơ"),
            Map.entry("dossier-supplemented", "bổ sung hồ sơ"),
            Map.entry("dossier-apology-issued", "phiếu xin lỗi"),
            Map.entry("dossier-returned", "trả hồ sơ"),
            Map.entry("register-attested", "xác nhận sổ"),
            Map.entry("register-tallied", "tổng hợp sổ"),
            Map.entry("document-issued", "văn bản đi"),
            Map.entry("document-received", "văn bản đến"),
            Map.entry("regulation-adopted", "ban hành quy chế"),
            Map.entry("disclosure-published", "công khai"),
            Map.entry("disclosure-ended", "kết thúc công khai"),
            Map.entry("personal-document-recorded", "văn bản về cá nhân"),
            Map.entry("secret-document-registered", "số văn bản mật"),
            Map.entry("number-registered", "số văn bản đăng ký"),
            Map.entry("plan-issued", "ban hành kế hoạch"),
            Map.entry("plan-target-set", "chỉ tiêu kế hoạch"),
            Map.entry("plan-target-reported", "kết quả chỉ tiêu"),
            Map.entry("review-held", "sơ kết, tổng kết"),
            Map.entry("inspection-planned", "kế hoạch kiểm tra"),
            Map.entry("inspection-scored", "kết quả kiểm tra"),
            Map.entry("self-assessment-made", "tự đánh giá"),
            Map.entry("dialogue-announced", "thông báo đối thoại"),
            Map.entry("dialogue-held", "đối thoại"),
            Map.entry("opinions-answered", "trả lời ý kiến đối thoại"),
            Map.entry("dialogue-reported", "thông báo kết quả đối thoại"),
            Map.entry("consultation-held", "lấy ý kiến Nhân dân"),
            Map.entry("social-criticism-received", "nhận ý kiến phản biện, kiến nghị"),
            Map.entry("criticism-answered", "trả lời phản biện, kiến nghị"),
            Map.entry("meeting-held", "họp"),
            Map.entry("conference-held", "hội nghị"),
            Map.entry("support-provided", "bảo đảm kinh phí, cơ sở vật chất"),
            Map.entry("assessment-recorded", "đánh giá, xếp loại"),
            Map.entry("model-launched", "ra mắt mô hình"),
            Map.entry("model-replicated", "nhân rộng mô hình"),
            Map.entry("model-result-recorded", "kết quả mô hình"),
            Map.entry("model-recognised", "công nhận mô hình"),
            Map.entry("model-stopped", "dừng mô hình"),
            Map.entry("movement-launched", "phát động phong trào"),
            Map.entry("campaign-held", "ra quân"),
            Map.entry("propaganda-held", "tuyên truyền"),
            Map.entry("incident-recorded", "vụ việc trên địa bàn"),
            Map.entry("crowd-recorded", "tập trung đông người"),
            Map.entry("grievance-recorded", "vấn đề bức xúc"),
            Map.entry("grievance-settled", "giải quyết xong vấn đề bức xúc"),
            Map.entry("violation-recorded", "cán bộ, công chức vi phạm"),
            Map.entry("violation-handled", "xử lý vi phạm"),
            Map.entry("livestock-disease-recorded", "dịch bệnh gia súc, gia cầm"),
            Map.entry("direction-given", "việc chỉ đạo"),
            Map.entry("facility-upgraded", "chỉnh trang cơ sở vật chất"),
            Map.entry("call-up-order-delivered", "trao lệnh nghĩa vụ quân sự"),
            Map.entry("passage-authored", "đoạn văn báo cáo"),
            Map.entry("difficulty-recorded", "khó khăn, hạn chế"),
            Map.entry("task-set", "nhiệm vụ năm sau"),
            Map.entry("report-drafted", "dự thảo báo cáo"),
            Map.entry("body-alias-given", "tên gọi khác của cơ quan"),
            Map.entry("legal-parameter-set", "tham số pháp luật"),
            Map.entry("day-off-declared", "ngày nghỉ"),
            Map.entry("working-day-declared", "ngày làm bù"),
            Map.entry("action-corrected", "đính chính"),
            Map.entry("case-action-corrected", "đính chính vụ việc"),
            Map.entry("sealed-action-corrected", "đính chính mục niêm phong"),
            Map.entry("action-struck", "hủy mục ghi nhầm"),
            Map.entry("case-action-struck", "hủy mục ghi nhầm trong vụ việc"),
            Map.entry("sealed-action-struck", "hủy mục niêm phong ghi nhầm"),
            Map.entry("attachment-added", "tài liệu đính kèm"),
            Map.entry("erasure-held", "giữ lại, chưa xóa"),
            Map.entry("erasure-hold-lifted", "thôi giữ lại"),
            Map.entry("erasure-ordered", "lệnh xóa dữ liệu"),
            Map.entry("erasure-completed", "đã xóa dữ liệu"),
            Map.entry("openings-counted", "số lượt mở niêm phong"),
            Map.entry("log-key-announced", "công bố khóa ký nhật ký"),
            Map.entry("sealed", "mục niêm phong"));

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("petition.received", "nhận đơn"),
            Map.entry("petition.resolved", "giải quyết đơn, trừ đơn mở lại"),
            Map.entry("petition.resolved-late", "giải quyết đơn sau ngày hạn"),
            Map.entry("petition.open", "đơn chưa xong"),
            Map.entry("petition.overdue", "đơn quá hạn"),
            Map.entry("petition.withdrawn", "rút đơn"),
            Map.entry("petition.transferred", "chuyển đơn"),
            Map.entry("petition.due", "đơn đến hạn"),
            Map.entry("petition.due-resolved", "đơn đến hạn đã giải quyết"),
            Map.entry("denunciation.received", "nhận tố cáo"),
            Map.entry("dossier.received", "nhận hồ sơ"),
            Map.entry("dossier.returned", "trả hồ sơ"),
            Map.entry("dossier.open", "hồ sơ chưa trả"),
            Map.entry("dossier.overdue", "hồ sơ quá hẹn chưa trả"),
            Map.entry("dossier.apology", "phiếu xin lỗi"),
            Map.entry("reception.held", "buổi tiếp công dân"),
            Map.entry("reception.cancelled", "buổi tiếp không tổ chức"),
            Map.entry("reception.expected", "ngày tiếp định kỳ theo lịch"),
            Map.entry("reception.turns", "lượt tiếp"),
            Map.entry("reception.persons", "người được tiếp"),
            Map.entry("reception.petitions", "đơn nhận khi tiếp"),
            Map.entry("document.issued", "ban hành văn bản"),
            Map.entry("document.received", "văn bản đến"),
            Map.entry("document.regulation", "ban hành quy chế"),
            Map.entry("document.disclosed", "công khai"),
            Map.entry("document.disclosure-ended", "kết thúc công khai"),
            Map.entry("document.personal", "văn bản về cá nhân"),
            Map.entry("plan.issued", "ban hành kế hoạch"),
            Map.entry("plan.target", "giao chỉ tiêu"),
            Map.entry("plan.target-result", "kết quả chỉ tiêu"),
            Map.entry("plan.review", "sơ kết, tổng kết"),
            Map.entry("inspection.planned", "báo trước kiểm tra"),
            Map.entry("inspection.held", "kiểm tra đã tiến hành"),
            Map.entry("inspection.missed", "kiểm tra quá ngày"),
            Map.entry("inspection.self-assessed", "tự nhận xét, đánh giá"),
            Map.entry("dialogue.announced", "thông báo đối thoại"),
            Map.entry("dialogue.held", "đối thoại đã tổ chức"),
            Map.entry("dialogue.missed", "đối thoại quá ngày"),
            Map.entry("dialogue.opinions", "ý kiến nêu khi đối thoại"),
            Map.entry("dialogue.answered", "ý kiến đối thoại đã trả lời"),
            Map.entry("dialogue.unanswered", "ý kiến đối thoại chưa trả lời"),
            Map.entry("dialogue.reported", "thông báo kết quả đối thoại"),
            Map.entry("democracy.consultation", "lấy ý kiến Nhân dân"),
            Map.entry("democracy.consulted", "người, hộ được hỏi ý kiến"),
            Map.entry("democracy.criticism", "nhận ý kiến phản biện, kiến nghị"),
            Map.entry("democracy.criticism-answered", "trả lời phản biện, kiến nghị"),
            Map.entry("coordination.meeting", "họp"),
            Map.entry("coordination.conference", "hội nghị"),
            Map.entry("coordination.support", "bảo đảm kinh phí, cơ sở vật chất"),
            Map.entry("coordination.assessment", "đánh giá, xếp loại"),
            Map.entry("mobilisation.model-launched", "ra mắt mô hình"),
            Map.entry("mobilisation.model-replicated", "nhân rộng mô hình"),
            Map.entry("mobilisation.model-result", "kết quả mô hình"),
            Map.entry("mobilisation.model-recognised", "công nhận mô hình"),
            Map.entry("mobilisation.model-running", "mô hình đang duy trì"),
            Map.entry("mobilisation.movement", "phát động phong trào"),
            Map.entry("mobilisation.campaign", "đợt ra quân"),
            Map.entry("mobilisation.campaign-participants", "người tham gia ra quân"),
            Map.entry("mobilisation.labour-days", "ngày công đóng góp"),
            Map.entry("mobilisation.propaganda", "tuyên truyền"),
            Map.entry("incident.recorded", "vụ việc trên địa bàn"),
            Map.entry("incident.complicated", "vụ việc phức tạp"),
            Map.entry("incident.crowd", "tập trung đông người"),
            Map.entry("incident.grievance", "vấn đề bức xúc"),
            Map.entry("incident.grievance-open", "vấn đề bức xúc chưa giải quyết xong"),
            Map.entry("incident.violation", "cán bộ, công chức vi phạm"),
            Map.entry("incident.violation-handled", "xử lý vi phạm"),
            Map.entry("incident.livestock-disease", "ổ dịch gia súc, gia cầm"),
            Map.entry("direction.given", "việc chỉ đạo"),
            Map.entry("direction.facility", "chỉnh trang cơ sở vật chất"),
            Map.entry("direction.call-up", "chuyến trao lệnh"),
            Map.entry("direction.call-up-recipients", "người nhận lệnh"),
            Map.entry("report.passage", "đoạn viết của báo cáo"),
            Map.entry("report.difficulty", "khó khăn, hạn chế"),
            Map.entry("report.drafted", "dự thảo báo cáo"),
            Map.entry("report.task", "nhiệm vụ năm tới"));

    private Words() {}

    /** What kind of entry it is, as in "mục giải quyết đơn". */
    public static String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    static boolean knowsKind(String kind) {
        return KINDS.containsKey(kind);
    }

    static boolean knowsMeasure(String measure) {
        return MEASURES.containsKey(measure);
    }

    /** What is counted, with its days and conditions. */
    public static String count(Count count) {
        return "“" + MEASURES.getOrDefault(count.measure(), count.measure()) + "”" + conditions(count)
                + switch (count.window()) {
                    case IN_PERIOD -> ", trong kỳ";
                    case AT_END -> ", đến hết ngày tính";
                    case OF_COHORT -> ", của kỳ này, đến hết ngày tính";
                };
    }

    private static String conditions(Count count) {
        return (count.kinds().isEmpty() ? "" : ", chỉ loại đã nêu trong định nghĩa")
                + (count.field() == null ? "" : ", lĩnh vực " + count.field())
                + (Boolean.TRUE.equals(count.overTheHead()) ? ", chỉ đơn vượt cấp" : "");
    }
}
