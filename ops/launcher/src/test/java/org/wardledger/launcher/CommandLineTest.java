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
    @ValueSource(strings = {"rebuild", "rebuild --from=x", "--server.port=1 rebuild"})
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "verify dance",
                "export",
                "export --to x",
                "recompute",
                "recompute http://localhost:1/log",
                "recompute a b --vkey",
                "recompute --against x --vkey nonsense",
                "import",
                "import book.csv",
                "import --token-file=x",
                "import book.csv --token-file=x --mode=some",
                "log-key",
                "log-key --so-phuong.log-keys=x"
            })
    void what_is_asked_of_a_log_in_part_is_not_understood(String typed) {
        assertThat(line(typed).performs()).isTrue();
        assertThat(performed(typed)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify --help", "export --help", "verify log --help"})
    void a_command_of_the_log_explains_itself(String typed) {
        assertThat(performed(typed)).isZero();
    }

    /** A key of RFC 8032; nobody listens on port 1. */
    @Test
    void a_log_that_does_not_answer_is_unavailable() {
        String key = "example.com/log+cc714670+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
        assertThat(performed("verify log --url http://localhost:1/log --vkey " + key))
                .isEqualTo(3);
        assertThat(performed("recompute http://localhost:1/log --against http://localhost:1/api/figures --vkey " + key))
                .isEqualTo(3);
    }

    @Test
    void a_book_for_a_program_that_does_not_answer_stays_where_it_is(
            @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws java.io.IOException {
        java.nio.file.Path book = java.nio.file.Files.writeString(folder.resolve("book.csv"), "a,b");
        java.nio.file.Path token = java.nio.file.Files.writeString(folder.resolve("token"), "sophuong_x");
        assertThat(performed("import " + book + " --token-file=" + token + " --url=http://localhost:1"))
                .isEqualTo(3);
        assertThat(performed("import " + folder.resolve("none.csv") + " --token-file=" + token))
                .isEqualTo(1);
    }

    @Test
    void a_new_key_is_made_and_printed(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
        assertThat(performed("log-key --so-phuong.origin=example.com/log --so-phuong.log-keys=" + folder))
                .isZero();
        assertThat(folder).isDirectoryContaining(file -> file.toString().endsWith(".pk8"));
    }

    private static int performed(String typed) {
        PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return line(typed).perform(nowhere, nowhere);
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
