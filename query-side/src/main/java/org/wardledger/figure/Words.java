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
            Map.entry("reception.petitions", "đơn nhận khi tiếp"));

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
