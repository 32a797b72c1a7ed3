/** Documents issued and received, regulations, disclosures (văn bản đi, đến; quy chế; công khai), under their numbers. */
@NullMarked
package org.wardledger.document;

import org.jspecify.annotations.NullMarked;
