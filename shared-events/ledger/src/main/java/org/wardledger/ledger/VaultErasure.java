package org.wardledger.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.ErasureRegister.Line;

/**
 * Erases records out of the vault for good (xóa dữ liệu cá nhân), also out of a backup that is restored later: every
 * order is in the erasure register before anything goes, and what is registered is gone before anybody is served.
 *
 * <p>Gone are the rows, and their bytes from the tables' files ({@link #sweep}). Not gone is what lies elsewhere: the
 * database's write-ahead log until it is recycled, backups and standbys' archives until they expire, blocks the file
 * system has freed and not yet written over. All of that is ciphertext; the erased keys in it are wrapped by the master
 * key, which is in none of these places. That is why a certificate names the day until which backups may exist.
 */
public final class VaultErasure {
    private static final Logger LOG = LoggerFactory.getLogger(VaultErasure.class);

    private final VaultKeys keys;
    private final VaultTransaction transaction;
    private final VaultTables tables;
    private final ErasureTables doomed;
    private final VaultSweep sweep;
    private final ErasureRegister register;
    private final Clock clock;

    /**
     * @param vault acts as {@link Role#VAULT_KEEPER}
     * @param register the file of the erasure register, on another volume than the database; its folder is there
     */
    public VaultErasure(DataSource vault, MasterKey masterKey, Path register, Clock clock) {
        VaultDoor door = new VaultDoor(vault, masterKey, clock);
        this.keys = door.keys;
        this.transaction = door.transaction;
        this.tables = door.tables;
        this.doomed = new ErasureTables(vault);
        this.sweep = new VaultSweep(vault);
        this.register = new ErasureRegister(register, masterKey);
        this.clock = clock;
    }

    /**
     * Erases one record. May be given again after any failure, in whatever step: the first registration stands, so what
     * came into the record since is not touched, and the answer is the same.
     *
     * @throws IllegalArgumentException where a person belongs to another record
     * @throws IllegalStateException where the register is lost, shortened or altered; nothing was erased
     * @throws Refusal where all is erased but the files could not be swept yet; give it again
     */
    public Erased erase(Erasure erasure) {
        keys.requireTheirMasterKey();
        Line line = transaction.run(() -> {
            tables.lockForChange();
            Line registered = wholeRegister(Set.of()).stream()
                    .filter(earlier -> earlier.order().equals(erasure.order()))
                    .findFirst()
                    .orElseGet(() -> registered(erasure));
            doomed.delete(List.of(registered), clock.instant());
            return registered;
        });
        sweep();
        return line.erased();
    }

    /**
     * Before an instance serves: erases whatever the register names and is here all the same, because a backup was
     * restored or the program stopped between two steps.
     *
     * @param completed the orders the book says were carried out
     * @return how many keys, people and attachments had to go again
     * @throws IllegalStateException where the register lacks an order that the vault or the book knows of; then it is not
     *     known what must be gone, and nobody may be served
     */
    public int eraseAgain(Collection<UUID> completed) {
        keys.requireTheirMasterKey();
        Again again = transaction.run(() -> {
            tables.lockForChange();
            List<Line> lines = wholeRegister(completed);
            return new Again(lines.size(), doomed.delete(lines, clock.instant()));
        });
        if (again.orders() > 0) {
            sweepIfFree();
        }
        return again.gone();
    }

    /** At every start, for nobody knows whether the last sweep was reached. */
    private void sweepIfFree() {
        try {
            sweep();
        } catch (Refusal busy) {
            LOG.warn("A table of the vault is in use, by a running backup perhaps, and was not swept: what was deleted"
                    + " may lie in its file until the next erasure or start.");
        }
    }

    private record Again(int orders, int gone) {}

    /**
     * Rewrites the small tables, so that what was deleted leaves their files. A snapshot older than the deletion, as a
     * running backup holds one, keeps the bytes in the new files until the next sweep.
     *
     * @throws Refusal where another work keeps a table for more than {@link VaultSweep#WAIT_MAX}
     */
    public void sweep() {
        sweep.run();
    }

    /** What is erased stays erased only as long as every order is known. */
    private List<Line> wholeRegister(Collection<UUID> completed) {
        List<Line> lines = register.lines();
        Set<UUID> missing = new HashSet<>(doomed.orders());
        missing.addAll(completed);
        missing.removeAll(lines.stream().map(Line::order).collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The erasure register " + register.file() + " lacks " + missing.size()
                    + " of the erasures carried out here, for example "
                    + missing.iterator().next()
                    + ". Is its volume mounted? Put the register back; without it nobody knows what must be gone.");
        }
        return lines;
    }

    private Line registered(Erasure erasure) {
        List<UUID> others = doomed.personsOfOtherRecords(erasure);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "these people belong to another record than " + erasure.stream() + ": " + others);
        }
        Line line = doomed.of(erasure, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        register.append(line);
        return line;
    }
}
