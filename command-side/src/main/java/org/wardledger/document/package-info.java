/** Documents under their numbers: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.document;

import org.jspecify.annotations.NullMarked;
