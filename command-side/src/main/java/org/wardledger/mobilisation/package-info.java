/** Mass mobilisation: what may be recorded about models, outings and propaganda, and what is refused. */
@NullMarked
package org.wardledger.mobilisation;

import org.jspecify.annotations.NullMarked;
