/** Inspections and self-assessments: what may be recorded about them, and what is refused. */
@NullMarked
package org.wardledger.inspection;

import org.jspecify.annotations.NullMarked;
