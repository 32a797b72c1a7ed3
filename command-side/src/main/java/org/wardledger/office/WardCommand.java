package org.wardledger.office;

import java.time.LocalDate;

/** An action an official asks the book to take; it may be refused, in a sentence. */
public interface WardCommand {
    /** The record it speaks of. */
    String stream();

    /** The day it is said to have happened. */
    LocalDate occurredOn();
}
