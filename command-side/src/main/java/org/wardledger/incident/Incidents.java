package org.wardledger.incident;

import org.wardledger.incident.IncidentEvent.CrowdRecorded;
import org.wardledger.incident.IncidentEvent.GrievanceEvent;
import org.wardledger.incident.IncidentEvent.IncidentRecorded;
import org.wardledger.incident.IncidentEvent.LivestockDiseaseRecorded;
import org.wardledger.incident.IncidentEvent.ViolationEvent;
import org.wardledger.office.ActOnce;

/** Incidents, crowds and outbreaks as sentences call them (vụ việc, đám đông, ổ dịch): each on record once. */
public final class Incidents {
    private Incidents() {}

    public static ActOnce<IncidentEvent> once() {
        return new ActOnce<>(Incidents::named);
    }

    private static String named(IncidentEvent act) {
        return switch (act) {
            case IncidentRecorded it -> "Vụ việc «%s» do %s ghi nhận".formatted(it.subject(), it.host());
            case CrowdRecorded it -> "Vụ tập trung đông người tại %s".formatted(it.place());
            case LivestockDiseaseRecorded it -> "Ổ dịch %s ở đàn %s".formatted(it.disease(), it.herd());
            case GrievanceEvent it -> "Vấn đề bức xúc «%s»".formatted(it.subject());
            case ViolationEvent it -> "Vụ vi phạm";
        };
    }
}
