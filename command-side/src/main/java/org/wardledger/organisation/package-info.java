/** Bodies and their names: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.organisation;

import org.jspecify.annotations.NullMarked;
