/** Mass mobilisation as it is counted (dân vận khéo, ra quân, tuyên truyền). */
@NullMarked
package org.wardledger.mobilisation;

import org.jspecify.annotations.NullMarked;
