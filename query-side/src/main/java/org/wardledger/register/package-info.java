/** What registers and case pages have in common: states, clocks, timelines (sổ và trang vụ việc). */
@NullMarked
package org.wardledger.register;

import org.jspecify.annotations.NullMarked;
