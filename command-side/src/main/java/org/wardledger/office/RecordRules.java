package org.wardledger.office;

import org.wardledger.common.WardEvent;

/**
 * What may be written in the records of one concept (luật ghi sổ). Knows one record: takes its lines one by one and says
 * whether the next may follow. It decides on the lines alone, so the same lines permit the same next line for ever, and a
 * corrected record can be held against it from the beginning.
 */
public interface RecordRules<E extends WardEvent> {
    /** Whether a record can begin with such a line. */
    default boolean opens(E next) {
        return true;
    }

    /** Whether the record says so already, so that nothing needs to be written again. */
    default boolean says(E next) {
        return false;
    }

    /** Throws a {@link org.wardledger.common.Refusal} where the next line may not follow those taken. */
    void permit(E next);

    void take(E line);
}
