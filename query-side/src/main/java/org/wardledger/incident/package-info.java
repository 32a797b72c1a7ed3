/** Incidents and the state of the ward as they are counted (vụ việc, tình hình trên địa bàn). */
@NullMarked
package org.wardledger.incident;

import org.jspecify.annotations.NullMarked;
