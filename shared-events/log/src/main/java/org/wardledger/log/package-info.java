/** The transparency log: the bytes of a leaf and how they are hashed. The JDK alone, so that a stranger can check it. */
@NullMarked
package org.wardledger.log;

import org.jspecify.annotations.NullMarked;
