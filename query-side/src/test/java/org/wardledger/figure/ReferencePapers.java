package org.wardledger.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Authored;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.WardEvent;
import org.wardledger.document.DisclosureId;
import org.wardledger.document.DocumentEvent.DisclosurePublished;
import org.wardledger.document.DocumentEvent.DocumentIssued;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.RegulationAdopted;
import org.wardledger.document.DocumentId;
import org.wardledger.document.DocumentType;
import org.wardledger.document.Topic;
import org.wardledger.inspection.InspectionEvent.InspectionScored;
import org.wardledger.inspection.InspectionEvent.SelfAssessmentMade;
import org.wardledger.inspection.InspectionId;
import org.wardledger.inspection.InspectionKind;
import org.wardledger.inspection.Rating;
import org.wardledger.inspection.RoundUnit;
import org.wardledger.inspection.SelfAssessmentId;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.plan.PlanEvent.PlanIssued;
import org.wardledger.plan.PlanEvent.ReviewHeld;
import org.wardledger.plan.ReviewId;
import org.wardledger.plan.ReviewKind;
import org.wardledger.report.PassageId;
import org.wardledger.report.ReportEvent.DifficultyRecorded;
import org.wardledger.report.ReportEvent.PassageAuthored;
import org.wardledger.report.ReportEvent.ReportDrafted;
import org.wardledger.report.ReportEvent.TaskSet;
import org.wardledger.report.ReportId;
import org.wardledger.report.ReportSlot;
import org.wardledger.report.TaskId;

/** Documents, inspections and texts of the reference year as events; what a document is about its place in the report says. */
final class ReferencePapers {
    private static final Map<String, Topic> BY_NUMBER = Map.of(
            "25/KH-UBND", Topic.EMULATION,
            "11/KH-UBND", Topic.MOBILE_RECEPTION,
            "10/QĐ-UBND", Topic.INTERNAL_SPENDING,
            "09/QĐ-UBND", Topic.PUBLIC_ASSETS,
            "527/QĐ-UBND", Topic.WORKING_REGULATION);
    private static final Map<String, Topic> BY_SLOT = Map.ofEntries(
            Map.entry("MĐ.c", Topic.REPORT_REQUEST),
            Map.entry("II.1.a", Topic.COORDINATION_PLAN),
            Map.entry("II.1.c", Topic.PARTY_DIRECTION),
            Map.entry("II.1.e", Topic.MOBILISATION_PLAN),
            Map.entry("II.1.f", Topic.MOBILISATION_GUIDANCE),
            Map.entry("II.2.a", Topic.WORK_PROGRAMME),
            Map.entry("II.2.e", Topic.SOCIO_ECONOMIC_PROGRAMME),
            Map.entry("II.3.i", Topic.DIALOGUE),
            Map.entry("II.4.a", Topic.GRASSROOTS_DEMOCRACY),
            Map.entry("II.4.c", Topic.OFFICE_DEMOCRACY),
            Map.entry("II.4.d", Topic.BUDGET),
            Map.entry("II.4.e", Topic.LAND_RECOVERY_DEMOCRACY),
            Map.entry("II.5.a", Topic.SELF_INSPECTION),
            Map.entry("II.5.e", Topic.MOBILISATION_CRITERIA),
            Map.entry("II.7.c", Topic.COORDINATION_REGULATION),
            Map.entry("III.1.b", Topic.DISCIPLINE));

    private ReferencePapers() {}

    static Happened issued(Map<String, String> row, LocalDate on) {
        return new Happened(
                row.get("id"),
                new DocumentIssued(
                        new DocumentId(row.get("id")),
                        on,
                        type(row),
                        code(row.get("number")),
                        day(row.get("document_date")),
                        issuer(row),
                        null,
                        row.get("subject"),
                        topic(row),
                        row.get("number").equals("352/QĐ-UBND") ? 2023 : null,
                        null,
                        null));
    }

    /** The report cites the decision that was made public; it is a document of its own. */
    static Stream<Happened> besides(Map<String, String> row) {
        return row.get("action").equals("disclosure_published")
                        && !row.get("number").isEmpty()
                ? Stream.of(new Happened(
                        row.get("id") + "-document",
                        issued(row, LocalDate.parse(row.get("date"))).event()))
                : Stream.empty();
    }

    /** The other kinds; none where the kind is not built yet. */
    static @Nullable Happened written(Map<String, String> row, Map<String, String> details, LocalDate on) {
        WardEvent event = event(row, details, on);
        return event == null ? null : new Happened(row.get("id"), event);
    }

    private static @Nullable WardEvent event(Map<String, String> row, Map<String, String> details, LocalDate on) {
        return switch (row.get("action")) {
            case "document_received" ->
                new DocumentReceived(
                        new DocumentId(row.get("id")),
                        on,
                        null,
                        type(row),
                        code(row.get("number")),
                        day(row.get("document_date")),
                        issuer(row),
                        row.get("subject"),
                        topic(row),
                        day(details.getOrDefault("effective_on", "")),
                        null);
            case "regulation_adopted" ->
                new RegulationAdopted(
                        new DocumentId(row.get("id")),
                        on,
                        type(row),
                        code(row.get("number")),
                        day(row.get("document_date")),
                        issuer(row),
                        row.get("subject"),
                        topic(row),
                        null,
                        details.get("term"),
                        null,
                        details.get("contains"));
            case "plan_issued" ->
                new PlanIssued(
                        new DocumentId(row.get("id")),
                        on,
                        type(row),
                        code(row.get("number")),
                        day(row.get("document_date")),
                        issuer(row),
                        details.containsKey("co_issuer") ? List.of(new Body(details.get("co_issuer"))) : null,
                        row.get("subject"),
                        topic(row),
                        null,
                        details.get("priorities"),
                        null);
            case "disclosure_published" ->
                new DisclosurePublished(
                        new DisclosureId(row.get("id")),
                        on,
                        details.getOrDefault("field", row.get("type")),
                        row.get("subject"),
                        row.get("place"),
                        code(row.get("number")),
                        null,
                        null,
                        null,
                        null,
                        null);
            case "review_held" ->
                new ReviewHeld(
                        new ReviewId(row.get("id")),
                        on,
                        ReferenceYear.labelled(ReviewKind.values(), row.get("type")),
                        row.get("subject"),
                        row.get("place"),
                        new Body(row.get("host")),
                        null);
            case "inspection_scored" ->
                new InspectionScored(
                        new InspectionId(row.get("id")),
                        on,
                        InspectionKind.INSPECTION,
                        ReferenceYear.labelled(RoundUnit.values(), row.get("unit")),
                        row.get("subject"),
                        row.get("place"),
                        new Body(row.get("host")),
                        ReferenceYear.labelled(Rating.values(), row.get("outcome")),
                        null,
                        details.get("combined_with"),
                        null,
                        code(row.get("related_number")));
            case "self_assessment_made" ->
                new SelfAssessmentMade(
                        new SelfAssessmentId(row.get("id")),
                        on,
                        2023,
                        row.get("subject"),
                        new Body(row.get("host")),
                        ReferenceYear.labelled(Rating.values(), row.get("outcome")),
                        null,
                        code(row.get("related_number")));
            case "passage_authored" ->
                new PassageAuthored(
                        new PassageId(row.get("id")),
                        on,
                        2023,
                        new ReportSlot(row.get("slot")),
                        new Authored(row.get("subject")));
            case "difficulty_recorded" ->
                new DifficultyRecorded(
                        new PassageId(row.get("id")),
                        on,
                        2023,
                        new ReportSlot(row.get("slot")),
                        new Authored(row.get("subject")));
            case "task_set" ->
                new TaskSet(
                        new TaskId(row.get("id")),
                        on,
                        2024,
                        Integer.parseInt(details.get("order")),
                        new Authored(row.get("subject")),
                        code(row.get("related_number")));
            case "report_drafted" ->
                new ReportDrafted(
                        new ReportId(row.get("id")),
                        on,
                        2023,
                        row.get("subject"),
                        row.get("place"),
                        new Body(details.get("addressee")),
                        "Như trên;\nPhòng nội vụ thị xã;\nLưu: VT.",
                        details.get("signatory_title").split(" - ")[0],
                        details.get("signatory_title").split(" - ")[1],
                        new Authored(details.get("signatory")));
            default -> throw new IllegalArgumentException(row.get("action"));
        };
    }

    private static DocumentType type(Map<String, String> row) {
        return ReferenceYear.labelled(DocumentType.values(), row.get("type"));
    }

    private static Topic topic(Map<String, String> row) {
        String slot = row.get("slot").split(";", -1)[0].strip();
        if (row.get("number").isEmpty() && slot.equals("II.2.a")) {
            return Topic.WORK_GUIDANCE;
        }
        return BY_NUMBER.getOrDefault(row.get("number"), BY_SLOT.getOrDefault(slot, Topic.OTHER));
    }

    /** The year is told of another ward than the one it was recorded in. */
    private static Body issuer(Map<String, String> row) {
        return new Body(row.get("issuer").startsWith("UBND phường") ? Ward.NAME : row.get("issuer"));
    }

    private static @Nullable DocumentCode code(String number) {
        return number.isEmpty() ? null : new DocumentCode(number);
    }

    private static @Nullable LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
