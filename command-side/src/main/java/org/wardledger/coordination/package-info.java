/** Work with the Front and the organisations: what may be recorded about it, and what is refused. */
@NullMarked
package org.wardledger.coordination;

import org.jspecify.annotations.NullMarked;
