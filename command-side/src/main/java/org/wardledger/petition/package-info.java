/** Petitions: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.petition;

import org.jspecify.annotations.NullMarked;
