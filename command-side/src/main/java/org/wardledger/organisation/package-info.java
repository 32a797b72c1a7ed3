/** How the ward and the bodies it deals with are organised: what may be recorded about it, and what is refused. */
@NullMarked
package org.wardledger.organisation;

import org.jspecify.annotations.NullMarked;
