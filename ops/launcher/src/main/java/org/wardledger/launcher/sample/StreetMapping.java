package org.wardledger.launcher.sample;

import java.util.List;
import org.wardledger.direction.CallUpKind;
import org.wardledger.direction.DirectionKind;
import org.wardledger.direction.FacilityKind;
import org.wardledger.incident.DiseaseExtent;
import org.wardledger.incident.IncidentKind;
import org.wardledger.mobilisation.PropagandaKind;
import tools.jackson.databind.node.ObjectNode;

/** How the reference year's models, outings, incidents and directions become acts. */
final class StreetMapping {
    private StreetMapping() {}

    static List<Act> acts(ActionRow row) {
        return switch (row.action()) {
            case "model_launched" ->
                model(
                        row,
                        "model-launched",
                        model(row)
                                .put("place", row.cell("place"))
                                .put("purpose", row.detail("purpose"))
                                .put("plan", row.cell("related_number")));
            case "model_replicated" ->
                model(row, "model-replicated", model(row).put("plan", row.cell("related_number")));
            case "model_result_recorded" ->
                model(row, "model-result-recorded", model(row).put("outcome", row.cell("outcome")));
            case "movement_launched" ->
                act(row, "movement-launched", here(row).put("plan", row.cell("related_number")));
            case "campaign_held" -> act(row, "campaign-held", campaign(row));
            case "propaganda_held" ->
                act(
                        row,
                        "propaganda-held",
                        here(row).put("kind", row.typed(PropagandaKind.class).name()));
            case "incident_recorded" -> act(row, "incident-recorded", incident(row));
            case "livestock_disease_recorded" -> act(row, "livestock-disease-recorded", disease(row));
            case "direction_given" ->
                act(
                        row,
                        "direction-given",
                        here(row).put("kind", row.typed(DirectionKind.class).name()));
            case "facility_upgraded" ->
                act(
                        row,
                        "facility-upgraded",
                        here(row)
                                .put("kind", row.typed(FacilityKind.class).name())
                                .put("purpose", row.detailOrNull("purpose")));
            case "call_up_order_delivered" ->
                act(
                        row,
                        "call-up-order-delivered",
                        here(row)
                                .put("kind", row.typed(CallUpKind.class).name())
                                .put("by", row.cell("actor")));
            default -> List.of();
        };
    }

    private static ObjectNode model(ActionRow row) {
        return ActionMapping.fields(row).put("name", row.cell("subject")).put("host", row.cell("host"));
    }

    private static ObjectNode here(ActionRow row) {
        return ActionMapping.fields(row)
                .put("subject", row.cell("subject"))
                .put("place", row.cellOrNull("place"))
                .put("host", row.cell("host"));
    }

    /** The outing's name stands before the colon, what was done after it. */
    private static ObjectNode campaign(ActionRow row) {
        String subject = row.cell("subject");
        return ActionMapping.fields(row)
                .put("name", row.cell("type"))
                .put("subject", subject.substring(subject.indexOf(':') + 1).strip())
                .put("place", row.cell("place"))
                .put("hosts", row.cell("host"));
    }

    private static ObjectNode incident(ActionRow row) {
        return here(row)
                .put("kind", row.typed(IncidentKind.class).name())
                .put("cases", Integer.parseInt(row.cell("quantity")))
                .put("outcome", row.cell("outcome"))
                .put("model", row.detail("model"))
                .put("complicated", Boolean.parseBoolean(row.detail("complicated")));
    }

    private static ObjectNode disease(ActionRow row) {
        return ActionMapping.fields(row)
                .put("disease", row.cell("type"))
                .put("subject", row.cell("subject"))
                .put("herd", row.detail("herd"))
                .put(
                        "extent",
                        row.named(row.detail("extent"), DiseaseExtent.class).name())
                .put("outcome", row.cell("outcome"));
    }

    private static List<Act> model(ActionRow row, String kind, ObjectNode fields) {
        return List.of(ActionMapping.act(row, "model " + row.cell("subject"), kind, fields));
    }

    private static List<Act> act(ActionRow row, String kind, ObjectNode fields) {
        return List.of(ActionMapping.act(row, row.cell("id"), kind, fields));
    }
}
