/** How an action once recorded is corrected or struck out: by another action, beside it (đính chính, hủy mục ghi nhầm). */
@NullMarked
package org.wardledger.correction;

import org.jspecify.annotations.NullMarked;
