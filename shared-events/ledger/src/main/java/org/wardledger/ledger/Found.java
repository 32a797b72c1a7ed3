package org.wardledger.ledger;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.PersonRef;

/**
 * A person whose name a search met (người tìm thấy), and the record he belongs to; whoever was taken in before records
 * were noted here has none. Who it is, is opened one by one and for a purpose.
 */
public record Found(PersonRef person, @Nullable String stream) {}
