/** Citizen reception (tiếp công dân): what was scheduled, held and called off. */
@NullMarked
package org.wardledger.reception;

import org.jspecify.annotations.NullMarked;
