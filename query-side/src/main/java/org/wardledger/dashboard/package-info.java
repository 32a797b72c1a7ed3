/** What anyone sees first (tổng quan): the year in figures, and the books for those who work in them. */
@NullMarked
package org.wardledger.dashboard;

import org.jspecify.annotations.NullMarked;
