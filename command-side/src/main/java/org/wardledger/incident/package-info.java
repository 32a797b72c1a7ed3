/** Incidents and the state of the ward: what may be recorded, and what is refused. */
@NullMarked
package org.wardledger.incident;

import org.jspecify.annotations.NullMarked;
