/** The keys of the log: what may be announced about them, and what is refused. */
@NullMarked
package org.wardledger.proof;

import org.jspecify.annotations.NullMarked;
