package org.wardledger.office;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardledger.common.PersonRef;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Erased;
import org.wardledger.ledger.Erasure;
import org.wardledger.ledger.LedgerReader;
import org.wardledger.ledger.Recording;
import org.wardledger.ledger.VaultErasure;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;

/**
 * Carries out every order to erase that the book holds (người thực hiện lệnh xóa), and has the book say so. Each step may
 * be done again: an order left half-way by a crash is finished at the next start, on whichever node. Beside it, it has
 * the openings of past days counted.
 */
public final class ErasureWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureWorker.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);
    /** Another node may have been given an order and died before it began. */
    private static final Duration LOOK_EVERY = Duration.ofMinutes(5);

    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final LedgerReader book;
    private final VaultErasure vault;
    private final Scribe scribe;
    private final OpeningsCount openings;
    private final String office;
    private final int backupsKeptDays;
    private final Clock clock;
    private final Semaphore called = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread worker;

    ErasureWorker(
            LedgerReader book,
            VaultErasure vault,
            Scribe scribe,
            OpeningsCount openings,
            String office,
            int backupsKeptDays,
            Clock clock) {
        this.book = book;
        this.vault = vault;
        this.scribe = scribe;
        this.openings = openings;
        this.office = office;
        this.backupsKeptDays = backupsKeptDays;
        this.clock = clock;
    }

    void start() {
        worker = Thread.ofPlatform().name("erasure").start(this::work);
    }

    void stop() throws InterruptedException {
        stopping = true;
        called.release();
        if (worker != null) {
            // What it is in the middle of may be cut off too, but it need not be.
            worker.join(STOP_WITHIN);
        }
    }

    /** There may be something to do; returns at once. */
    void call() {
        called.release();
    }

    private void work() {
        Duration again = AGAIN_AFTER;
        while (!stopping) {
            boolean all = carriedOutAll();
            Duration rest = all ? LOOK_EVERY : again;
            // A register that stays away must not fill the log while it is looked for.
            again = all ? AGAIN_AFTER : again.compareTo(LOOK_EVERY) < 0 ? again.multipliedBy(2) : LOOK_EVERY;
            countOpenings();
            try {
                boolean wasCalled = called.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
                if (wasCalled) {
                    called.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** One round; false where something is left to do. */
    boolean carriedOutAll() {
        boolean all = true;
        try {
            for (Entry order : book.openErasures()) {
                all &= carriedOut(order);
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("Orders to erase could not be looked for; tried again soon", databaseAway);
            return false;
        }
        return all;
    }

    private void countOpenings() {
        try {
            openings.countPastDays();
        } catch (RuntimeException failure) {
            LOG.error("The openings of past days could not be counted; tried again in {}", LOOK_EVERY, failure);
        }
    }

    private boolean carriedOut(Entry order) {
        if (stopping) {
            return false;
        }
        try {
            carryOut(order);
            return true;
        } catch (Refusal refusal) {
            LOG.warn("The erasure ordered at {} waits: {}", order.position(), refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("The erasure ordered at {} failed; tried again soon", order.position(), failure);
        }
        return false;
    }

    private void carryOut(Entry order) {
        LocalDate today = LocalDate.now(clock);
        // From the day it is gone and not from the order's own: until then every backup still has it.
        Erased erased = vault.erase(
                new Erasure(order.eventId(), order.stream(), persons(order), today.plusDays(backupsKeptDays)));
        LocalDate gone = LocalDate.ofInstant(erased.registeredAt(), clock.getZone());
        scribe.write(
                recording(order),
                taken -> List.of(new Append(
                        order.stream(),
                        new ErasureCompleted(
                                gone,
                                order.eventId(),
                                erased.keys(),
                                erased.persons(),
                                erased.attachments(),
                                erased.backupsUntil()))));
        LOG.info("The erasure ordered at {} is carried out", order.position());
    }

    /** Whom the record names, without those an earlier order has erased already. */
    private Set<PersonRef> persons(Entry order) {
        Set<PersonRef> named = new HashSet<>();
        Set<PersonRef> erased = new HashSet<>();
        for (Entry line : book.stream(order.stream())) {
            if (line.event() instanceof ErasureCompleted) {
                erased.addAll(named);
            }
            Records.persons(line.event()).forEach(named::add);
        }
        named.removeAll(erased);
        return named;
    }

    /** The same order leads to the same command, so that it is in the book once however often it is carried out. */
    private Recording recording(Entry order) {
        String name = "erasure-completed " + order.eventId();
        return OwnAct.following(name, office, order.eventId(), order.metadata());
    }
}
