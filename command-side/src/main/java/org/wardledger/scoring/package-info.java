/** Sets of criteria and the points given under them: what may be recorded, and what is refused. */
@NullMarked
package org.wardledger.scoring;

import org.jspecify.annotations.NullMarked;
