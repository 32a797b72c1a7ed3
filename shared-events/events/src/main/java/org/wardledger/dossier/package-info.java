/** One-stop dossiers (hồ sơ thủ tục hành chính): what was received and returned. */
@NullMarked
package org.wardledger.dossier;

import org.jspecify.annotations.NullMarked;
