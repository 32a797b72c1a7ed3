package org.wardledger.figure;

import java.util.List;

/**
 * The indicators of one concept, in the order in which they are read (danh mục chỉ tiêu). {@code @Order} gives the order of
 * the concepts, which is that of the report.
 */
public interface Indicators {
    List<Indicator> indicators();

    /** How some of its counts fall into parts. */
    default List<Breakdown> breakdowns() {
        return List.of();
    }
}
