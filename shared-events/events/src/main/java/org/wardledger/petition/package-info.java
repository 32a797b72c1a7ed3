/** Petitions of citizens and organisations (đơn thư): what has happened to each. */
@NullMarked
package org.wardledger.petition;

import org.jspecify.annotations.NullMarked;
