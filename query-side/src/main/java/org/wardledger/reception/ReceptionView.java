package org.wardledger.reception;

import java.util.List;
import org.wardledger.figure.Question;
import org.wardledger.register.RegisterView.Tile;

/** The reception book as a page. */
public record ReceptionView(
        Question question, List<Tile> tiles, List<ReceptionSession> sessions, boolean recorder, boolean olderThanNow) {}
