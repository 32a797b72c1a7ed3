package org.wardledger.reception;

import org.wardledger.common.Labelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;

/** Who received, as form 01/TCD splits a reception book (người tiếp). */
enum Receiver implements Labelled {
    REGULAR("thường xuyên"),
    HEAD("người đứng đầu tiếp"),
    DELEGATED("ủy quyền tiếp");

    private final String label;

    Receiver(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static Receiver of(ReceptionHeld session) {
        return session.kind() == ReceptionKind.REGULAR ? REGULAR : session.delegated() ? DELEGATED : HEAD;
    }
}
