package org.wardledger.document;

import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.WardEvent;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.office.WardCommand;

/** Enters a number in the register that gave it out; recorded together with its document, never alone. */
record RegisterNumber(
        DocumentRegisterId registerId,
        LocalDate occurredOn,
        Body issuer,
        DocumentType type,
        int year,
        DocumentCode code,
        DocumentId documentId)
        implements WardCommand {
    @Override
    public String stream() {
        return registerId.value();
    }

    @Override
    public WardEvent event(CaseRef caseRef) {
        return new NumberRegistered(registerId, occurredOn, issuer, type, year, code, documentId);
    }
}
