/** Dialogues with the people: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.dialogue;

import org.jspecify.annotations.NullMarked;
