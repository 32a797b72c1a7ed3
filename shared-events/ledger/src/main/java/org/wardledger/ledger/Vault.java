package org.wardledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.common.Sealed;
import org.wardledger.ledger.OpeningRecord.Sought;
import org.wardledger.ledger.VaultTables.PersonRow;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps who people are and the keys of what is written about them (kho niêm phong). What it gives out means nothing
 * without it; what it opens, it opens for a stated purpose and writes down; what {@link VaultErasure} takes is erased.
 */
public final class Vault {
    /** A search that would meet more people than this is refused: it was not for somebody. */
    public static final int FOUND_MAX = 200;

    static final int TEXT_BYTES_MAX = 4 << 20;
    static final int IDENTITY_BYTES_MAX = 16 << 10;

    private static final String PERSON_KIND = "person";

    private final VaultDoor door;
    private final VaultTables tables;
    private final VaultTransaction transaction;
    private final VaultKeys keys;
    private final PersonIndex index;
    private final JsonMapper json = JsonMapper.builder().build();

    /** {@code vault} acts as {@link Role#VAULT_KEEPER}. */
    public Vault(DataSource vault, MasterKey masterKey, Clock clock) {
        this.door = new VaultDoor(vault, masterKey, clock);
        this.tables = door.tables;
        this.transaction = door.transaction;
        this.keys = door.keys;
        this.index = new PersonIndex(JdbcClient.create(vault), masterKey);
    }

    /** Refuses to work with another master key than the one this vault began with; asked at start and before any use. */
    public void requireItsMasterKey() {
        keys.requireTheirMasterKey();
    }

    /** Takes a person of one record in. The reference is random and says nothing. */
    public PersonRef put(String office, String stream, Identity identity) {
        requireItsMasterKey();
        PersonRef person = new PersonRef(UUID.randomUUID());
        CaseKey key = keys.fresh();
        OffsetDateTime now = door.now();
        PersonRow row = new PersonRow(person.value(), office, stream, key.id(), sealed(person, key, identity), now);
        return transaction.run(() -> {
            tables.insertPerson(row, keys.wrap(key), now);
            index.insert(person.value(), identity.name());
            return person;
        });
    }

    /**
     * Forgets a person whose command was refused, so that nobody stays here whom no entry names. Only just after
     * {@link #put}: whoever is in the book leaves by an erasure that is ordered and recorded.
     */
    public void discard(PersonRef person) {
        transaction.run(() ->
                tables.takePerson(person.value(), door.discardableSince()).map(gone -> index.delete(person.value())));
    }

    /**
     * Writes down who a person is anew (đính chính nhân thân); that it was done, by whom and why, is on record, without
     * the old and the new. The old key goes with the old row; {@link VaultErasure#sweep} takes it out of the files too.
     *
     * @throws Refusal where the person is erased or was never here
     */
    public void correct(PersonRef person, Identity identity, Opening why) {
        requireItsMasterKey();
        CaseKey key = keys.fresh();
        byte[] sealed = sealed(person, key, identity);
        transaction.run(() -> {
            tables.lockForChange();
            PersonRow old = tables.takePerson(person.value(), OffsetDateTime.MIN)
                    .orElseThrow(() -> tables.wasIssued(person.value())
                            ? Refusal.conflict("person", "Nhân thân này đã được xóa, không còn gì để đính chính.")
                            : unknownPerson());
            index.delete(person.value());
            tables.insertPerson(
                    new PersonRow(old.ref(), old.office(), old.stream(), key.id(), sealed, old.createdAt()),
                    keys.wrap(key),
                    door.now());
            index.insert(person.value(), identity.name());
            return tables.insertCorrection(person.value(), why, door.now());
        });
    }

    /**
     * People whose name holds these words side by side, whoever bears exactly this name first; «Nguyen» finds «Nguyễn»,
     * and «Nguyễn» finds only itself. The search is on record with its purpose, and not what was searched for.
     *
     * @throws Refusal where no word is given, more than {@link #FOUND_MAX} people would be found, or the purpose repeats
     *     the name, which would stand there for good
     */
    public List<Found> search(String name, Opening opening) {
        requireItsMasterKey();
        if (PersonIndex.words(name).isEmpty()) {
            throw Refusal.rule("name", "Chưa ghi tên cần tìm.");
        }
        if (PersonIndex.names(opening.purpose(), name)) {
            throw Refusal.rule("purpose", "Không ghi họ tên vào mục đích: sổ mở niêm phong không bao giờ xóa.");
        }
        List<Found> found = transaction.run(() -> {
            List<Found> met = index.find(name, FOUND_MAX + 1);
            door.openings.insertSearch(door.now(), opening, met.size());
            return met;
        });
        if (found.size() > FOUND_MAX) {
            throw Refusal.rule("name", "Có hơn %d người trùng; xin ghi tên đầy đủ hơn.".formatted(FOUND_MAX));
        }
        return found;
    }

    /** Seals a text of one record under that record's key, which is durable before the value is returned. */
    public Sealed seal(String kind, String field, String stream, String text) {
        byte[] written = written(field, text);
        return Sealed.of(keys.seal(keys.ofStream(stream), kind, field, written));
    }

    /**
     * Recognises a request sent twice without keeping a hash of what it says about people. To be compared within one
     * stream, for as long as its key lives.
     */
    public byte[] requestTag(String stream, String text) {
        byte[] written = written("request", text);
        return keys.ofStream(stream).requestTag(written);
    }

    /** Opens a sealed text for whoever states a purpose; the opening is on record before the text is seen. */
    public Opened<String> open(Sealed sealed, String kind, String field, Opening opening) {
        return door.open(
                opening,
                Sought.text(kind, field),
                () -> keys.open(stored(sealed), kind, field),
                text -> new String(text, UTF_8),
                Vault::unknownPerson);
    }

    /** Opens who a person is, as {@link #open} opens a text. */
    public Opened<Identity> openIdentity(PersonRef person, Opening opening) {
        return door.open(
                opening,
                Sought.person(person.value()),
                () -> tables.person(person.value())
                        .map(stored -> keys.open(stored, PERSON_KIND, person.toString()))
                        .orElseGet(() -> door.missing(person.value())),
                this::identity,
                Vault::unknownPerson);
    }

    private static Refusal unknownPerson() {
        return Refusal.unknown("person", "Không có người này trong kho niêm phong.");
    }

    private byte[] sealed(PersonRef person, CaseKey key, Identity identity) {
        byte[] written = json.writeValueAsBytes(identity);
        if (written.length > IDENTITY_BYTES_MAX) {
            throw Refusal.rule("name", "Họ tên, địa chỉ, điện thoại và giấy tờ của một người dài quá mức cho phép.");
        }
        return keys.seal(key, PERSON_KIND, person.toString(), written);
    }

    private Identity identity(byte[] written) {
        try {
            return json.readValue(written, Identity.class);
        } catch (JacksonException unreadable) {
            // Its own message may quote what it could not read.
            throw new IllegalStateException("An identity in the vault is not written as this version writes it.");
        }
    }

    private static byte[] written(String field, String text) {
        byte[] written = VaultText.bytes(field, text);
        if (written.length > TEXT_BYTES_MAX) {
            throw Refusal.rule(field, "Nội dung dài quá 4 MB.");
        }
        return written;
    }

    private static byte[] stored(Sealed sealed) {
        try {
            byte[] stored = sealed.bytes();
            // Base64 has spare bits at its end; a value that differs in them is not the value that was recorded.
            return Sealed.of(stored).equals(sealed) ? stored : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
