package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "--server.port=8081", "serve --side=both", "--side=both --server.port=0"})
    void serving_is_the_default(String typed) {
        assertThat(line(typed).serves()).isTrue();
    }

    @Test
    void options_reach_the_program_without_the_command() {
        assertThat(line("serve --server.port=8081").remaining()).containsExactly("--server.port=8081");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "rebuild",
                "verify",
                "recompute",
                "export",
                "import --from=x.csv",
                "--server.port=1 import"
            })
    void what_is_not_built_yet_says_so(String typed) {
        assertThat(line(typed).serves()).isFalse();
        assertThat(line(typed).exitCode()).isEqualTo(2);
        assertThat(answer(typed)).contains("is not built yet; nothing was done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--side=query", "serve --side=command"})
    void one_side_alone_is_not_built_yet(String typed) {
        assertThat(line(typed).serves()).isFalse();
        assertThat(line(typed).exitCode()).isEqualTo(2);
        assertThat(answer(typed)).contains("only --side=both");
    }

    @Test
    void an_unknown_command_is_not_understood() {
        assertThat(line("dance").serves()).isFalse();
        assertThat(line("dance").exitCode()).isEqualTo(2);
        assertThat(answer("dance")).contains("no command 'dance'").contains("serve");
    }

    @Test
    void a_stray_word_is_not_taken_for_serving() {
        assertThat(line("serve now").serves()).isFalse();
        assertThat(line("serve now").exitCode()).isEqualTo(2);
        assertThat(answer("serve now")).contains("'now' is not understood; nothing was started");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "serve --help", "import --help"})
    void help_is_given(String typed) {
        assertThat(line(typed).serves()).isFalse();
        assertThat(line(typed).exitCode()).isZero();
        assertThat(answer(typed)).contains("so-phuong.office").contains("Exit codes");
    }

    private static CommandLine line(String typed) {
        return CommandLine.of(typed.isEmpty() ? new String[0] : typed.split(" "));
    }

    private static String answer(String typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line(typed).answer(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
