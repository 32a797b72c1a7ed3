package org.wardledger.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SortedMap;
import java.util.TreeMap;
import org.wardledger.common.Refusal;
import org.wardledger.common.WardEvent;

/** Given these lines of a record, when this is asked, then this line is written, or this sentence refuses it. */
public final class Given {
    private final SortedMap<Long, WardEvent> lines = new TreeMap<>();

    private Given() {}

    public static Given nothing() {
        return new Given();
    }

    public static Given lines(WardEvent... lines) {
        Given given = new Given();
        for (WardEvent line : lines) {
            given.lines.put((long) given.lines.size(), line);
        }
        return given;
    }

    public When when(WardCommand command) {
        return new When(command);
    }

    public final class When {
        private final WardCommand command;

        private When(WardCommand command) {
            this.command = command;
        }

        public void then(WardEvent expected) {
            assertThat(RuleBook.WARD.decide(lines, command)).isEqualTo(expected);
        }

        public void thenNothing() {
            assertThat(RuleBook.WARD.decide(lines, command)).isNull();
        }

        public void thenAllowed() {
            assertThatCode(() -> RuleBook.WARD.decide(lines, command)).doesNotThrowAnyException();
        }

        public void thenRefused(Refusal.Reason reason, String words) {
            assertThatThrownBy(() -> RuleBook.WARD.decide(lines, command))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                    .hasMessageContaining(words);
        }

        public void thenRefused(String words) {
            assertThatThrownBy(() -> RuleBook.WARD.decide(lines, command))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(words);
        }
    }
}
