/** Inspections and self-assessments as they are counted (kiểm tra, tự đánh giá). */
@NullMarked
package org.wardledger.inspection;

import org.jspecify.annotations.NullMarked;
