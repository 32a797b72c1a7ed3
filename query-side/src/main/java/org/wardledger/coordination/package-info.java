/** Meetings, conferences, support and assessments as they are counted and listed (phối hợp). */
@NullMarked
package org.wardledger.coordination;

import org.jspecify.annotations.NullMarked;
