/** Consultations and criticism as they are counted and listed (thực hiện dân chủ). */
@NullMarked
package org.wardledger.democracy;

import org.jspecify.annotations.NullMarked;
