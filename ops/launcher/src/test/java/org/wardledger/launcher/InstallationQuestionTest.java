package org.wardledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Installation;
import org.wardledger.ledger.TestPostgres;

class InstallationQuestionTest {
    private static final Map<String, Object> TOLD = Map.of(
            "SO_PHUONG_ORIGIN", "so.thunghiem.gov.vn/log",
            "SO_PHUONG_OFFICE", "thu-nghiem",
            "SO_PHUONG_NAME", "UBND phường Thử Nghiệm");

    private Database database;

    @BeforeEach
    void install() {
        database = TestPostgres.freshDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_office_tells_once_what_it_is() {
        Installation told = new Installation("so.thunghiem.gov.vn/log", "thu-nghiem", "UBND phường Thử Nghiệm");
        assertThat(answer(TOLD)).isEqualTo(told);
        assertThat(answer(Map.of())).isEqualTo(told);
        assertThat(answer(TOLD)).isEqualTo(told);
    }

    @Test
    void an_empty_book_does_not_start_before_it_is_told() {
        assertThatThrownBy(() -> answer(Map.of("SO_PHUONG_OFFICE", "thu-nghiem")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("so-phuong.origin, so-phuong.name not given");
    }

    @Test
    void a_book_keeps_its_name() {
        answer(TOLD);
        assertThatThrownBy(() -> answer(Map.of("SO_PHUONG_NAME", "UBND phường Khác")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("so-phuong.name is 'UBND phường Khác', but the book says 'UBND phường Thử Nghiệm'.");
        assertThatThrownBy(() -> answer(Map.of("SO_PHUONG_ORIGIN", "other.example/log")))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void a_name_typed_in_decomposed_letters_is_the_same_name() {
        answer(TOLD);
        String decomposed = java.text.Normalizer.normalize("UBND phường Thử Nghiệm", java.text.Normalizer.Form.NFD);
        assertThat(answer(Map.of("SO_PHUONG_NAME", decomposed)).name()).isEqualTo("UBND phường Thử Nghiệm");
    }

    @Test
    void what_a_checkpoint_line_cannot_hold_is_refused() {
        for (String origin : new String[] {"https://so.gov.vn/log", "so gov vn", "so.gov.vn+log", "so.gov.vn/\n"}) {
            assertThatThrownBy(() -> answer(Map.of(
                            "SO_PHUONG_ORIGIN", origin, "SO_PHUONG_OFFICE", "thu-nghiem", "SO_PHUONG_NAME", "UBND")))
                    .as(origin)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("cannot be the origin");
        }
    }

    @Test
    void the_demonstration_answers_for_itself() {
        assertThat(answer(Map.of("SO_PHUONG_DEMONSTRATION", "true"))).isEqualTo(InstallationQuestion.DEMONSTRATION);
    }

    private Installation answer(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return new InstallationQuestion(environment).answer(database);
    }
}
