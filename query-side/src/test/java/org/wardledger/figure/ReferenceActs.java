package org.wardledger.figure;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.Labelled;
import org.wardledger.common.WardEvent;
import org.wardledger.coordination.CoordinationEvent.AssessmentRecorded;
import org.wardledger.coordination.CoordinationEvent.ConferenceHeld;
import org.wardledger.coordination.CoordinationEvent.MeetingHeld;
import org.wardledger.coordination.CoordinationEvent.SupportProvided;
import org.wardledger.democracy.DemocracyEvent.ConsultationHeld;
import org.wardledger.democracy.DemocracyEvent.SocialCriticismReceived;
import org.wardledger.dialogue.DialogueEvent.DialogueHeld;
import org.wardledger.dialogue.DialogueEvent.OpinionsAnswered;
import org.wardledger.direction.DirectionEvent.CallUpOrderDelivered;
import org.wardledger.direction.DirectionEvent.DirectionGiven;
import org.wardledger.direction.DirectionEvent.FacilityUpgraded;
import org.wardledger.incident.IncidentEvent.IncidentRecorded;
import org.wardledger.incident.IncidentEvent.LivestockDiseaseRecorded;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.mobilisation.MobilisationEvent.CampaignHeld;
import org.wardledger.mobilisation.MobilisationEvent.ModelLaunched;
import org.wardledger.mobilisation.MobilisationEvent.ModelReplicated;
import org.wardledger.mobilisation.MobilisationEvent.ModelResultRecorded;
import org.wardledger.mobilisation.MobilisationEvent.MovementLaunched;
import org.wardledger.mobilisation.MobilisationEvent.PropagandaHeld;

/** Meetings, models, incidents and the other single acts of the reference year, each column under the member it fills. */
final class ReferenceActs {
    private static final Map<String, Class<? extends WardEvent>> KINDS = Map.ofEntries(
            Map.entry("dialogue_held", DialogueHeld.class),
            Map.entry("opinions_answered", OpinionsAnswered.class),
            Map.entry("consultation_held", ConsultationHeld.class),
            Map.entry("social_criticism_received", SocialCriticismReceived.class),
            Map.entry("meeting_held", MeetingHeld.class),
            Map.entry("conference_held", ConferenceHeld.class),
            Map.entry("support_provided", SupportProvided.class),
            Map.entry("assessment_recorded", AssessmentRecorded.class),
            Map.entry("model_launched", ModelLaunched.class),
            Map.entry("model_replicated", ModelReplicated.class),
            Map.entry("model_result_recorded", ModelResultRecorded.class),
            Map.entry("movement_launched", MovementLaunched.class),
            Map.entry("campaign_held", CampaignHeld.class),
            Map.entry("propaganda_held", PropagandaHeld.class),
            Map.entry("incident_recorded", IncidentRecorded.class),
            Map.entry("livestock_disease_recorded", LivestockDiseaseRecorded.class),
            Map.entry("direction_given", DirectionGiven.class),
            Map.entry("facility_upgraded", FacilityUpgraded.class),
            Map.entry("call_up_order_delivered", CallUpOrderDelivered.class));

    private ReferenceActs() {}

    static @Nullable Happened written(Map<String, String> row, Map<String, String> details) {
        Class<? extends WardEvent> kind = KINDS.get(row.get("action"));
        if (kind == null) {
            return null;
        }
        String action = String.valueOf(row.get("action"));
        String stream = action.startsWith("model_")
                ? "model-" + row.get("subject")
                : action.equals("dialogue_held") || action.equals("opinions_answered")
                        ? "dialogue-" + row.get("type")
                        : row.get("id");
        return new Happened(stream, event(kind, cells(row, details)));
    }

    private static Map<String, String> cells(Map<String, String> row, Map<String, String> details) {
        Map<String, String> cells = new HashMap<>(row);
        cells.putAll(details);
        cells.put("occurredOn", row.get("date"));
        cells.put("dialogueOn", row.get("date"));
        cells.put("kind", row.get("type"));
        cells.put("hosts", row.get("host"));
        cells.put("by", row.get("actor"));
        cells.put("year", "2023");
        cells.put("cases", row.get("quantity"));
        cells.put("opinions", row.get("quantity"));
        cells.put("answered", row.get("quantity"));
        cells.put("disease", row.get("type"));
        cells.put("stated", row.get("outcome"));
        cells.put("plan", row.get("related_number"));
        cells.put("term", details.getOrDefault("period", ""));
        cells.put("participants", details.getOrDefault("participants", "").replace(", ", "; "));
        if (row.get("action").equals("campaign_held")) {
            cells.put("name", row.get("type"));
            cells.put("subject", row.get("subject").replaceFirst(".*: ", ""));
            cells.put("participants", "");
        } else if (row.get("action").startsWith("model_")) {
            cells.put("name", row.get("subject"));
        }
        // Nobody counted these, and a document that is named elsewhere is not the consultation's.
        cells.remove("quantity");
        return cells;
    }

    private static WardEvent event(Class<? extends WardEvent> kind, Map<String, String> cells) {
        RecordComponent[] components = kind.getRecordComponents();
        try {
            return kind.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> value(component, cells))
                            .toArray());
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(kind.getSimpleName(), unfit);
        }
    }

    private static @Nullable Object value(RecordComponent component, Map<String, String> cells) {
        Class<?> type = component.getType();
        if (type.getSimpleName().endsWith("Id")) {
            return wrapped(type, Objects.requireNonNull(cells.get("id")));
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(cells.get(component.getName()));
        }
        String cell = cells.getOrDefault(component.getName(), "");
        if (cell.isEmpty()) {
            return null;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(cell);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(cell);
        }
        if (type == List.class) {
            return Arrays.stream(cell.split("; ")).map(Body::new).toList();
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> ((Labelled) one).label().equals(cell))
                    .findFirst()
                    .orElse(null);
        }
        return type == String.class ? cell : wrapped(type, cell);
    }

    private static Object wrapped(Class<?> type, String text) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance(text);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(type.getSimpleName(), unfit);
        }
    }
}
