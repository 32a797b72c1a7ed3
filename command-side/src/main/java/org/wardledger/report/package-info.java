/** What officials state about the year: what may be recorded, and what is refused. */
@NullMarked
package org.wardledger.report;

import org.jspecify.annotations.NullMarked;
