/** Scoring sheets: criteria adopted as data, points given under them (bộ tiêu chí, chấm điểm). */
@NullMarked
package org.wardledger.scoring;

import org.jspecify.annotations.NullMarked;
