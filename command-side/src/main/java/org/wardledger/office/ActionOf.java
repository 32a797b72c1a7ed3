package org.wardledger.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which action of the catalogue a command asks for, what its form is called and who may send it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ActionOf {
    /** The kind of action: {@code petition-received}. */
    String value();

    /** What the official does, as the form's title says it. */
    String title();

    /** All of these rights are needed. */
    Right[] rights() default Right.RECORD;

    /** Said when a field is sent that this action does not have; empty for the usual sentence. */
    String unknownField() default "";
}
