package org.wardledger.launcher.sample;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionType;
import org.wardledger.reception.ReceptionKind;
import org.wardledger.report.Register;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a row of the reference year becomes an act; what it adds to the row stands in the sample's README. */
final class ActionMapping {
    private static final String WEEKLY_NOTICE = "119/TB-UBND";
    private static final String RECEPTION_ROOM = "Phòng tiếp công dân UBND phường";
    private static final String CHAIRMAN = "Chủ tịch UBND phường";
    private static final String NOT_HELD = "không tổ chức: ";

    private static final List<Function<ActionRow, List<Act>>> OTHERS =
            List.of(DocumentMapping::acts, HallMapping::acts, StreetMapping::acts, DraftMapping::acts);

    private ActionMapping() {}

    /** The acts of a row; a row that is none is a fault of the sample. */
    static List<Act> acts(ActionRow row) {
        List<Act> acts = mapped(row);
        if (acts.isEmpty()) {
            throw new IllegalArgumentException(row.cell("id") + ": nothing is recorded for " + row.action());
        }
        return acts;
    }

    private static List<Act> mapped(ActionRow row) {
        return switch (row.action()) {
            case "petition_received" -> List.of(act(row, row.cell("case_id"), "petition-received", received(row)));
            case "petition_resolved" -> List.of(act(row, row.cell("case_id"), "petition-resolved", resolved(row)));
            case "reception_held" -> List.of(act(row, row.cell("id"), "reception-held", held(row)));
            case "reception_cancelled" -> List.of(act(row, row.cell("id"), "reception-cancelled", cancelled(row)));
            case "register_attested" -> List.of(act(row, row.cell("type"), "register-attested", attested(row)));
            case "document_issued" ->
                WEEKLY_NOTICE.equals(row.cell("number"))
                        ? List.of(
                                act(row, row.cell("number"), "reception-scheduled", scheduled(row)),
                                DocumentMapping.numbered(row))
                        : DocumentMapping.acts(row);
            default ->
                OTHERS.stream().flatMap(mapping -> mapping.apply(row).stream()).toList();
        };
    }

    static Act act(ActionRow row, String record, String kind, ObjectNode fields) {
        return new Act(row.cell("id"), row.date(), record, row.cell("actor"), kind, fields);
    }

    private static ObjectNode received(ActionRow row) {
        ObjectNode fields = fields(row)
                .put("number", row.cell("case_id"))
                .put("type", row.typed(PetitionType.class).name())
                .put("channel", channel(row).name())
                .put("overTheHead", Boolean.parseBoolean(row.detail("over_the_head")))
                .put("inAuthority", Boolean.parseBoolean(row.detail("in_authority")))
                .put("field", PetitionSubject.field(row.cell("subject")).name())
                .put("dueOn", row.cell("due_on"))
                .put("content", row.cell("subject"));
        if (row.detailOrNull("first_sent_to") != null) {
            fields.put("firstSentTo", row.detail("first_sent_to")).put("firstSentOn", row.detail("first_sent_on"));
        }
        fields.putObject("sender").put("name", row.detail("sender"));
        return fields;
    }

    private static ObjectNode resolved(ActionRow row) {
        return fields(row).put("number", row.cell("case_id")).put("outcome", row.cell("outcome"));
    }

    private static ObjectNode held(ActionRow row) {
        int petitions = Integer.parseInt(row.cell("quantity"));
        ReceptionKind kind = row.typed(ReceptionKind.class);
        return fields(row)
                .put("kind", kind.name())
                .put("place", row.cell("place"))
                .put("host", row.cell("host"))
                .put("turns", petitions)
                .put("persons", petitions)
                .put("petitions", petitions)
                .put(
                        "delegated",
                        kind == ReceptionKind.SCHEDULED && !row.cell("host").equals(CHAIRMAN))
                .put("basis", row.cellOrNull("related_number"));
    }

    private static ObjectNode cancelled(ActionRow row) {
        String outcome = row.cell("outcome");
        return fields(row)
                .put("kind", row.typed(ReceptionKind.class).name())
                .put("place", row.cell("place"))
                .put("reason", outcome.startsWith(NOT_HELD) ? outcome.substring(NOT_HELD.length()) : outcome)
                .put("basis", row.cellOrNull("related_number"));
    }

    private static ObjectNode attested(ActionRow row) {
        return fields(row)
                .put("register", row.typed(Register.class).name())
                .put("from", row.detail("period_from"))
                .put("to", row.detail("period_to"))
                .put("attestedBy", row.cell("actor"));
    }

    private static ObjectNode scheduled(ActionRow row) {
        String year = row.detail("year");
        return fields(row)
                .put("notice", row.cell("number"))
                .put("from", year + "-01-01")
                .put("to", year + "-12-31")
                .put("weekday", weekday(row.detail("weekday")).name())
                .put("place", RECEPTION_ROOM)
                .put("host", CHAIRMAN);
    }

    private static PetitionChannel channel(ActionRow row) {
        return switch (row.detail("channel")) {
            case "định kỳ" -> PetitionChannel.SCHEDULED_RECEPTION;
            case "thường xuyên" -> PetitionChannel.REGULAR_RECEPTION;
            case "lưu động" -> PetitionChannel.MOBILE_RECEPTION;
            case "UBND thị xã chuyển" -> PetitionChannel.TRANSFERRED;
            default -> throw new IllegalArgumentException(row.cell("id") + " came by an unknown channel");
        };
    }

    /** The Vietnamese week begins on Sunday, its first day; Monday is the second (thứ 2). */
    private static DayOfWeek weekday(String words) {
        return words.equals("chủ nhật")
                ? DayOfWeek.SUNDAY
                : DayOfWeek.of(Integer.parseInt(words.replace("thứ ", "")) - 1);
    }

    static ObjectNode fields(ActionRow row) {
        return JsonNodeFactory.instance.objectNode().put("occurredOn", row.cell("date"));
    }
}
