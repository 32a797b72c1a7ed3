/** Dialogues as they are counted and listed (đối thoại). */
@NullMarked
package org.wardledger.dialogue;

import org.jspecify.annotations.NullMarked;
