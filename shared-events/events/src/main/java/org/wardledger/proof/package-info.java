/** What the book says about the log that proves it (nhật ký minh bạch). */
@NullMarked
package org.wardledger.proof;

import org.jspecify.annotations.NullMarked;
