/** The law as dated data and the days it makes due (luật, thời hạn). */
@NullMarked
package org.wardledger.law;

import org.jspecify.annotations.NullMarked;
