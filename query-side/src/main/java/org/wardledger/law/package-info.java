/** The law as the book knows it: its numbers, the calendar, and how a due day was counted (pháp luật, lịch nghỉ). */
@NullMarked
package org.wardledger.law;

import org.jspecify.annotations.NullMarked;
