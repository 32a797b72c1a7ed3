package org.wardledger.office;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.wardledger.common.CaseRef;
import org.wardledger.common.WardEvent;

/** Something an official asks to be recorded (yêu cầu ghi sổ); the rules of its record decide. */
public interface WardCommand {
    /** The record it speaks of. */
    @TargetAggregateIdentifier
    String stream();

    /**
     * The line it asks for: as a rule its own answers under the same names.
     *
     * @param caseRef the reference of the case that the record holds
     */
    default WardEvent event(CaseRef caseRef) {
        return Records.event(this, caseRef);
    }

    /** What must be recorded in other records with it, in one unit: all of it stands in the book, or nothing does. */
    default List<WardCommand> together() {
        return List.of();
    }
}
