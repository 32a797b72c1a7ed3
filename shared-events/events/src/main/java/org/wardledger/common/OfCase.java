package org.wardledger.common;

/** A step of a citizen's case; its published steps share one random reference (bước của một vụ việc). */
public interface OfCase {
    CaseRef caseRef();
}
