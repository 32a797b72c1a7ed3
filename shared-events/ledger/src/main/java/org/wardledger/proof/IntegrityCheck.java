package org.wardledger.proof;

import java.util.List;
import java.util.function.Consumer;

/** One way of holding what is kept against what it was made from (phép tự kiểm); changes nothing. */
public interface IntegrityCheck {
    /** What is held against what, as the page says it. */
    String name();

    /** Everything that does not agree; none when all does. Tells {@code progress} how many entries it has done. */
    List<Finding> findings(Consumer<Long> progress);
}
