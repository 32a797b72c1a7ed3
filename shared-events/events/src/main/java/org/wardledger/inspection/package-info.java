/** Inspections and self-assessments (kiểm tra, tự kiểm tra, tự đánh giá). */
@NullMarked
package org.wardledger.inspection;

import org.jspecify.annotations.NullMarked;
