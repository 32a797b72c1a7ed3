package org.wardledger.common;

import java.time.LocalDate;

/** Something the ward did, or that was done before it, on a stated day (một việc, một dòng trong sổ). */
public interface WardEvent {
    /** The day it happened, as the official states it; when it was recorded is the ledger's to say. */
    LocalDate occurredOn();
}
