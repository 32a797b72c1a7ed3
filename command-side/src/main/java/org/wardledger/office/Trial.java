package org.wardledger.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wardledger.common.Refusal;

/**
 * The book as it would become (ghi thử): lines that stand in it and lines tried after them, held against the same rules
 * as in earnest. It lives in memory and leaves nothing behind.
 */
public final class Trial {
    private final BatchDesk desk;
    private final OpenBook book;
    private final Set<String> standing = new HashSet<>();
    private final Set<UUID> recorded = new HashSet<>();

    Trial(List<HandedIn> acts, BatchDesk desk, OpenBook book) {
        this.desk = desk;
        this.book = book;
        book.open(acts.stream().map(HandedIn::stream).toList()).forEach(entry -> {
            standing.add(entry.stream());
            recorded.add(entry.commandId());
        });
    }

    /**
     * Tries acts that would be recorded as one; where one is refused, none of them counts for those that come after.
     *
     * @return how many of them the book does not hold yet
     * @throws RowRefused naming, by its place in the list, the act that keeps the others out; where there is only one, the
     *     refusal itself
     */
    public int permit(List<HandedIn> acts) {
        List<OpenBook.Line> written = new ArrayList<>();
        int fresh = 0;
        try {
            for (int at = 0; at < acts.size(); at++) {
                HandedIn act = acts.get(at);
                fresh += Scribe.inRow(acts.size(), at, () -> holds(act) ? 0 : decide(act, written));
            }
            return fresh;
        } catch (Refusal refusal) {
            book.takeBack(written);
            throw refusal;
        }
    }

    // Only of a record that is in the book: asking for another would already give it a key in the vault.
    private boolean holds(HandedIn act) {
        return standing.contains(act.stream()) && recorded.contains(desk.commandId(act));
    }

    private int decide(HandedIn act, List<OpenBook.Line> written) {
        List<OpenBook.Line> lines = book.decide(desk.unsealed(act));
        written.addAll(lines);
        return lines.isEmpty() ? 0 : 1;
    }
}
