/** One-stop dossiers: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.dossier;

import org.jspecify.annotations.NullMarked;
