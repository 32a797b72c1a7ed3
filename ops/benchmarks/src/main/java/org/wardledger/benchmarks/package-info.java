/** How fast the book is written and read, beside what else could have been taken. Measured, never tested by time. */
@NullMarked
package org.wardledger.benchmarks;

import org.jspecify.annotations.NullMarked;
