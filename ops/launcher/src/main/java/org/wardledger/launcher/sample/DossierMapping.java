package org.wardledger.launcher.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierResult;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a row of {@code dossiers.csv} becomes two acts: it was received, and it was returned. */
final class DossierMapping {
    private static final String ONE_STOP_CLERK = "Công chức Bộ phận Một cửa";

    private DossierMapping() {}

    static Stream<Act> acts(NamedCsvRecord row) {
        String code = row.getField("id");
        return Stream.of(
                act(
                        row,
                        "received",
                        fields(code, row.getField("received_on"))
                                .put("channel", DossierChannel.UNKNOWN.name())
                                .put("field", row.getField("field"))
                                .put("procedure", row.getField("procedure"))
                                .put("dueOn", row.getField("due_on"))),
                act(
                        row,
                        "returned",
                        fields(code, row.getField("returned_on")).put("result", DossierResult.GRANTED.name())));
    }

    private static Act act(NamedCsvRecord row, String step, ObjectNode fields) {
        String code = row.getField("id");
        return new Act(
                code + "/" + step,
                LocalDate.parse(row.getField(step + "_on")),
                code,
                ONE_STOP_CLERK,
                "dossier-" + step,
                fields);
    }

    private static ObjectNode fields(String code, String occurredOn) {
        return JsonNodeFactory.instance.objectNode().put("code", code).put("occurredOn", occurredOn);
    }
}
