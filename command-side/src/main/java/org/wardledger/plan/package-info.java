/** Plans, targets and reviews: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.plan;

import org.jspecify.annotations.NullMarked;
