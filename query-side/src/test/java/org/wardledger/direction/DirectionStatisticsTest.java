package org.wardledger.direction;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.wardledger.direction.DirectionEvent.CallUpOrderDelivered;
import org.wardledger.direction.DirectionEvent.DirectionGiven;
import org.wardledger.direction.DirectionEvent.FacilityUpgraded;
import org.wardledger.figure.Fact;
import org.wardledger.figure.History;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/** Direction and means as they are counted: given what was directed, improved and delivered, then facts. */
class DirectionStatisticsTest {
    private static final Body WARD = new Body("UBND phường");
    private static final LocalDate DAY = LocalDate.of(2023, 4, 13);

    private final DirectionStatistics statistics = new DirectionStatistics();

    @Test
    void a_direction_is_counted_from_its_day_by_its_kind_place_and_body() {
        List<Fact> facts = facts(directed(DirectionKind.LAND, "TDP1"));
        assertThat(count(facts, "direction.given", "2023-04-12")).isZero();
        assertThat(count(facts, "direction.given", "2023-04-13")).isEqualTo(1);
        assertThat(History.count(facts, inPeriod("direction.given").ofKind(DirectionKind.LAND), "2023-12-31"))
                .isEqualTo(1);
        assertThat(facts.getFirst().traits()).isEqualTo(Traits.ofSession("LAND", "TDP1", "UBND phường"));
        assertThat(facts(directed(DirectionKind.LAND, null)).getFirst().traits().place())
                .isEmpty();
    }

    @Test
    void a_corrected_direction_is_of_its_right_kind_and_a_struck_one_is_none() {
        assertThat(standing(
                        directed(DirectionKind.LAND, null),
                        new ActionCorrected(
                                0, 0, DAY, CorrectionGround.MISWRITTEN, "nhầm", directed(DirectionKind.BUDGET, null))))
                .singleElement()
                .satisfies(fact -> assertThat(fact.traits().kind()).isEqualTo("BUDGET"));
        assertThat(standing(
                        directed(DirectionKind.LAND, null),
                        new ActionStruck(0, 0, DAY, CorrectionGround.RECORDED_BY_MISTAKE, "nhầm")))
                .isEmpty();
    }

    @Test
    void an_improvement_is_one_however_many_machines_it_brought() {
        List<Fact> facts = facts(new FacilityUpgraded(
                new FacilityId("facility-1"),
                DAY,
                FacilityKind.CITIZEN_COMPUTERS,
                "Trang bị máy tính",
                "Một cửa",
                WARD,
                null,
                5));
        assertThat(count(facts, "direction.facility", "2023-12-31")).isEqualTo(1);
        assertThat(facts.getFirst().traits())
                .isEqualTo(Traits.ofSession("CITIZEN_COMPUTERS", "Một cửa", "UBND phường"));
    }

    @Test
    void a_delivery_counts_those_who_took_the_order_where_that_is_stated() {
        List<Fact> facts = facts(delivered(4));
        assertThat(count(facts, "direction.call-up", "2023-12-31")).isEqualTo(1);
        assertThat(count(facts, "direction.call-up-recipients", "2023-12-31")).isEqualTo(4);
        assertThat(facts(delivered(null)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.measure()).isEqualTo("direction.call-up"));
    }

    private static long count(List<Fact> facts, String measure, String asOf) {
        return History.count(facts, inPeriod(measure), asOf);
    }

    private List<Fact> facts(WardEvent... events) {
        return statistics.facts(History.of("record-1", events).entries()).toList();
    }

    private List<Fact> standing(WardEvent... events) {
        return statistics
                .facts(Entry.standing(History.of("record-1", events).entries()))
                .toList();
    }

    private static DirectionGiven directed(DirectionKind kind, @Nullable String place) {
        return new DirectionGiven(new DirectionId("direction-1"), DAY, kind, "Tăng cường quản lý", place, WARD, null);
    }

    private static CallUpOrderDelivered delivered(@Nullable Integer recipients) {
        return new CallUpOrderDelivered(
                new DeliveryId("delivery-1"),
                DAY,
                CallUpKind.EXAMINATION,
                "Trao lệnh khám",
                "một số tỉnh",
                WARD,
                null,
                recipients);
    }
}
