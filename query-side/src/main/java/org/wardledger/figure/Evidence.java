package org.wardledger.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.LedgerReader;
import tools.jackson.databind.node.ObjectNode;

/** The entries behind a figure as its reader may see them (các mục đứng sau). */
@Component
final class Evidence {
    private final Figures figures;
    private final LedgerReader book;
    private final PublicParts parts;

    Evidence(Figures figures, @Qualifier("ledgerReader") LedgerReader book, PublicParts parts) {
        this.figures = figures;
        this.book = book;
        this.parts = parts;
    }

    /** One row of evidence with the entry it comes from. */
    record Line(EvidenceRow row, ObjectNode entry) {}

    /** All of them. */
    List<Line> lines(Indicator indicator, Figure figure, Rights rights) {
        return lines(figure, figures.evidence(indicator.id(), figure.question()), rights);
    }

    /** Some of them. */
    List<Line> lines(Figure figure, List<EvidenceRow> rows, Rights rights) {
        if (!rights.mayRead(figure)) {
            throw NoSuchRecord.forbidden(
                    "Số liệu “%s” chỉ dành cho người được phân công theo dõi sổ này.".formatted(figure.label()));
        }
        List<Long> positions =
                rows.stream().map(EvidenceRow::position).distinct().toList();
        Map<Long, ObjectNode> leaves = parts.leaves(positions);
        if (!rights.readsBooks()) {
            return rows.stream()
                    .map(row -> new Line(row, leaf(leaves, row.position())))
                    .toList();
        }
        Map<Long, Entry> entries = book
                .streamsUpTo(
                        rows.stream().map(EvidenceRow::stream).distinct().toList(),
                        figure.question().size())
                .stream()
                .collect(Collectors.toMap(Entry::position, entry -> entry));
        return rows.stream()
                .map(row -> {
                    Entry entry = entries.get(row.position());
                    ObjectNode leaf = leaf(leaves, row.position());
                    return new Line(row, entry == null ? leaf : parts.shown(entry, leaf, rights));
                })
                .toList();
    }

    private static ObjectNode leaf(Map<Long, ObjectNode> leaves, long position) {
        ObjectNode leaf = leaves.get(position);
        if (leaf == null) {
            throw new IllegalStateException("Entry " + position + " is counted and not in the book");
        }
        return leaf;
    }
}
