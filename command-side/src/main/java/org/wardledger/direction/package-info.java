/** Direction and means: what may be recorded, and what is refused. */
@NullMarked
package org.wardledger.direction;

import org.jspecify.annotations.NullMarked;
