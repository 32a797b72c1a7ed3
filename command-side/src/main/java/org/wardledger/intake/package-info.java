/** Whole books from outside (nhập sổ): tables are read, their columns mapped to actions, and each row handed in. */
@NullMarked
package org.wardledger.intake;

import org.jspecify.annotations.NullMarked;
