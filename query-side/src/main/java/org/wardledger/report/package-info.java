/** The annual report (báo cáo): figures, citations and the office's wording become sentences that open their evidence. */
@NullMarked
package org.wardledger.report;

import org.jspecify.annotations.NullMarked;
