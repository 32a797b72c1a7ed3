package org.wardledger.launcher;

import static org.wardledger.launcher.SecondYear.FRONT;
import static org.wardledger.launcher.SecondYear.PARTY;
import static org.wardledger.launcher.SecondYear.POLICE;
import static org.wardledger.launcher.SecondYear.WARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The second ward's models, outings, incidents, grievances, violations and directions. */
final class SecondStreets {
    private final SecondYear year;

    SecondStreets(SecondYear year) {
        this.year = year;
    }

    void happen() {
        models();
        outings();
        incidents();
        directions();
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    private void model(String step, LocalDate on, String name, String host, Object... more) {
        Object[] fields = new Object[more.length + 4];
        System.arraycopy(new Object[] {"name", name, "host", host}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        year.act("model-" + step, on, fields);
    }

    private void models() {
        model(
                "launched",
                on(2, 24),
                "Ngõ xanh",
                WARD,
                "field",
                "CULTURE_SOCIETY",
                "place",
                "Khu phố 1",
                "purpose",
                "giữ ngõ sạch");
        model("launched", on(3, 24), "Chợ không túi nhựa", FRONT, "field", "ECONOMY", "place", "Khu phố 6");
        model("launched", on(5, 26), "Tổ liên gia", POLICE, "field", "DEFENCE_SECURITY");
        model("replicated", on(4, 14), "Ngõ xanh", WARD, "place", "Khu phố 3");
        model("replicated", on(8, 18), "Ngõ xanh", WARD, "place", "Khu phố 4");
        model("replicated", on(6, 2), "Camera an toàn", POLICE, "place", "Khu phố 2");
        model("result-recorded", on(9, 8), "Ngõ xanh", WARD, "outcome", "bảy ngõ sạch hơn");
        model("recognised", on(11, 17), "Ngõ xanh", WARD, "level", "PROVINCE");
        model("stopped", on(10, 6), "Chợ không túi nhựa", FRONT, "reason", "chuyển sang mô hình khác");
        year.act(
                "movement-launched",
                on(3, 12),
                "subject",
                "Toàn dân giữ phố sạch",
                "place",
                "Hội trường số 2",
                "host",
                WARD);
        year.act(
                "propaganda-held",
                on(4, 2),
                "kind",
                "BROADCAST",
                "subject",
                "phòng cháy",
                "place",
                "Đài phường",
                "host",
                WARD);
        year.act(
                "propaganda-held",
                on(7, 22),
                "kind",
                "EXAMPLE",
                "subject",
                "gương người tốt",
                "place",
                "Khu phố 2",
                "host",
                FRONT,
                "participants",
                30);
        year.act(
                "propaganda-held",
                on(10, 28),
                "kind",
                "BROADCAST",
                "subject",
                "mùa mưa bão",
                "place",
                "Đài phường",
                "host",
                WARD);
    }

    private void outings() {
        for (int month = 1; month <= 9; month += 2) {
            year.act(
                    "campaign-held",
                    on(month, 18),
                    "name",
                    "Phố sạch thứ bảy",
                    "subject",
                    "quét dọn đường phố",
                    "place",
                    "Khu phố " + (month + 1) / 2,
                    "hosts",
                    List.of(WARD, FRONT),
                    "participants",
                    month == 5 ? null : 40 + month,
                    "labourDays",
                    month == 7 ? null : 20);
        }
        year.act(
                "campaign-held",
                on(3, 23),
                "name",
                "Trồng cây nhớ nguồn",
                "subject",
                "trồng cây ven kênh",
                "place",
                "Khu phố 6",
                "hosts",
                List.of(WARD),
                "participants",
                55);
        year.act(
                "campaign-held",
                on(11, 16),
                "name",
                "Trồng cây nhớ nguồn",
                "subject",
                "trồng cây ven kênh",
                "place",
                "Khu phố 2",
                "hosts",
                List.of(WARD, PARTY),
                "participants",
                70);
    }

    private void incident(LocalDate on, String kind, String subject, String place, int cases, boolean complicated) {
        year.act(
                "incident-recorded",
                on,
                "kind",
                kind,
                "subject",
                subject,
                "place",
                place,
                "host",
                POLICE,
                "cases",
                cases,
                "outcome",
                "lập biên bản",
                "complicated",
                complicated);
    }

    private void incidents() {
        incident(on(1, 30), "GAMBLING", "Đánh bạc dịp Tết", "Khu phố 2", 1, false);
        incident(on(3, 5), "THEFT", "Mất trộm xe", "Khu phố 4", 2, false);
        incident(on(5, 9), "FIRE", "Cháy nhà kho", "Khu phố 6", 1, true);
        incident(on(6, 30), "THEFT", "Trộm dây điện", "Khu phố 1", 3, false);
        incident(on(7, 1), "DRUGS", "Tàng trữ ma túy", "Khu phố 5", 1, false);
        incident(on(9, 14), "TRAFFIC", "Va chạm xe máy", "Khu phố 3", 2, false);
        incident(on(12, 24), "DISORDER", "Gây rối đêm lễ", "Khu phố 1", 1, false);
        incident(on(8, 8), "FIRE", "Cháy bãi rác", "Khu phố 2", 1, true);
        year.act(
                "crowd-recorded",
                on(5, 30),
                "place",
                "Khu phố 6",
                "persons",
                35,
                "host",
                POLICE,
                "matter",
                "việc dauriengsoto");
        year.act("crowd-recorded", on(9, 9), "place", "Khu phố 5", "persons", 12, "matter", "việc dauriengsoto");
        year.act("grievance-recorded", on(4, 28), "subject", "nước thải chợ", "place", "Khu phố 6");
        year.act("grievance-recorded", on(9, 22), "subject", "xe tải chạy đêm", "place", "Khu phố 3");
        year.act(
                "grievance-settled",
                on(8, 25),
                "raisedOn",
                on(4, 28),
                "subject",
                "nước thải chợ",
                "outcome",
                "đã đặt cống mới");
        year.act(
                "violation-recorded",
                on(7, 10),
                "number",
                "VP-dauriengsoto-1",
                "kind",
                "STATE",
                "person",
                Map.of("name", "Công dân 88 dauriengsoto"),
                "content",
                "vi phạm dauriengsoto");
        year.act(
                "violation-handled",
                on(10, 20),
                "number",
                "VP-dauriengsoto-1",
                "document",
                "dauriengsoto/QĐ",
                "form",
                "khiển trách dauriengsoto");
        year.act(
                "livestock-disease-recorded",
                on(8, 5),
                "disease",
                "dịch tả lợn",
                "subject",
                "Dịch tả ở đàn lợn",
                "herd",
                "lợn",
                "place",
                "Khu phố 6",
                "extent",
                "SMALL");
    }

    private void directions() {
        year.act("direction-given", on(2, 5), "kind", "LAND", "subject", "Quản lý đất công", "host", WARD);
        year.act(
                "direction-given",
                on(7, 2),
                "kind",
                "DISASTER",
                "subject",
                "Phòng chống bão",
                "place",
                "Khu phố 5",
                "host",
                WARD);
        year.act("direction-given", on(10, 2), "kind", "LAND", "subject", "Thu hồi đất công bị lấn", "host", WARD);
        year.act(
                "facility-upgraded",
                on(4, 3),
                "kind",
                "RECEPTION_ROOM",
                "subject",
                "Sửa phòng tiếp dân",
                "place",
                "Trụ sở số 2",
                "host",
                WARD,
                "quantity",
                1);
        year.act(
                "facility-upgraded",
                on(9, 3),
                "kind",
                "CITIZEN_COMPUTERS",
                "subject",
                "Đặt máy tính cho công dân",
                "place",
                "Trụ sở số 2",
                "host",
                WARD,
                "quantity",
                3);
        year.act(
                "call-up-order-delivered",
                on(1, 17),
                "kind",
                "ENLISTMENT",
                "subject",
                "Trao lệnh gọi",
                "place",
                "Thành phố Mẫu",
                "host",
                WARD,
                "recipients",
                4);
        year.act(
                "call-up-order-delivered",
                on(11, 10),
                "kind",
                "EXAMINATION",
                "subject",
                "Trao lệnh khám",
                "place",
                "Tỉnh Mẫu",
                "host",
                WARD);
    }
}
