package org.wardledger.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.office.Actions;
import org.wardledger.office.Question;
import tools.jackson.databind.json.JsonMapper;

class ReferenceYearTest {
    private static final ReferenceYear YEAR = ReferenceYear.read();

    @Test
    void the_year_has_its_acts_by_kind() {
        assertThat(YEAR.acts().stream().collect(Collectors.groupingBy(Act::kind, Collectors.counting())))
                .isEqualTo(Map.ofEntries(
                        Map.entry("petition-received", 21L),
                        Map.entry("petition-resolved", 19L),
                        Map.entry("reception-scheduled", 1L),
                        Map.entry("reception-held", 65L),
                        Map.entry("reception-cancelled", 2L),
                        Map.entry("register-attested", 6L),
                        // Five rows, and the decision that one of the disclosures discloses.
                        Map.entry("document-issued", 6L),
                        Map.entry("document-received", 8L),
                        Map.entry("regulation-adopted", 7L),
                        Map.entry("disclosure-published", 3L),
                        Map.entry("plan-issued", 7L),
                        Map.entry("review-held", 2L),
                        Map.entry("inspection-scored", 3L),
                        Map.entry("self-assessment-made", 1L),
                        Map.entry("passage-authored", 21L),
                        Map.entry("difficulty-recorded", 3L),
                        Map.entry("task-set", 9L),
                        Map.entry("report-drafted", 1L),
                        Map.entry("dialogue-held", 2L),
                        Map.entry("opinions-answered", 2L),
                        Map.entry("consultation-held", 4L),
                        Map.entry("social-criticism-received", 1L),
                        Map.entry("meeting-held", 13L),
                        Map.entry("conference-held", 1L),
                        Map.entry("support-provided", 1L),
                        Map.entry("assessment-recorded", 1L),
                        Map.entry("model-launched", 1L),
                        Map.entry("model-replicated", 2L),
                        Map.entry("model-result-recorded", 2L),
                        Map.entry("movement-launched", 1L),
                        Map.entry("campaign-held", 12L),
                        Map.entry("propaganda-held", 2L),
                        Map.entry("incident-recorded", 6L),
                        Map.entry("livestock-disease-recorded", 3L),
                        Map.entry("direction-given", 5L),
                        Map.entry("facility-upgraded", 3L),
                        Map.entry("call-up-order-delivered", 2L),
                        Map.entry("body-alias-given", 1L),
                        Map.entry("dossier-received", 1819L),
                        Map.entry("dossier-returned", 1819L)));
    }

    @Test
    void each_of_the_247_rows_and_1819_dossiers_is_at_least_one_act() {
        Set<String> rows = YEAR.acts().stream()
                .map(act -> act.row().replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        assertThat(ReferenceYear.rows("actions.csv"))
                .hasSize(247)
                .allSatisfy(row -> assertThat(rows).contains(row.getField("id")));
        assertThat(ReferenceYear.rows("dossiers.csv")).hasSize(1819);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    A-0011 | reception-scheduled | {"occurredOn":"2022-12-30","notice":"119/TB-UBND","from":"2023-01-01","to":"2023-12-31","weekday":"WEDNESDAY","place":"Phòng tiếp công dân UBND phường","host":"Chủ tịch UBND phường"}
                    A-0010 | document-issued | {"occurredOn":"2022-12-29","type":"DECISION","code":"352/QĐ-UBND","documentOn":null,"issuer":"UBND phường Nguyễn Nghiêm","subject":"ban hành chương trình công tác năm 2023","topic":"WORK_PROGRAMME","related":null,"addressees":null,"forYear":2023}
                    A-0019 | plan-issued | {"occurredOn":"2023-01-10","type":"PLAN","code":"02-KH/KDV-UBND","documentOn":"2023-01-10","issuer":"Khối Dân vận phường","subject":"về phối hợp thực hiện công tác dân vận năm 2023","topic":"COORDINATION_PLAN","related":null,"priorities":null,"coIssuers":"UBND phường"}
                    A-0227 | self-assessment-made | {"occurredOn":"2023-10-26","year":2023,"subject":"Công tác dân vận chính quyền năm 2023","host":"UBND phường Nguyễn Nghiêm","rating":"EXCELLENT","criteria":"1211/QĐ-UBND"}
                    A-0013 | reception-held | {"occurredOn":"2023-01-04","kind":"SCHEDULED","place":"Phòng tiếp công dân UBND phường","host":"Chủ tịch UBND phường","turns":0,"persons":0,"petitions":0,"delegated":false,"basis":"119/TB-UBND"}
                    A-0015 | reception-held | {"occurredOn":"2023-01-05","kind":"REGULAR","place":"Phòng tiếp công dân UBND phường","host":"Công chức Văn phòng - Thống kê","turns":0,"persons":0,"petitions":0,"delegated":false,"basis":null}
                    A-0068 | reception-held | {"occurredOn":"2023-03-23","kind":"MOBILE","place":"TDP1","host":"Chủ tịch UBND phường","turns":1,"persons":1,"petitions":1,"delegated":false,"basis":"11/KH-UBND"}
                    A-0029 | reception-cancelled | {"occurredOn":"2023-01-25","kind":"SCHEDULED","place":"Phòng tiếp công dân UBND phường","reason":"ngày nghỉ lễ, tết","basis":"119/TB-UBND"}
                    A-0021 | petition-received | {"occurredOn":"2023-01-11","number":"ĐT-2023-01","type":"RECOMMENDATION","channel":"SCHEDULED_RECEPTION","overTheHead":false,"inAuthority":true,"field":"WATER","dueOn":"2023-02-08","content":"Kiến nghị nạo vét mương thoát nước khu dân cư","sender":{"name":"Công dân 01"}}
                    A-0050 | petition-received | {"occurredOn":"2023-02-27","number":"ĐT-2023-04","type":"LAND_DISPUTE","channel":"TRANSFERRED","overTheHead":true,"inAuthority":true,"field":"LAND","dueOn":"2023-04-13","content":"Đơn tranh chấp đất đai về ranh giới thửa đất","firstSentTo":"UBND thị xã Đức Phổ","firstSentOn":"2023-02-17","sender":{"name":"Công dân 04"}}
                    A-0077 | petition-resolved | {"occurredOn":"2023-04-05","number":"ĐT-2023-04","outcome":"Giải quyết xong"}
                    A-0241 | register-attested | {"occurredOn":"2023-10-27","register":"COMPLAINTS","from":"2023-01-01","to":"2023-10-27","attestedBy":"Công chức Văn phòng - Thống kê"}
                    HS-2023-0001/received | dossier-received | {"code":"HS-2023-0001","occurredOn":"2023-01-03","channel":"UNKNOWN","field":"chứng thực","procedure":"Chứng thực bản sao từ bản chính","dueOn":"2023-01-03"}
                    HS-2023-0001/returned | dossier-returned | {"code":"HS-2023-0001","occurredOn":"2023-01-03","result":"GRANTED"}
                    """)
    void a_row_becomes_its_act(String row, String kind, String fields) {
        Act act = YEAR.acts().stream()
                .filter(candidate -> candidate.row().equals(row))
                .findFirst()
                .orElseThrow();
        assertThat(act.kind()).isEqualTo(kind);
        assertThat(act.fields()).isEqualTo(new JsonMapper().readTree(fields));
        assertThat(act.idempotencyKey()).isEqualTo("sample-2023/" + row);
    }

    @Test
    void every_act_answers_the_questions_of_its_kind_and_no_others() {
        Actions actions = new Actions();
        assertThat(YEAR.acts()).allSatisfy(act -> {
            List<Question> questions = actions.of(act.kind()).questions();
            assertThat(questions)
                    .extracting(Question::name)
                    .containsAll(act.fields().propertyNames());
            assertThat(act.fields().propertyNames())
                    .containsAll(questions.stream()
                            .filter(question -> !question.optional())
                            .map(Question::name)
                            .toList());
        });
    }

    @Test
    void acts_come_in_the_order_of_their_days_and_no_row_comes_twice() {
        assertThat(YEAR.acts()).isSortedAccordingTo(Comparator.comparing(Act::day));
        assertThat(YEAR.acts()).extracting(Act::idempotencyKey).doesNotHaveDuplicates();
    }

    @Test
    void the_field_of_every_petition_is_found_in_its_subject() {
        assertThat(YEAR.acts())
                .filteredOn(act -> act.kind().equals("petition-received"))
                .extracting(act -> act.fields().get("field").asString())
                .doesNotContain("OTHER")
                .contains("LAND", "WATER", "ENVIRONMENT", "TRAFFIC", "PUBLIC_ORDER", "SOCIAL_POLICY", "CONSTRUCTION");
    }

    @Test
    void the_figures_of_the_report_are_in_the_rows() {
        Map<String, LocalDate> due = YEAR.acts().stream()
                .filter(act -> act.kind().equals("dossier-received"))
                .collect(Collectors.toMap(
                        Act::record,
                        act -> LocalDate.parse(act.fields().get("dueOn").asString())));
        assertThat(YEAR.acts())
                .filteredOn(act -> act.kind().equals("dossier-returned"))
                .filteredOn(act -> !act.day().isAfter(Objects.requireNonNull(due.get(act.record()))))
                .hasSize(1809);
        assertThat(YEAR.acts().stream()
                        .filter(act -> act.kind().equals("reception-held"))
                        .map(act -> act.fields().get("kind").asString())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(Map.of("SCHEDULED", 41L, "MOBILE", 4L, "REGULAR", 20L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions.csv", "dossiers.csv", "topics.csv", "README.md"})
    void the_sample_is_utf_8_in_nfc(String file) throws IOException {
        try (InputStream bytes = ReferenceYear.class.getResourceAsStream("/sample/2023/" + file)) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Objects.requireNonNull(bytes).readAllBytes()))
                    .toString();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }
}
