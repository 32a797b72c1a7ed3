/** What the reception book says (tiếp công dân): facts, figures and the register page. */
@NullMarked
package org.wardledger.reception;

import org.jspecify.annotations.NullMarked;
