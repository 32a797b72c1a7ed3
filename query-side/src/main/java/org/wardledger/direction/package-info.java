/** Direction and means as they are counted (chỉ đạo, điều hành, cơ sở vật chất). */
@NullMarked
package org.wardledger.direction;

import org.jspecify.annotations.NullMarked;
