/** Work with the Front and the organisations: meetings, conferences, support (phối hợp Mặt trận, đoàn thể). */
@NullMarked
package org.wardledger.coordination;

import org.jspecify.annotations.NullMarked;
