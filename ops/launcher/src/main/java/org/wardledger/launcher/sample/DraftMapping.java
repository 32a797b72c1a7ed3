package org.wardledger.launcher.sample;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How the draft of the reference year's report becomes an act. */
final class DraftMapping {
    private static final String AUTHORITY_AND_TITLE = " - ";

    private DraftMapping() {}

    static List<Act> acts(ActionRow row) {
        return row.action().equals("report_drafted")
                ? List.of(ActionMapping.act(row, row.cell("id"), "report-drafted", drafted(row)))
                : List.of();
    }

    private static ObjectNode drafted(ActionRow row) {
        String[] signed = row.detail("signatory_title").split(AUTHORITY_AND_TITLE, 2);
        return ActionMapping.fields(row)
                .put("year", row.date().getYear())
                .put("subject", row.cell("subject"))
                .put("place", row.cell("place"))
                .put("addressee", row.detail("addressee"))
                .put("addressees", ReferenceYear.text("recipients.txt"))
                .put("authority", signed[0])
                .put("signatoryTitle", signed[1])
                .put("signatory", row.detail("signatory"));
    }
}
