/** What the book says of other bodies (cơ quan, tổ chức). */
@NullMarked
package org.wardledger.organisation;

import org.jspecify.annotations.NullMarked;
