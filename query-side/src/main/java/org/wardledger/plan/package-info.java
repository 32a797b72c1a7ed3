/** Plans, their targets and what became of them (kế hoạch, chỉ tiêu, sơ kết, tổng kết). */
@NullMarked
package org.wardledger.plan;

import org.jspecify.annotations.NullMarked;
