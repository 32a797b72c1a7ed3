/** Citizen reception: what may be recorded about it, and what is refused. */
@NullMarked
package org.wardledger.reception;

import org.jspecify.annotations.NullMarked;
