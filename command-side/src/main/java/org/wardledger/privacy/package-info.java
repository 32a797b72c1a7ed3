/** What may be written about the personal data of a record: holds, erasures, papers (bảo vệ dữ liệu cá nhân). */
@NullMarked
package org.wardledger.privacy;

import org.jspecify.annotations.NullMarked;
