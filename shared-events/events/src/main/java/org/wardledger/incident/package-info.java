/** What happens in the ward: incidents, crowds, grievances, violations, livestock disease (vụ việc, tình hình trên địa bàn). */
@NullMarked
package org.wardledger.incident;

import org.jspecify.annotations.NullMarked;
