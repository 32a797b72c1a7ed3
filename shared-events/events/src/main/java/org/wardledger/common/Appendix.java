package org.wardledger.common;

/**
 * A line that may stand in any record, whatever its concept (dòng chung): a correction, a paper attached, an erasure. It
 * is no step of the case, so no rule and no count of the concept meets it.
 */
public interface Appendix extends WardEvent {}
