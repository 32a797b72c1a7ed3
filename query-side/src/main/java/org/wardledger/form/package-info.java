/** The returns of the Government Inspectorate, as data. */
@NullMarked
package org.wardledger.form;

import org.jspecify.annotations.NullMarked;
