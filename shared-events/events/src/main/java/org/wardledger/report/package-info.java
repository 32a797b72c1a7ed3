/** What officials state about the year: attested registers (chốt sổ). */
@NullMarked
package org.wardledger.report;

import org.jspecify.annotations.NullMarked;
