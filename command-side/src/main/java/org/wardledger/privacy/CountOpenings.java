package org.wardledger.privacy;

import java.time.LocalDate;
import org.wardledger.common.CaseRef;
import org.wardledger.common.WardEvent;
import org.wardledger.office.WardCommand;
import org.wardledger.privacy.PrivacyEvent.OpeningsCounted;

/** Writes down how often the vault was opened on a day (đếm lượt mở niêm phong); the software asks for it itself. */
public record CountOpenings(String office, LocalDate occurredOn, int openings, ContentHash commitment)
        implements WardCommand {
    @Override
    public String stream() {
        return OpeningsId.of(office, occurredOn).value();
    }

    @Override
    public WardEvent event(CaseRef caseRef) {
        return new OpeningsCounted(OpeningsId.of(office, occurredOn), occurredOn, openings, commitment);
    }
}
