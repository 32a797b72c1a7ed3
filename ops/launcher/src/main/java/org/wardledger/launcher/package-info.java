/** The runnable program: what starts it, what it starts, and the frame around every page. */
@NullMarked
package org.wardledger.launcher;

import org.jspecify.annotations.NullMarked;
