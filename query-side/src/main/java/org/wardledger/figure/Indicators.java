package org.wardledger.figure;

import java.util.List;

/** The indicators of one concept, in the order in which they are read (danh mục chỉ tiêu). */
public interface Indicators {
    List<Indicator> indicators();

    /** How some of its counts fall into parts. */
    default List<Breakdown> breakdowns() {
        return List.of();
    }
}
