/** The transparency log: leaves, tree, notes, proofs and their verification. The JDK alone, so that a stranger can check it. */
@NullMarked
package org.wardledger.log;

import org.jspecify.annotations.NullMarked;
