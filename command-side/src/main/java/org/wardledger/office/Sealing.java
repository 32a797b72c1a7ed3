package org.wardledger.office;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Sealed;
import org.wardledger.ledger.Identity;
import org.wardledger.ledger.Vault;
import org.wardledger.office.Question.PlainText;

/** Takes what is written about people out of the answers before anything is decided (niêm phong trước khi ghi). */
final class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Sealed NOT_YET_SEALED = new Sealed("");
    private static final PersonRef NOT_YET_KEPT = new PersonRef(new java.util.UUID(0, 0));

    private final Vault vault;
    private final String office;

    Sealing(Vault vault, String office) {
        this.vault = vault;
        this.office = office;
    }

    /** The answers for a first try: what the command's own rules refuse leaves no trace in the vault. */
    Answers without(Answers answers) {
        return answers.each((field, value) -> switch (value) {
            case PlainText text -> NOT_YET_SEALED;
            case Identity identity -> NOT_YET_KEPT;
            default -> value;
        });
    }

    /** The answers as they go into the book; adds to {@code taken} whom the vault took in for them. */
    Answers within(Answers answers, String kind, String stream, List<PersonRef> taken) {
        return answers.each((field, value) -> switch (value) {
            case PlainText text -> vault.seal(kind, field, stream, text.text());
            case Identity identity -> {
                PersonRef person = vault.put(office, stream, identity);
                taken.add(person);
                yield person;
            }
            default -> value;
        });
    }

    void forget(PersonRef person) {
        try {
            vault.discard(person);
        } catch (RuntimeException failure) {
            // The refusal itself matters more to whoever waits; the row is one that no entry names.
            LOG.warn("A person of a refused request could not be forgotten: {}", person, failure);
        }
    }
}
