/** Looking into the book itself: its entries in order and the history of one record (kiểm toán). */
@NullMarked
package org.wardledger.audit;

import org.jspecify.annotations.NullMarked;
