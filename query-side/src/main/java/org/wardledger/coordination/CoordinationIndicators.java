package org.wardledger.coordination;

import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Count.ofCohort;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of meetings, conferences, support and assessments (chỉ tiêu phối hợp). */
@Component
@Order(10)
final class CoordinationIndicators implements Indicators {
    private static final String MEETINGS = "cuộc";
    private static final Count HELD = inPeriod("coordination.meeting");
    private static final Count CONFERENCES = inPeriod("coordination.conference");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "coordination.meetings",
                        "Cuộc họp",
                        "Meetings held",
                        MEETINGS,
                        HELD,
                        "Số cuộc họp đã tổ chức trong kỳ, mọi loại."),
                number(
                        "coordination.meetings-monthly",
                        "Cuộc họp UBND hằng tháng",
                        "Monthly meetings",
                        MEETINGS,
                        HELD.ofKind(MeetingKind.MONTHLY),
                        "Số cuộc họp UBND hằng tháng trong kỳ."),
                number(
                        "coordination.meetings-front",
                        "Cuộc họp định kỳ với Mặt trận",
                        "Meetings with the Front",
                        MEETINGS,
                        HELD.ofKind(MeetingKind.FRONT),
                        "Số cuộc họp định kỳ với Mặt trận và các đoàn thể trong kỳ."),
                number(
                        "coordination.meetings-launch",
                        "Cuộc họp triển khai công tác dân vận",
                        "Meetings that launch the year",
                        MEETINGS,
                        HELD.ofKind(MeetingKind.LAUNCH),
                        "Số cuộc họp triển khai công tác dân vận đầu năm trong kỳ."),
                number(
                        "coordination.meetings-other",
                        "Cuộc họp khác",
                        "Other meetings",
                        MEETINGS,
                        HELD.ofKind(MeetingKind.BRIEFING.name(), MeetingKind.OTHER.name()),
                        "Số cuộc giao ban và cuộc họp khác trong kỳ."),
                number(
                        "coordination.conferences",
                        "Hội nghị",
                        "Conferences held",
                        MEETINGS,
                        CONFERENCES,
                        "Số hội nghị đã tổ chức trong kỳ, mọi loại."),
                number(
                        "coordination.staff-conferences",
                        "Hội nghị cán bộ công chức, viên chức",
                        "Staff conferences",
                        MEETINGS,
                        CONFERENCES.ofKind(ConferenceKind.STAFF),
                        "Số Hội nghị cán bộ công chức, viên chức trong kỳ."),
                number(
                        "coordination.support",
                        "Lần bảo đảm kinh phí, cơ sở vật chất",
                        "Support given",
                        "lần",
                        inPeriod("coordination.support"),
                        "Số lần bảo đảm kinh phí, cơ sở vật chất cho Mặt trận và các đoàn thể trong kỳ."),
                number(
                        "coordination.assessments",
                        "Đánh giá, xếp loại",
                        "Assessments recorded",
                        "lần",
                        ofCohort("coordination.assessment"),
                        "Số lần các cơ quan, tổ chức được đánh giá, xếp loại cho năm này."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown("coordination.meetings.kind", "Cuộc họp, theo loại", By.KIND, HELD, false)
                        .named(MeetingKind.values()),
                new Breakdown("coordination.conferences.kind", "Hội nghị, theo loại", By.KIND, CONFERENCES, false)
                        .named(ConferenceKind.values()));
    }
}
