package org.wardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Refusal;
import org.wardledger.ledger.Strike.Door;
import org.wardledger.ledger.Strike.Kind;
import org.wardledger.ledger.Strike.Step;

/** A commit whose answer never came: what the writer says afterwards is what the book says. */
class LostAnswerTest {
    private final UUID commandId = UUID.randomUUID();
    private Database database;
    private FrailLine line;

    @BeforeEach
    void open() {
        database = TestPostgres.freshDatabase();
        line = new FrailLine(() -> database.connect(Role.RECORDER), session -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_reached_the_disk_is_acknowledged_whatever_a_dying_server_said() throws SQLException {
        strikeAtCommit(false, Kind.LAST_WORDS);
        Submission submission = submission(commandId);
        write(line::open, List.of(submission));

        assertThat(submission.positions().join()).containsExactly(0L);
    }

    @Test
    void the_same_command_sent_twice_does_not_stand_already_when_neither_reached_the_disk() throws SQLException {
        strikeAtCommit(true, Kind.CUT);
        Submission first = submission(commandId);
        Submission second = submission(commandId);
        write(line::open, List.of(first, second));

        assertNothingRecorded(first);
        assertNothingRecorded(second);
    }

    @Test
    void a_record_has_not_moved_on_when_what_would_have_moved_it_was_lost() throws SQLException {
        strikeAtCommit(true, Kind.CUT);
        Submission first = submission(UUID.randomUUID());
        Submission second = submission(UUID.randomUUID());
        write(line::open, List.of(first, second));

        assertNothingRecorded(first);
        assertNothingRecorded(second);
    }

    @Test
    void a_try_that_was_lost_does_not_take_another_try_of_its_command_for_itself() throws SQLException {
        strikeAtCommit(true, Kind.CUT);
        Submission lost = submission(commandId);
        Submission elsewhere = submission(commandId);
        write(
                new Appender.ConnectionSource() {
                    private boolean before = true;

                    @Override
                    public Connection open() throws SQLException {
                        if (!before) {
                            // Meanwhile somebody sends the same command to another node.
                            write(() -> database.connect(Role.RECORDER), List.of(elsewhere));
                        }
                        before = false;
                        return line.open();
                    }
                },
                List.of(lost));

        assertThat(elsewhere.positions().join()).containsExactly(0L);
        assertThatThrownBy(lost.positions()::join).hasCauseInstanceOf(NotRecorded.Again.class);
    }

    private static void write(Appender.ConnectionSource source, List<Submission> batch) throws SQLException {
        try (Page page = new Page(source)) {
            page.write(batch);
        }
    }

    private void strikeAtCommit(boolean before, Kind kind) {
        line.expect(List.of(new Strike(0, Door.WRITER, Step.COMMIT, before, kind, 0, 0)), struck -> {});
    }

    private static void assertNothingRecorded(Submission submission) {
        assertThat(submission.positions().exceptionNow())
                .isInstanceOf(Refusal.class)
                .hasMessage(NotRecorded.busy(null).getMessage());
    }

    private static Submission submission(UUID commandId) {
        return new Submission(
                commandId,
                List.of(new Submission.Draft(
                        UUID.randomUUID(),
                        "thu-nghiem",
                        "a",
                        0,
                        EventCatalog.WARD.kind("dossier-received"),
                        new byte[] {'{', '}'},
                        new byte[] {'{', '}'},
                        Map.of())));
    }
}
