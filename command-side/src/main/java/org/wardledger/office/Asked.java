package org.wardledger.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One question of a form: what it is called, what helps to answer it, how long the answer may be. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Asked {
    String value();

    String hint() default "";

    /** Left empty, the desk counts it by the law in force; where it cannot, it stays empty if it may, or is refused. */
    boolean byLaw() default false;

    /** In characters. */
    int lengthMax() default 200;

    /** For counts and years. */
    int numberMin() default 0;

    /** For counts and years. */
    int numberMax() default 10_000;
}
