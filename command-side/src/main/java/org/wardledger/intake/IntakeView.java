package org.wardledger.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of an intake as it is drawn.
 *
 * @param choices mappings to choose from
 * @param id of the file that was brought; none before
 * @param progress while it runs
 */
public record IntakeView(
        Map<String, String> choices,
        @Nullable String id,
        @Nullable Progress progress,
        @Nullable IntakeReport report,
        @Nullable String refusal) {
    /** What may still be recorded after a trial. */
    public boolean mayGoOn() {
        return report != null && report.mode() == Mode.CHECK && report.recorded() > 0;
    }
}
