package org.wardledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardledger.figure.Recomputation.Subject;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is handed over as published figures or as leaves, a stranger gets a sentence. */
class HostileAnswersTest {
    private static final Recompute RECOMPUTE = Recompute.byThisRelease();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static MixedWard mixed;

    @BeforeAll
    static void write_records() {
        mixed = new MixedWard();
    }

    @AfterAll
    static void close() {
        mixed.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{'office':7,'period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'MMXXIII','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-02-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'tomorrow','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':-1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1e99}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':99999}",
                "{'office':'elsewhere','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1}",
                "{'office':'thu-nghiem','period':'2023','from':'2023-01-01','to':'2023-12-31','asOf':'2023-10-30','size':1,'figures':{}}"
            })
    void an_answer_that_is_none_gets_one_sentence(String published) {
        Recomputation result = RECOMPUTE.check(mixed.leaves(), JSON.readTree(published.replace('\'', '"')));

        assertThat(result.lines()).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(Subject.ANSWER);
            assertThat(line.toString()).startsWith("The published answer ").doesNotContain("xception");
        });
        assertThat(result.agrees()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "'19'",
                "{}",
                "[1]",
                "1e999999999",
                "-1e-999999999",
                "123456789012345678901234567890",
                "true",
                "0.5"
            })
    void whatever_stands_in_the_place_of_a_number_is_a_difference(String number) throws Exception {
        for (String member : List.of("value", "numerator", "denominator", "display")) {
            ObjectNode published = mixed.published();
            MixedWard.figure(published, "dossier.on-time-rate").set(member, JSON.readTree(number.replace('\'', '"')));
            assertThat(RECOMPUTE.check(mixed.leaves(), published).differing())
                    .as("%s %s", member, number)
                    .singleElement()
                    .asString()
                    .startsWith("dossier.on-time-rate differs: " + member);
        }
    }

    @Test
    void figures_unknown_repeated_missing_or_without_a_name_are_each_told() throws Exception {
        ObjectNode published = mixed.published();
        var figures = published.withArray("figures");
        figures.remove(0);
        figures.add(figures.get(3).deepCopy());
        figures.addObject().put("id", "weather.sunny-days").put("value", 365);
        figures.add("what");
        published.withArray("breakdowns").addObject().put("id", "petition.received.type\u001b[2J");

        assertThat(RECOMPUTE.check(mixed.leaves(), published).text())
                .contains(
                        "weather.sunny-days cannot be checked: no such figure",
                        "nothing cannot be checked: no such figure")
                .contains("petition.received.type?[2J cannot be checked: no such breakdown")
                .anyMatch(line -> line.endsWith("differs: published twice"))
                .anyMatch(line -> line.equals("petition.received differs: missing from the published answer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "{'v':2}",
                "{'v':1,'kind':'petition-received','office':'thu-nghiem','public':{},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'reception-held','office':'thu-nghiem','public':{'receptionId':'r','occurredOn':'2023-01-02','kind':'REGULAR','place':'p','host':'h','persons':1,'petitions':1,'delegated':false},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-resolved','office':'thu-nghiem','public':{'caseRef':'00000000-0000-0000-0000-000000000001','occurredOn':'2023-02-20'},'recordedOn':'some day','revision':1}",
                "{'v':1,'kind':'reception-scheduled','office':'thu-nghiem','public':{'receptionId':'r','occurredOn':'2023-01-02','notice':'1/TB-UBND','noticeOn':'2023-01-02','from':'-999999999-01-01','to':'+999999999-12-31','weekday':'WEDNESDAY','place':'p','host':'h'},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'budget-published','office':'thu-nghiem','public':{},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'denunciation-received','office':'thu-nghiem','public':{},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'sealed','office':'thu-nghiem','public':{'occurredOn':'2023-01-02'},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-withdrawn','office':'thu-nghiem','public':{'caseRef':'x','occurredOn':'2023-01-02'},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-withdrawn','office':'thu-nghiem','public':{'caseRef':'00000000-0000-0000-0000-000000000001','occurredOn':'2023-02-30'},'recordedOn':'2023-01-02','revision':1}",
                "{'v':1,'kind':'petition-withdrawn','office':'thu-nghiem','public':{'caseRef':'00000000-0000-0000-0000-000000000001','occurredOn':'2023-02-20'},'recordedOn':'2023-01-02','revision':9}",
                "{'v':1,'kind':'action-struck','office':'thu-nghiem','public':{'corrects':99999,'ground':'MISWRITTEN','occurredOn':'2023-01-02','reason':'r'},'recordedOn':'2023-01-02','revision':1}"
            })
    void a_leaf_that_cannot_be_read_is_named_by_its_position(String leaf) throws Exception {
        List<byte[]> with = new ArrayList<>(mixed.leaves());
        with.add(leaf.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        ObjectNode published = mixed.published().put("size", with.size());

        assertThat(RECOMPUTE.check(with, published).differing())
                .singleElement()
                .satisfies(line -> assertThat(line.toString())
                        .startsWith("entry " + mixed.leaves().size() + " cannot be counted: ")
                        .doesNotContain("xception"));
    }
}
