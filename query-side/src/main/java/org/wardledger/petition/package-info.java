/** What the petition registers say (đơn thư): facts, figures, register and case pages. */
@NullMarked
package org.wardledger.petition;

import org.jspecify.annotations.NullMarked;
