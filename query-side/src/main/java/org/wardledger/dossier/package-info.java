/** What the one-stop register says (hồ sơ một cửa): facts, figures, register and case pages. */
@NullMarked
package org.wardledger.dossier;

import org.jspecify.annotations.NullMarked;
