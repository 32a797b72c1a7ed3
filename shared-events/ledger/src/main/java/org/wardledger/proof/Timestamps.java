package org.wardledger.proof;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has the note that is published stamped once a day (dấu thời gian), and holds every stamp there is against the notes that
 * were published. The notes prove order and content without it; a stamp adds a day that others vouch for.
 */
final class Timestamps implements IntegrityCheck {
    private static final Logger LOG = LoggerFactory.getLogger(Timestamps.class);

    private final JdbcClient jdbc;
    private final LogTables tables;
    private final TimestampAuthority authority;
    private final ZoneId zone;
    private final Clock clock;
    private Optional<LocalDate> stampedOn = Optional.empty();

    Timestamps(JdbcClient jdbc, LogTables tables, TimestampAuthority authority, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.authority = authority;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    private record Row(long size, byte[] token) {}

    /** Stamps what is published, unless that was done today or nothing has grown since. */
    void daily() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Optional<LogTables.Published> shown = tables.published();
        if (stampedOn.equals(Optional.of(today))
                || shown.isEmpty()
                || has(shown.get().size())) {
            return;
        }
        try {
            keep(shown.get().size(), authority.stamp(notes(shown.get().size()).getFirst()));
            stampedOn = Optional.of(today);
        } catch (IOException later) {
            LOG.warn(
                    "Checkpoint {} got no time stamp from {}: {}",
                    shown.get().size(),
                    authority.name(),
                    later.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return "Dấu thời gian của " + authority.name();
    }

    @Override
    public List<Finding> findings(Consumer<Long> progress) {
        List<Finding> findings = new ArrayList<>();
        for (Row row : rows()) {
            boolean fits = notes(row.size()).stream().limit(1).anyMatch(note -> isOf(row.token(), note));
            if (!fits) {
                findings.add(Finding.of(
                        row.size(),
                        "Dấu thời gian của điểm kiểm %d mục không khớp bản đã công bố.".formatted(row.size())));
            }
        }
        return findings;
    }

    private boolean isOf(byte[] token, byte[] note) {
        try {
            authority.timeOf(token, note);
            return true;
        } catch (IOException wrong) {
            return false;
        }
    }

    private boolean has(long size) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM ledger.timestamp_token WHERE size = ? AND authority = ?)")
                .params(size, authority.name())
                .query(Boolean.class)
                .single();
    }

    private void keep(long size, byte[] token) {
        jdbc.sql("INSERT INTO ledger.timestamp_token (size, authority, token) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(size, authority.name(), token)
                .update();
    }

    private List<Row> rows() {
        return jdbc.sql("SELECT size, token FROM ledger.timestamp_token WHERE authority = ? ORDER BY size")
                .param(authority.name())
                .query((row, number) -> new Row(row.getLong(1), row.getBytes(2)))
                .list();
    }

    /** As they were published; the first of a size is the one that is stamped. */
    private List<byte[]> notes(long size) {
        return jdbc.sql("SELECT note FROM ledger.publication WHERE size = ? ORDER BY id")
                .param(size)
                .query((row, number) -> row.getBytes(1))
                .list();
    }
}
