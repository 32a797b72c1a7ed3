package org.wardledger.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.OfCase;
import org.wardledger.common.Openness;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Public;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.Sealed;
import org.wardledger.common.WardEvent;

/** What has happened in the ward besides its office's own work (vụ việc, tình hình trên địa bàn). */
public sealed interface IncidentEvent extends WardEvent {
    /** Incidents of one kind were found or reported on a day (vụ việc); nobody in them is named. */
    @RecordedAs(value = "incident-recorded", openness = Openness.OPEN)
    record IncidentRecorded(
            @Public IncidentId incidentId,
            @Public LocalDate occurredOn,
            @Public IncidentKind kind,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public int cases,
            @Public @Nullable String outcome,
            @Public @Nullable String model,
            @Public boolean complicated)
            implements IncidentEvent {}

    /** Many people gathered (tập trung đông người); over what is sealed, for it may concern a few households. */
    @RecordedAs(value = "crowd-recorded", openness = Openness.OPEN)
    record CrowdRecorded(
            @Public CrowdId crowdId,
            @Public LocalDate occurredOn,
            @Public String place,
            @Public int persons,
            @Public @Nullable Body host,
            @Nullable Sealed matter)
            implements IncidentEvent {}

    /** A step of a grievance; it is named by the day it was raised and by its subject. */
    sealed interface GrievanceEvent extends IncidentEvent {
        String subject();
    }

    /** Something angers people (vấn đề bức xúc). */
    @RecordedAs(value = "grievance-recorded", openness = Openness.OPEN)
    record GrievanceRecorded(
            @Public GrievanceId grievanceId,
            @Public LocalDate occurredOn,
            @Public String subject,
            @Public @Nullable String place)
            implements GrievanceEvent {}

    /** It does so no longer (giải quyết xong vấn đề bức xúc). */
    @RecordedAs(value = "grievance-settled", openness = Openness.OPEN)
    record GrievanceSettled(
            @Public GrievanceId grievanceId,
            @Public LocalDate occurredOn,
            @Public LocalDate raisedOn,
            @Public String subject,
            @Public @Nullable String outcome,
            @Public @Nullable DocumentCode document)
            implements GrievanceEvent {}

    /** A step in the case of an official who broke a rule. */
    sealed interface ViolationEvent extends IncidentEvent, OfCase {
        ViolationId violationId();
    }

    /** An official's violation was put on record (cán bộ, công chức vi phạm). */
    @RecordedAs(value = "violation-recorded", openness = Openness.CASE)
    record ViolationRecorded(
            ViolationId violationId,
            @Public CaseRef caseRef,
            RecordNumber number,
            @Public LocalDate occurredOn,
            ViolationKind kind,
            @Nullable PersonRef person,
            Sealed content)
            implements ViolationEvent {}

    /** It was dealt with (xử lý vi phạm). */
    @RecordedAs(value = "violation-handled", openness = Openness.CASE)
    record ViolationHandled(
            ViolationId violationId,
            @Public CaseRef caseRef,
            @Public LocalDate occurredOn,
            @Nullable DocumentCode document,
            @Nullable Sealed form)
            implements ViolationEvent {}

    /** A disease broke out among animals (dịch bệnh gia súc, gia cầm). */
    @RecordedAs(value = "livestock-disease-recorded", openness = Openness.OPEN)
    record LivestockDiseaseRecorded(
            @Public DiseaseId diseaseId,
            @Public LocalDate occurredOn,
            @Public String disease,
            @Public String subject,
            @Public String herd,
            @Public @Nullable String place,
            @Public DiseaseExtent extent,
            @Public @Nullable Integer animals,
            @Public @Nullable String outcome)
            implements IncidentEvent {}
}
