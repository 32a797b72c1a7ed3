/** The law as an office enters it, and the days it makes due: what may be recorded, and what is refused. */
@NullMarked
package org.wardledger.law;

import org.jspecify.annotations.NullMarked;
