/** The log for everybody: its files, its keys, receipts, and what the book says of its own integrity (kiểm chứng). */
@NullMarked
package org.wardledger.proof;

import org.jspecify.annotations.NullMarked;
