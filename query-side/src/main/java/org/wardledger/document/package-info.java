/** Documents as they are counted and found again (văn bản): by type, by topic, by number. */
@NullMarked
package org.wardledger.document;

import org.jspecify.annotations.NullMarked;
