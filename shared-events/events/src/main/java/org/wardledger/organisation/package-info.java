/** How the ward and the bodies it deals with are organised, with their history (tổ chức bộ máy). */
@NullMarked
package org.wardledger.organisation;

import org.jspecify.annotations.NullMarked;
