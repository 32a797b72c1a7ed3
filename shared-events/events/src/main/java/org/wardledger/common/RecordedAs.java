package org.wardledger.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an action stands in the ledger. It never changes once released, whatever becomes of the class:
 * the stored bytes and the published leaves carry it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RecordedAs {
    /** The kind, in lower-case words joined by hyphens: {@code petition-received}. */
    String value();

    /** Counts up when a component is added, renamed or given another meaning. */
    int revision() default 1;

    /** How much of the action anyone may read. */
    Openness openness();
}
