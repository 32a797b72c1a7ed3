/** What happens to what the book holds about people: papers attached, texts opened, secrets erased. */
@NullMarked
package org.wardledger.privacy;

import org.jspecify.annotations.NullMarked;
