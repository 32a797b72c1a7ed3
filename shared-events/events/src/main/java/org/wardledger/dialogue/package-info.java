/** Dialogues of those who lead with the people (đối thoại với Nhân dân; Law 72/2025/QH15, Article 43). */
@NullMarked
package org.wardledger.dialogue;

import org.jspecify.annotations.NullMarked;
