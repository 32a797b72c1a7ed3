/** Consultations of the people and social criticism (lấy ý kiến Nhân dân, phản biện xã hội). */
@NullMarked
package org.wardledger.democracy;

import org.jspecify.annotations.NullMarked;
