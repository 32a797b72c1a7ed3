package org.wardledger.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardledger.ledger.Until;
import org.wardledger.proof.Integrity;

/** The demonstration checked by its visitors, and watched by a monitoring system. */
class CheckedByVisitorsTest {
    private static House house;

    @BeforeAll
    static void start(@TempDir Path folder) {
        house = House.on(folder);
        house.awaitLog();
        Until.holds(
                Duration.ofSeconds(60),
                () -> house.bean(Integrity.class).latest().isPresent());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void the_book_was_checked_after_the_start_and_agrees() {
        assertThat(house.visitor().get("/kiem-chung").body())
                .contains("mọi thứ khớp", "/log/checkpoint", "href=\"/kiem-chung\"")
                .contains("java -jar verifier.jar log --url http://localhost:" + house.port()
                        + "/log --vkey demo.invalid/log+")
                .doesNotContain("Kiểm lại ngay", "chỗ sai lệch");
    }

    @Test
    void a_citizen_without_an_account_has_a_receipt_checked() {
        Visitor citizen = house.visitor();
        String receipt =
                citizen.get("/api/events/" + house.eventId(1_000) + "/proof").body();

        HttpResponse<String> pasted = citizen.fill("/kiem-chung", "/kiem-chung/bien-nhan", Map.of("text", receipt));
        assertThat(pasted.statusCode()).isEqualTo(200);
        assertThat(pasted.body()).contains("Mục 1.000 nằm trong nhật ký");

        assertThat(citizen.upload("/kiem-chung", "/kiem-chung/bien-nhan", Map.of(), receipt.getBytes(UTF_8))
                        .body())
                .contains("Mục 1.000 nằm trong nhật ký");
        assertThat(citizen.submit("/kiem-chung/bien-nhan", "text=x").statusCode())
                .as("from a foreign page")
                .isEqualTo(403);
        assertThat(citizen.upload("/kiem-chung", "/kiem-chung/bien-nhan", Map.of(), new byte[10 << 20])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_step_of_a_case_leads_to_its_receipt() {
        assertThat(house.visitor(House.RECORDER)
                        .get("/so/petition/%C4%90T-2023-01")
                        .body())
                .containsPattern("href=\"/kiem-chung/[0-9a-f-]{36}\">Biên nhận");
    }

    @Test
    void an_auditor_asks_for_another_round() {
        Visitor auditor = house.visitor("kiem-toan");

        HttpResponse<String> asked = auditor.fill("/kiem-chung", "/kiem-chung/tu-kiem", Map.of());

        assertThat(asked.statusCode()).isEqualTo(302);
        Until.holds(
                Duration.ofSeconds(60),
                () -> house.bean(Integrity.class).underWay().isEmpty());
        assertThat(auditor.get("/kiem-chung").body()).contains("mọi thứ khớp", "Kiểm lại ngay");
    }

    @Test
    void a_monitoring_system_reads_the_gauges_with_its_token() {
        HttpResponse<String> gauges =
                house.visitor().get("/actuator/prometheus", "Authorization", "Bearer " + house.token("kiem-toan"));

        assertThat(gauges.statusCode()).isEqualTo(200);
        assertThat(gauges.body())
                .contains("so_phuong_integrity_findings 0.0\n")
                .containsPattern("so_phuong_integrity_entries [1-9][0-9]*\\.0\n")
                .containsPattern("so_phuong_integrity_age_seconds [0-9]")
                .contains("so_phuong_log_unpublished_entries ", "so_phuong_log_signing_stopped 0.0\n")
                .contains("so_phuong_read_model_behind_entries ");
        assertThat(house.visitor()
                        .get("/actuator/prometheus", "Authorization", "Bearer " + house.token(House.RECORDER))
                        .statusCode())
                .isEqualTo(403);
    }
}
