/** From entries to facts, from facts to figures, and from every figure back to its entries (số liệu). */
@NullMarked
package org.wardledger.figure;

import org.jspecify.annotations.NullMarked;
