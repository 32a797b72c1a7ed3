package org.wardledger.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.correction.PutRight;
import org.wardledger.figure.Question;
import org.wardledger.inspection.InspectionEvent.InspectionPlanned;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;
import org.wardledger.ledger.Entry;

/** Inspections and self-assessments as a page (sổ kiểm tra). */
public record InspectionsView(
        Question question,
        List<Inspection> inspections,
        List<Assessment> assessments,
        boolean recorder,
        boolean olderThanNow) {

    /** One inspection: announced, held, or both. */
    public record Inspection(
            @Nullable Entry announced, @Nullable Entry held, boolean struck, List<PutRight> putRight, LocalDate asOf) {
        public @Nullable InspectionPlanned planned() {
            return announced == null ? null : (InspectionPlanned) announced.event();
        }

        public @Nullable InspectionScored scored() {
            return held == null ? null : (InspectionScored) held.event();
        }

        /** The day it was held, or is to be. */
        public LocalDate on() {
            InspectionScored scored = scored();
            InspectionPlanned planned = planned();
            return scored != null ? scored.occurredOn() : planned != null ? planned.plannedOn() : LocalDate.MIN;
        }

        public String stateLabel() {
            return struck
                    ? "Đã hủy"
                    : held != null
                            ? "Đã tiến hành"
                            : asOf.isAfter(on()) ? "Quá ngày, chưa ghi kết quả" : "Đã báo trước";
        }

        public String stateCss() {
            return struck ? "withdrawn" : held != null ? "settled" : asOf.isAfter(on()) ? "overdue" : "new";
        }
    }

    /** One self-assessment; of those about one piece of work the newest stands. */
    public record Assessment(
            long position, SelfAssessmentMade said, boolean newest, boolean struck, List<PutRight> putRight) {}
}
