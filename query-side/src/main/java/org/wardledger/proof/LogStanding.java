package org.wardledger.proof;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.figure.VietnameseNumber;
import org.wardledger.ledger.LedgerReader;

/** Whether the log follows the book, and the book agrees with itself (tình trạng nhật ký). */
@Component
public final class LogStanding {
    private final LogKeeper keeper;
    private final PublicLog log;
    private final LedgerReader book;
    private final Integrity integrity;

    LogStanding(LogKeeper keeper, PublicLog log, @Qualifier("ledgerReader") LedgerReader book, Integrity integrity) {
        this.keeper = keeper;
        this.log = log;
        this.book = book;
        this.integrity = integrity;
    }

    /** Entries of the book that no published checkpoint covers yet. */
    public long unpublished() {
        return book.size() - log.published().map(LogTables.Published::size).orElse(0L);
    }

    public boolean isStopped() {
        return keeper.trouble().isPresent();
    }

    /** Why the log does not follow; it may name files of the machine, so it is not for everybody. */
    public Optional<String> trouble() {
        return keeper.trouble();
    }

    /** One sentence for those who must act; none while all is well. */
    public Optional<String> alarm() {
        Optional<String> found = integrity
                .latest()
                .filter(round -> round.findings() > 0)
                .map(round -> "Lần tự kiểm lúc %s thấy %s chỗ sai lệch trong sổ hoặc nhật ký."
                        .formatted(VietnameseDate.of(round.at()), VietnameseNumber.of(round.findings())));
        return found.isPresent()
                ? found
                : trouble().map(reason -> "Nhật ký đang không được ký hoặc không được công bố.");
    }
}
