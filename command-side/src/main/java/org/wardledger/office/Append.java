package org.wardledger.office;

import org.wardledger.common.Appendix;
import org.wardledger.common.CaseRef;
import org.wardledger.common.WardEvent;

/** Adds to a record a line that is no step of its case: a correction, a paper, an erasure (dòng chung). */
public record Append(String stream, Appendix line) implements WardCommand {
    @Override
    public WardEvent event(CaseRef caseRef) {
        return line;
    }
}
