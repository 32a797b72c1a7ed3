package org.wardledger.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.document.DocumentType;
import org.wardledger.inspection.InspectionKind;
import org.wardledger.inspection.Rating;
import org.wardledger.inspection.RoundUnit;
import org.wardledger.plan.ReviewKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the reference year's documents, plans, inspections and written passages become acts. */
final class DocumentMapping {
    private static final String WARD = "UBND phường Nguyễn Nghiêm";
    private static final Pattern FOR_YEAR = Pattern.compile("năm (\\d{4})$");
    /** The report prints it as an act of disclosure alone; the decision disclosed is a document all the same. */
    private static final String DISCLOSED = "A-0012";

    private static final Map<String, String> TOPICS = ReferenceYear.rows("topics.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("id"), row -> row.getField("topic")));

    private DocumentMapping() {}

    /** The report calls the ward by its level; both words mean the one body. */
    static Act wardByLevel() {
        return new Act(
                "bodies",
                LocalDate.of(2014, 1, 1),
                "bodies",
                "Công chức Văn phòng - Thống kê",
                "body-alias-given",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("body", WARD)
                        .put("alias", "UBND phường")
                        .put("occurredOn", "2014-01-01"));
    }

    static List<Act> acts(ActionRow row) {
        return switch (row.action()) {
            case "document_issued" -> List.of(act(row, "document-issued", issued(row)));
            case "document_received" -> List.of(act(row, "document-received", received(row)));
            case "regulation_adopted" -> List.of(act(row, "regulation-adopted", adopted(row)));
            case "plan_issued" -> List.of(act(row, "plan-issued", plan(row)));
            case "disclosure_published" -> disclosed(row);
            case "review_held" -> List.of(act(row, "review-held", review(row)));
            case "inspection_scored" -> List.of(act(row, "inspection-scored", scored(row)));
            case "self_assessment_made" -> List.of(act(row, "self-assessment-made", assessed(row)));
            case "passage_authored" -> List.of(act(row, "passage-authored", written(row)));
            case "difficulty_recorded" -> List.of(act(row, "difficulty-recorded", written(row)));
            case "task_set" -> List.of(act(row, "task-set", task(row)));
            default -> List.of();
        };
    }

    /** The document of a row that is an act of another book as well. */
    static Act numbered(ActionRow row) {
        Act document = act(row, "document-issued", issued(row));
        return new Act(
                document.row() + "/document",
                document.day(),
                document.record() + "/document",
                document.position(),
                document.kind(),
                document.fields());
    }

    private static Act act(ActionRow row, String kind, ObjectNode fields) {
        return ActionMapping.act(row, row.cell("id"), kind, fields);
    }

    private static ObjectNode document(ActionRow row) {
        return ActionMapping.fields(row)
                .put("type", type(row).name())
                .put("code", row.cellOrNull("number"))
                .put("documentOn", row.cellOrNull("document_date"))
                .put("issuer", row.cell("issuer"))
                .put("subject", row.cell("subject"))
                .put("topic", TOPICS.get(row.cell("id")));
    }

    private static ObjectNode issued(ActionRow row) {
        ObjectNode fields =
                document(row).put("related", firstRelated(row)).put("addressees", row.detailOrNull("addressees"));
        forYear(row, fields);
        return fields;
    }

    private static ObjectNode plan(ActionRow row) {
        ObjectNode fields = document(row)
                .put("related", firstRelated(row))
                .put("priorities", row.detailOrNull("priorities"))
                .put("coIssuers", row.detailOrNull("co_issuer"));
        forYear(row, fields);
        return fields;
    }

    /** What a December document says about the year to come is of that year. */
    private static void forYear(ActionRow row, ObjectNode fields) {
        Matcher named = FOR_YEAR.matcher(row.cell("subject"));
        if (named.find() && !row.cell("date").startsWith(named.group(1))) {
            fields.put("forYear", Integer.parseInt(named.group(1)));
        }
    }

    private static ObjectNode received(ActionRow row) {
        return document(row).put("effectiveOn", row.detailOrNull("effective_on"));
    }

    private static ObjectNode adopted(ActionRow row) {
        String term = row.detailOrNull("term");
        return document(row)
                .put("term", term == null ? row.detailOrNull("period") : term)
                .put("partner", row.detailOrNull("partner"))
                .put("contains", row.detailOrNull("contains"));
    }

    private static List<Act> disclosed(ActionRow row) {
        List<Act> acts = new ArrayList<>();
        if (row.cell("id").equals(DISCLOSED)) {
            acts.add(numbered(row));
        }
        acts.add(act(
                row,
                "disclosure-published",
                ActionMapping.fields(row)
                        .put("field", row.detail("field"))
                        .put("subject", row.cell("subject"))
                        .put("place", row.cell("place"))
                        .put("document", row.cellOrNull("number"))));
        return acts;
    }

    private static ObjectNode review(ActionRow row) {
        return ActionMapping.fields(row)
                .put("kind", row.typed(ReviewKind.class).name())
                .put("subject", row.cell("subject"))
                .put("place", row.cell("place"))
                .put("host", row.cell("host"));
    }

    private static ObjectNode scored(ActionRow row) {
        return ActionMapping.fields(row)
                .put("kind", row.typed(InspectionKind.class).name())
                .put("unit", row.labelled("unit", RoundUnit.class).name())
                .put("subject", row.cell("subject"))
                .put("place", row.cell("place"))
                .put("host", row.cell("host"))
                .put("rating", row.labelled("outcome", Rating.class).name())
                .put("combinedWith", row.detailOrNull("combined_with"))
                .put("plan", row.cellOrNull("related_number"));
    }

    private static ObjectNode assessed(ActionRow row) {
        return ActionMapping.fields(row)
                .put("year", row.date().getYear())
                .put("subject", row.cell("subject"))
                .put("host", row.cell("host"))
                .put("rating", row.labelled("outcome", Rating.class).name())
                .put("criteria", row.cellOrNull("related_number"));
    }

    private static ObjectNode written(ActionRow row) {
        return ActionMapping.fields(row)
                .put("year", Integer.parseInt(row.detail("year")))
                .put("slot", row.cell("slot"))
                .put("text", row.cell("subject"));
    }

    private static ObjectNode task(ActionRow row) {
        return ActionMapping.fields(row)
                .put("forYear", Integer.parseInt(row.detail("for_year")))
                .put("order", Integer.parseInt(row.detail("order")))
                .put("text", row.cell("subject"))
                .put("related", row.cellOrNull("related_number"));
    }

    private static @Nullable String firstRelated(ActionRow row) {
        String related = row.cellOrNull("related_number");
        return related == null ? null : related.split("; ", -1)[0];
    }

    private static DocumentType type(ActionRow row) {
        String words = row.cell("type").toLowerCase(Locale.ROOT);
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.label().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.cell("id") + " is of no known type: " + words));
    }
}
