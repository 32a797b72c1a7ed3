/** The demonstration's sample: the reference year 2023, recorded through the command side like any other act. */
@NullMarked
package org.wardledger.launcher.sample;

import org.jspecify.annotations.NullMarked;
