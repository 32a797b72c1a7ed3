/** The office: who acts, in what capacity and by what right, and the desk at which actions are recorded. */
@NullMarked
package org.wardledger.office;

import org.jspecify.annotations.NullMarked;
