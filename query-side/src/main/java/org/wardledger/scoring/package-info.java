/** Points as they are added up, and the sheet of a year (điểm, bảng chấm điểm). */
@NullMarked
package org.wardledger.scoring;

import org.jspecify.annotations.NullMarked;
