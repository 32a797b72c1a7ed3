/** Consultations and criticism: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.democracy;

import org.jspecify.annotations.NullMarked;
