/** The house put together: what starts it, who may enter, and the frame around every page. */
@NullMarked
package org.wardledger.launcher;

import org.jspecify.annotations.NullMarked;
