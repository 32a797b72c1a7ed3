/** What was put right in the book afterwards: old and new words side by side, and the figures that moved (đính chính). */
@NullMarked
package org.wardledger.correction;

import org.jspecify.annotations.NullMarked;
