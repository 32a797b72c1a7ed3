/** The book: what may be in it, how it is stored, read in order, handed on and sealed. */
@NullMarked
package org.wardledger.ledger;

import org.jspecify.annotations.NullMarked;
