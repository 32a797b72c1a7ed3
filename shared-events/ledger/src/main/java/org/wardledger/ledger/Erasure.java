package org.wardledger.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.wardledger.common.PersonRef;

/**
 * What an order in the book takes out of the vault (lệnh xóa): everything of one record.
 *
 * @param order the entry that ordered it; the same order is carried out once, however often it is given
 * @param stream the record: its key goes, and with it its texts and attachments
 * @param persons those whom the record's own entries name; whoever else the vault knows to belong to it goes too
 * @param backupsUntil the last day on which a backup made before may still exist
 */
public record Erasure(UUID order, String stream, Set<PersonRef> persons, LocalDate backupsUntil) {
    public Erasure {
        if (stream.isBlank()) {
            throw new IllegalArgumentException("an erasure is of one record");
        }
        persons = Set.copyOf(persons);
    }
}
