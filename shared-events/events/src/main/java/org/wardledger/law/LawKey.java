package org.wardledger.law;

import org.wardledger.common.Labelled;

/** What the law sets a number for (tham số pháp luật). The list is closed: a number nobody asks for would be read by nobody. */
public enum LawKey implements Labelled {
    PETITION_PROCESSING("petition.processing", "xử lý đơn"),
    RECEPTION_RESULT_NOTICE("reception.result-notice", "thông báo kết quả tiếp công dân"),
    RECEPTION_MINIMUM("reception.minimum", "Chủ tịch tiếp công dân định kỳ, ít nhất"),
    COMPLAINT_ACCEPT("complaint.accept", "thụ lý khiếu nại"),
    COMPLAINT_FIRST_NORMAL("complaint.first.normal", "giải quyết khiếu nại lần đầu"),
    COMPLAINT_FIRST_COMPLEX("complaint.first.complex", "giải quyết khiếu nại lần đầu, vụ việc phức tạp"),
    COMPLAINT_FIRST_REMOTE("complaint.first.remote", "giải quyết khiếu nại lần đầu ở vùng xa, đi lại khó khăn"),
    COMPLAINT_FIRST_REMOTE_COMPLEX(
            "complaint.first.remote-complex", "giải quyết khiếu nại lần đầu ở vùng xa, vụ việc phức tạp"),
    COMPLAINT_SECOND_NORMAL("complaint.second.normal", "giải quyết khiếu nại lần hai"),
    COMPLAINT_SECOND_COMPLEX("complaint.second.complex", "giải quyết khiếu nại lần hai, vụ việc phức tạp"),
    COMPLAINT_SECOND_REMOTE("complaint.second.remote", "giải quyết khiếu nại lần hai ở vùng xa"),
    COMPLAINT_SECOND_REMOTE_COMPLEX(
            "complaint.second.remote-complex", "giải quyết khiếu nại lần hai ở vùng xa, vụ việc phức tạp"),
    COMPLAINT_TIME_LIMIT_TO_FILE("complaint.time-limit-to-file", "thời hiệu khiếu nại"),
    COMPLAINT_DECISION_SEND("complaint.decision.send", "gửi quyết định giải quyết khiếu nại"),
    COMPLAINT_APPEAL("complaint.appeal-window", "khiếu nại lần hai hoặc khởi kiện"),
    COMPLAINT_APPEAL_REMOTE("complaint.appeal-window.remote", "khiếu nại lần hai hoặc khởi kiện, ở vùng xa"),
    DENUNCIATION_TRANSFER("denunciation.transfer", "chuyển tố cáo không thuộc thẩm quyền"),
    DENUNCIATION_INITIAL_CHECK("denunciation.initial-check", "xử lý ban đầu tố cáo"),
    DENUNCIATION_INITIAL_CHECK_PLACES(
            "denunciation.initial-check.places", "xử lý ban đầu tố cáo, kiểm tra ở nhiều nơi"),
    DENUNCIATION_NOTICE("denunciation.notice-of-acceptance", "thông báo thụ lý tố cáo"),
    DENUNCIATION_RESOLVE("denunciation.resolve", "giải quyết tố cáo"),
    DENUNCIATION_EXTEND_COMPLEX("denunciation.extend.complex", "gia hạn giải quyết tố cáo phức tạp, một lần"),
    DENUNCIATION_EXTEND_VERY_COMPLEX(
            "denunciation.extend.very-complex", "gia hạn giải quyết tố cáo đặc biệt phức tạp, lần thứ hai"),
    LAND_CONCILIATION("land.conciliation", "hòa giải tranh chấp đất đai"),
    DIALOGUE_MINIMUM("dialogue.minimum", "đối thoại với Nhân dân, ít nhất"),
    DIALOGUE_ANNOUNCE("dialogue.announce", "thông báo trước hội nghị đối thoại, ít nhất"),
    DIALOGUE_REPORT("dialogue.report", "thông báo kết quả đối thoại"),
    DISCLOSURE_START("disclosure.start", "công khai từ ngày có văn bản"),
    DISCLOSURE_POSTING("disclosure.posting", "niêm yết liên tục, ít nhất"),
    DISCLOSURE_BROADCAST("disclosure.broadcast", "phát trên loa truyền thanh liên tục, ít nhất"),
    DOSSIER_APOLOGY("dossier.apology", "xin lỗi trước ngày hẹn trả, ít nhất"),
    DOSSIER_APPOINTED_AGAIN("dossier.appointed-again", "hẹn lại ngày trả kết quả, nhiều nhất");

    private final String key;
    private final String label;

    LawKey(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As the tables name it: {@code complaint.accept}. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    static LawKey named(String key) {
        for (LawKey known : values()) {
            if (known.key.equals(key)) {
                return known;
            }
        }
        throw new IllegalArgumentException("The law has no key " + key);
    }
}
