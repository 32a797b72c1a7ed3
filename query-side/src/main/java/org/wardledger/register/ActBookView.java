package org.wardledger.register;

import java.util.List;
import org.wardledger.figure.Question;

/** A book of acts as a page (sổ việc). */
public record ActBookView(
        ActBook book,
        Question question,
        List<ActLine> lines,
        int total,
        List<RegisterView.PageLink> pages,
        boolean recorder,
        boolean olderThanNow) {}
