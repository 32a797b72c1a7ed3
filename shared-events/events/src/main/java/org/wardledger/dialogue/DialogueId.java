package org.wardledger.dialogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.wardledger.common.Streams;

/** The stream of one dialogue: the day it was announced for, or, never announced, held on, and what it was about. */
public record DialogueId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DialogueId {}

    public static DialogueId of(String office, LocalDate dialogueOn, String subject) {
        return new DialogueId(Streams.named("dialogue", office, dialogueOn.toString(), subject));
    }

    @Override
    public String toString() {
        return value;
    }
}
