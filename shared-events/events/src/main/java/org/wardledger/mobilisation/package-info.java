/** Skilful mass mobilisation: models, movements, outings, propaganda (dân vận khéo, ra quân, tuyên truyền). */
@NullMarked
package org.wardledger.mobilisation;

import org.jspecify.annotations.NullMarked;
