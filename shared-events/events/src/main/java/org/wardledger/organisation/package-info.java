/** Bodies the ward deals with, by all their names (cơ quan, tổ chức). */
@NullMarked
package org.wardledger.organisation;

import org.jspecify.annotations.NullMarked;
