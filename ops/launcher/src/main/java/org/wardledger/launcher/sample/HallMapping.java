package org.wardledger.launcher.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardledger.coordination.ConferenceKind;
import org.wardledger.coordination.MeetingKind;
import org.wardledger.coordination.SupportKind;
import org.wardledger.democracy.ConsultationKind;
import org.wardledger.democracy.CriticismKind;
import tools.jackson.databind.node.ObjectNode;

/** How the reference year's dialogues, consultations and meetings become acts. */
final class HallMapping {
    /** Answers name the dialogue by its type; each type was held once. */
    private static final Map<String, ActionRow> DIALOGUES = ReferenceYear.rows("actions.csv").stream()
            .map(ActionRow::of)
            .filter(row -> row.action().equals("dialogue_held"))
            .collect(Collectors.toMap(row -> row.cell("type"), row -> row));

    private HallMapping() {}

    static List<Act> acts(ActionRow row) {
        return switch (row.action()) {
            case "dialogue_held" -> act(row, dialogue(row), "dialogue-held", held(row));
            case "opinions_answered" -> act(row, dialogue(row), "opinions-answered", answered(row));
            case "consultation_held" ->
                act(
                        row,
                        "consultation-held",
                        subject(row)
                                .put("kind", row.typed(ConsultationKind.class).name())
                                .put("place", row.cell("place"))
                                .put("hosts", row.cell("host")));
            case "social_criticism_received" ->
                act(
                        row,
                        "social-criticism-received",
                        subject(row)
                                .put("kind", row.typed(CriticismKind.class).name())
                                .put("host", row.cell("host"))
                                .put("related", row.cellOrNull("related_number")));
            case "meeting_held" -> act(row, "meeting-held", meeting(row));
            case "conference_held" ->
                act(
                        row,
                        "conference-held",
                        subject(row)
                                .put("kind", row.typed(ConferenceKind.class).name())
                                .put("place", row.cell("place"))
                                .put("host", row.cell("host"))
                                .put("outcome", row.cell("outcome")));
            case "support_provided" ->
                act(
                        row,
                        "support-provided",
                        subject(row)
                                .put("kind", row.typed(SupportKind.class).name())
                                .put("host", row.cell("host")));
            case "assessment_recorded" ->
                act(
                        row,
                        "assessment-recorded",
                        subject(row)
                                .put("year", row.date().getYear())
                                .put("host", row.cell("host"))
                                .put("stated", row.cell("outcome")));
            default -> List.of();
        };
    }

    private static ObjectNode held(ActionRow row) {
        return subject(row)
                .put("place", row.cell("place"))
                .put("hosts", row.cell("host"))
                .put("attendance", row.detail("attendance"))
                .put("opinions", Integer.parseInt(row.cell("quantity")))
                .put("plan", row.cellOrNull("related_number"));
    }

    private static ObjectNode answered(ActionRow row) {
        ActionRow dialogue = DIALOGUES.get(row.cell("type"));
        if (dialogue == null) {
            throw new IllegalArgumentException(row.cell("id") + " answers no dialogue");
        }
        return ActionMapping.fields(row)
                .put("dialogueOn", dialogue.cell("date"))
                .put("subject", dialogue.cell("subject"))
                .put("answered", Integer.parseInt(row.cell("quantity")))
                .put("outcome", row.cell("outcome"));
    }

    private static ObjectNode meeting(ActionRow row) {
        @Nullable String participants = row.detailOrNull("participants");
        return subject(row)
                .put("kind", row.typed(MeetingKind.class).name())
                .put("place", row.cell("place"))
                .put("host", row.cell("host"))
                .put("participants", participants == null ? null : participants.replace(", ", "; "))
                .put("term", row.detailOrNull("period"))
                .put("related", row.cellOrNull("related_number"));
    }

    private static String dialogue(ActionRow row) {
        return "dialogue " + row.cell("type");
    }

    private static ObjectNode subject(ActionRow row) {
        return ActionMapping.fields(row).put("subject", row.cell("subject"));
    }

    private static List<Act> act(ActionRow row, String kind, ObjectNode fields) {
        return act(row, row.cell("id"), kind, fields);
    }

    private static List<Act> act(ActionRow row, String record, String kind, ObjectNode fields) {
        return List.of(ActionMapping.act(row, record, kind, fields));
    }
}
