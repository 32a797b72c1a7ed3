/** What the book says of its own handling of personal data (bảo vệ dữ liệu cá nhân). */
@NullMarked
package org.wardledger.privacy;

import org.jspecify.annotations.NullMarked;
