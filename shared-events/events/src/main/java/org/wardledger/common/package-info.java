/** Words every register shares. */
@NullMarked
package org.wardledger.common;

import org.jspecify.annotations.NullMarked;
