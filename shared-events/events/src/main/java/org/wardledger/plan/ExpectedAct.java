package org.wardledger.plan;

import org.wardledger.common.Labelled;

/** What a document can promise so that the book itself tells whether it was kept (việc dự kiến). */
public enum ExpectedAct implements Labelled {
    RECEPTION_SCHEDULED("buổi tiếp công dân định kỳ"),
    RECEPTION_MOBILE("buổi tiếp công dân lưu động"),
    DIALOGUE("cuộc đối thoại"),
    MEETING_MONTHLY("cuộc họp UBND hằng tháng"),
    MEETING_FRONT("cuộc họp định kỳ với Mặt trận"),
    CONFERENCE_STAFF("hội nghị cán bộ, công chức, viên chức"),
    CONFERENCE_RESIDENTS("hội nghị tổ dân phố"),
    INSPECTION("cuộc kiểm tra"),
    SELF_INSPECTION("cuộc tự kiểm tra"),
    SUPERVISION("cuộc giám sát"),
    REVIEW_INTERIM("cuộc sơ kết 6 tháng"),
    REVIEW_ANNUAL("cuộc tổng kết năm"),
    CAMPAIGN("đợt ra quân"),
    PROPAGANDA("buổi tuyên truyền"),
    MODEL("mô hình ra mắt"),
    CONSULTATION("lần lấy ý kiến Nhân dân"),
    DISCLOSURE("lần công khai"),
    REPORT("báo cáo ban hành");

    private final String label;

    ExpectedAct(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
