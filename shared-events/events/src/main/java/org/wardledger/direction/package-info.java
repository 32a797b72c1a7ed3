/** Direction of the ward's work and the means for it (chỉ đạo, điều hành, cơ sở vật chất). */
@NullMarked
package org.wardledger.direction;

import org.jspecify.annotations.NullMarked;
