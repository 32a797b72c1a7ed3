/** How the book proves itself: its tree grown and signed, shown to witnesses, published and checked (chứng minh sổ). */
@NullMarked
package org.wardledger.proof;

import org.jspecify.annotations.NullMarked;
