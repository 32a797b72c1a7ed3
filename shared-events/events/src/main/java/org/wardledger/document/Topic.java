package org.wardledger.document;

import org.wardledger.common.Labelled;

/** What a document is about, as far as the report cites it (chủ đề): the report finds a document by this and never by its number. */
public enum Topic implements Labelled {
    REPORT_REQUEST("yêu cầu báo cáo"),
    PARTY_DIRECTION("chỉ đạo của cấp ủy về dân vận"),
    COORDINATION_PLAN("kế hoạch phối hợp dân vận"),
    MOBILISATION_PLAN("dân chủ cơ sở, dân vận chính quyền"),
    EMULATION("phong trào thi đua “Dân vận khéo”"),
    MOBILISATION_GUIDANCE("triển khai dân vận đến ngành, tổ dân phố"),
    WORK_PROGRAMME("kế hoạch, chương trình công tác năm"),
    WORK_GUIDANCE("triển khai nhiệm vụ chính trị"),
    SOCIO_ECONOMIC_PROGRAMME("chương trình phát triển kinh tế - xã hội"),
    WORKING_REGULATION("quy chế làm việc"),
    RECEPTION_SCHEDULE("lịch tiếp công dân"),
    MOBILE_RECEPTION("tiếp công dân lưu động"),
    DIALOGUE("đối thoại với Nhân dân"),
    GRASSROOTS_DEMOCRACY("dân chủ ở cơ sở"),
    OFFICE_DEMOCRACY("dân chủ trong cơ quan"),
    LAND_RECOVERY_DEMOCRACY("dân chủ trong thu hồi đất"),
    BUDGET("dự toán, quyết toán ngân sách"),
    INTERNAL_SPENDING("chi tiêu nội bộ"),
    PUBLIC_ASSETS("tài sản công"),
    SELF_INSPECTION("tự kiểm tra dân vận"),
    MOBILISATION_CRITERIA("tiêu chí đánh giá dân vận"),
    COORDINATION_REGULATION("quy chế phối hợp"),
    DISCIPLINE("kỷ luật, kỷ cương"),
    OTHER("khác");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
