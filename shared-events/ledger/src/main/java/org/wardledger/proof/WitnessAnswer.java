package org.wardledger.proof;

import java.util.List;
import org.wardledger.log.Note;

/** What a witness said to a checkpoint (trả lời của bên chứng kiến). */
sealed interface WitnessAnswer {
    /** It saw it and signed. */
    record Cosigned(List<Note.Signature> signatures) implements WitnessAnswer {}

    /** It could not be reached, or is not set up for this log; the log goes on without it as far as the policy lets it. */
    record Silent(String why) implements WitnessAnswer {}

    /** It saw another log under this name, or a larger one: nothing more is signed until somebody understands why. */
    record Contradicts(String why) implements WitnessAnswer {}
}
