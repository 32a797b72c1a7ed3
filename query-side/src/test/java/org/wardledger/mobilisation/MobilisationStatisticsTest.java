package org.wardledger.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Body;
import org.wardledger.common.WardEvent;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.ledger.Entry;
import org.wardledger.mobilisation.MobilisationEvent.CampaignHeld;
import org.wardledger.mobilisation.MobilisationEvent.ModelLaunched;
import org.wardledger.mobilisation.MobilisationEvent.ModelRecognised;
import org.wardledger.mobilisation.MobilisationEvent.ModelReplicated;
import org.wardledger.mobilisation.MobilisationEvent.ModelResultRecorded;
import org.wardledger.mobilisation.MobilisationEvent.ModelStopped;
import org.wardledger.mobilisation.MobilisationEvent.MovementLaunched;
import org.wardledger.mobilisation.MobilisationEvent.PropagandaHeld;

/** Mass mobilisation as it is counted: given what was launched, held and told, then facts. */
class MobilisationStatisticsTest {
    private static final ModelId MODEL = new ModelId("model-1");
    private static final Body WARD = new Body("UBND phường");
    private static final Body FRONT = new Body("Mặt trận phường");
    private static final String NAME = "Điểm dịch vụ công trực tuyến";

    private final MobilisationStatistics statistics = new MobilisationStatistics();

    @Test
    void a_model_runs_once_from_its_first_day_until_it_is_stopped() {
        List<Fact> facts = facts(
                launched("2023-04-04"), replicated("2023-05-01"), replicated("2023-06-01"), stopped("2023-09-01"));
        assertThat(running(facts, "2023-04-03")).isZero();
        assertThat(running(facts, "2023-04-04")).isEqualTo(1);
        assertThat(running(facts, "2023-08-31")).isEqualTo(1);
        assertThat(running(facts, "2023-09-01")).isZero();
        assertThat(count(facts, "mobilisation.model-launched", "2023-12-31")).isEqualTo(1);
        assertThat(count(facts, "mobilisation.model-replicated", "2023-12-31")).isEqualTo(2);
    }

    @Test
    void a_model_of_an_earlier_year_runs_from_its_launch_once_that_is_known() {
        List<Fact> facts = facts(replicated("2023-05-01"), launched("2022-03-01"));
        assertThat(running(facts(replicated("2023-05-01")), "2023-04-30")).isZero();
        assertThat(running(facts, "2023-01-01")).isEqualTo(1);
        assertThat(running(facts, "2023-12-31")).isEqualTo(1);
        assertThat(count(facts, "mobilisation.model-launched", "2023-12-31")).isZero();
    }

    @Test
    void what_was_stopped_and_struck_out_runs_on() {
        List<WardEvent> lines = List.of(
                launched("2023-04-04"),
                stopped("2023-09-01"),
                new ActionStruck(1, 1, day("2023-10-01"), CorrectionGround.RECORDED_BY_MISTAKE, "vẫn còn"));
        assertThat(running(standing(lines), "2023-12-31")).isEqualTo(1);
    }

    @Test
    void a_corrected_launch_counts_from_its_right_day() {
        List<WardEvent> lines = List.of(
                launched("2023-04-04"),
                new ActionCorrected(
                        0, 0, day("2023-10-01"), CorrectionGround.MISWRITTEN, "nhầm", launched("2023-07-04")));
        assertThat(running(standing(lines), "2023-07-03")).isZero();
        assertThat(count(standing(lines), "mobilisation.model-launched", "2023-07-04"))
                .isEqualTo(1);
    }

    @Test
    void results_and_recognitions_are_counted_each_on_its_day_with_its_level() {
        List<Fact> facts = facts(
                launched("2023-04-04"),
                new ModelResultRecorded(MODEL, day("2023-10-19"), NAME, WARD, "đã quen", null),
                new ModelRecognised(MODEL, day("2023-11-01"), NAME, WARD, RecognitionLevel.COMMUNE, null),
                new ModelRecognised(MODEL, day("2023-12-01"), NAME, WARD, null, null));
        assertThat(count(facts, "mobilisation.model-result", "2023-10-18")).isZero();
        assertThat(count(facts, "mobilisation.model-result", "2023-10-19")).isEqualTo(1);
        assertThat(count(facts, "mobilisation.model-recognised", "2023-12-31")).isEqualTo(2);
        assertThat(History.count(
                        facts,
                        inPeriod("mobilisation.model-recognised").ofKind(RecognitionLevel.COMMUNE),
                        "2023-12-31"))
                .isEqualTo(1);
    }

    @Test
    void a_launch_carries_its_field_its_place_and_its_owner() {
        assertThat(facts(launched("2023-04-04")).getFirst().traits()).satisfies(traits -> {
            assertThat(traits.field()).isEqualTo("CULTURE_SOCIETY");
            assertThat(traits.place()).isEqualTo("Một cửa");
            assertThat(traits.host()).isEqualTo("UBND phường");
        });
    }

    @Test
    void an_outing_of_several_bodies_is_one_and_counts_who_came_and_what_they_gave() {
        List<Fact> facts = facts(outing(60, 40));
        assertThat(count(facts, "mobilisation.campaign", "2023-12-31")).isEqualTo(1);
        assertThat(count(facts, "mobilisation.campaign-participants", "2023-12-31"))
                .isEqualTo(60);
        assertThat(count(facts, "mobilisation.labour-days", "2023-12-31")).isEqualTo(40);
        assertThat(facts.getFirst().traits().host()).isEqualTo("UBND phường; Mặt trận phường");
        assertThat(facts.getFirst().traits().place()).isEqualTo("TDP1");
    }

    @Test
    void an_outing_that_does_not_say_how_many_came_counts_nobody() {
        assertThat(facts(outing(null, null))).hasSize(1);
        assertThat(facts(outing(0, 0))).as("of nothing there is no fact").hasSize(1);
    }

    @Test
    void movements_and_propaganda_are_counted_by_their_day_and_kind() {
        assertThat(facts(new MovementLaunched(
                        new MovementId("movement-1"), day("2023-03-22"), "Dân vận khéo", "Hội trường", WARD, null)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.measure()).isEqualTo("mobilisation.movement"));
        List<Fact> facts = facts(new PropagandaHeld(
                new PropagandaId("propaganda-1"),
                day("2023-05-24"),
                PropagandaKind.EXCHANGE,
                "Tọa đàm",
                "Hội trường",
                FRONT,
                null));
        assertThat(History.count(
                        facts, inPeriod("mobilisation.propaganda").ofKind(PropagandaKind.EXCHANGE), "2023-05-24"))
                .isEqualTo(1);
        assertThat(count(facts, "mobilisation.propaganda", "2023-05-23")).isZero();
    }

    private static long running(List<Fact> facts, String asOf) {
        return History.count(facts, atEnd("mobilisation.model-running"), asOf);
    }

    private static long count(List<Fact> facts, String measure, String asOf) {
        return History.count(facts, inPeriod(measure), asOf);
    }

    private List<Fact> facts(WardEvent... events) {
        return statistics.facts(History.of(MODEL.value(), events).entries()).toList();
    }

    /** What stands of these lines once corrections have been heeded. */
    private List<Fact> standing(List<WardEvent> lines) {
        History history = History.of(MODEL.value(), lines.toArray(WardEvent[]::new));
        return statistics.facts(Entry.standing(history.entries())).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ModelLaunched launched(String day) {
        return new ModelLaunched(MODEL, day(day), NAME, WARD, ModelField.CULTURE_SOCIETY, "Một cửa", null, null);
    }

    private static ModelReplicated replicated(String day) {
        return new ModelReplicated(MODEL, day(day), NAME, WARD, null, null);
    }

    private static ModelStopped stopped(String day) {
        return new ModelStopped(MODEL, day(day), NAME, WARD, "hết người tham gia");
    }

    private static CampaignHeld outing(@Nullable Integer participants, @Nullable Integer labourDays) {
        return new CampaignHeld(
                new CampaignId("campaign-1"),
                day("2023-01-08"),
                "Ngày chủ nhật xanh",
                "Trồng cây",
                "TDP1",
                List.of(WARD, FRONT),
                participants,
                labourDays,
                null,
                null);
    }
}
