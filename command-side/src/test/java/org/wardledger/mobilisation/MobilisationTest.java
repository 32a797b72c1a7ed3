package org.wardledger.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardledger.common.Appendix;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.correction.CorrectionEvent.ActionCorrected;
import org.wardledger.correction.CorrectionEvent.ActionStruck;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.mobilisation.MobilisationCommand.HoldCampaign;
import org.wardledger.mobilisation.MobilisationCommand.HoldPropaganda;
import org.wardledger.mobilisation.MobilisationCommand.LaunchModel;
import org.wardledger.mobilisation.MobilisationCommand.LaunchMovement;
import org.wardledger.mobilisation.MobilisationCommand.RecogniseModel;
import org.wardledger.mobilisation.MobilisationCommand.RecordModelResult;
import org.wardledger.mobilisation.MobilisationCommand.ReplicateModel;
import org.wardledger.mobilisation.MobilisationCommand.StopModel;
import org.wardledger.mobilisation.MobilisationEvent.CampaignHeld;
import org.wardledger.mobilisation.MobilisationEvent.ModelLaunched;
import org.wardledger.mobilisation.MobilisationEvent.ModelRecognised;
import org.wardledger.mobilisation.MobilisationEvent.ModelReplicated;
import org.wardledger.mobilisation.MobilisationEvent.ModelResultRecorded;
import org.wardledger.mobilisation.MobilisationEvent.ModelStopped;
import org.wardledger.mobilisation.MobilisationEvent.MovementLaunched;
import org.wardledger.mobilisation.MobilisationEvent.PropagandaHeld;
import org.wardledger.office.Append;
import org.wardledger.office.Given;

/** A model lives from its launch, or its first known replication, until it is stopped; an outing is on record once. */
class MobilisationTest {
    private static final String OFFICE = "phuong-thu";
    private static final Body WARD = new Body("UBND phường Thử Nghiệm");
    private static final Body FRONT = new Body("Ủy ban Mặt trận Tổ quốc Việt Nam phường");
    private static final String NAME = "Điểm dịch vụ công trực tuyến";
    private static final ModelId ID = ModelId.of(OFFICE, WARD, NAME);
    private static final DocumentCode PLAN = new DocumentCode("25/KH-UBND");

    @Test
    void a_model_is_launched_once() {
        Given.nothing().when(launch("2023-04-04", NAME)).then(launched("2023-04-04"));
        Given.lines(launched("2023-04-04"))
                .when(launch("2023-05-04", NAME))
                .thenRefused(Refusal.Reason.CONFLICT, "«" + NAME + "» của UBND phường Thử Nghiệm đã có trong sổ");
    }

    @Test
    void capitals_and_spaces_make_no_other_model_and_the_owner_does() {
        assertThat(launch("2023-04-04", "điểm dịch vụ  công trực tuyến ").modelId())
                .isEqualTo(ID);
        assertThat(ModelId.of(OFFICE, FRONT, NAME)).isNotEqualTo(ID);
        assertThat(ModelId.of("phuong-khac", WARD, NAME)).isNotEqualTo(ID);
    }

    @Test
    void a_model_of_an_earlier_year_enters_the_book_with_its_replication() {
        Given.nothing().when(replicate("2023-04-11", "TDP1")).then(replicated("2023-04-11", "TDP1"));
        Given.lines(replicated("2023-04-11", "TDP1"))
                .when(replicate("2023-04-11", "TDP2"))
                .then(replicated("2023-04-11", "TDP2"));
        Given.lines(replicated("2023-04-11", "TDP1"))
                .when(replicate("2023-04-11", "TDP1"))
                .thenRefused(
                        Refusal.Reason.CONFLICT,
                        "Việc nhân rộng mô hình «" + NAME + "» ngày 11/04/2023 đã có trong sổ");
    }

    @Test
    void its_launch_may_be_written_down_later_but_not_lie_later() {
        Given.lines(replicated("2023-04-11", "TDP1"))
                .when(launch("2021-03-01", NAME))
                .then(launched("2021-03-01"));
        Given.lines(replicated("2023-04-11", "TDP1"))
                .when(launch("2023-04-12", NAME))
                .thenRefused(Refusal.Reason.RULE, "đã nhân rộng từ ngày 11/04/2023");
    }

    @Test
    void a_result_a_recognition_and_an_end_are_of_a_model_in_the_book() {
        for (MobilisationCommand step :
                List.of(result("2023-10-19", "đã quen"), recognise("2023-11-01"), stop("2023-12-01"))) {
            Given.nothing().when(step).thenRefused(Refusal.Reason.UNKNOWN, "Sổ chưa có hồ sơ này");
        }
        Given.lines(launched("2023-04-04"))
                .when(result("2023-10-19", "đã quen"))
                .then(resulted("2023-10-19", "đã quen"));
        Given.lines(launched("2023-04-04"))
                .when(recognise("2023-11-01"))
                .then(new ModelRecognised(ID, day("2023-11-01"), NAME, WARD, RecognitionLevel.COMMUNE, null));
        Given.lines(launched("2023-04-04")).when(stop("2023-12-01")).then(stopped("2023-12-01"));
    }

    @Test
    void nothing_of_a_model_comes_before_its_launch() {
        Given.lines(launched("2023-04-04"))
                .when(result("2023-04-03", "đã quen"))
                .thenRefused(Refusal.Reason.RULE, "Ngày 03/04/2023 ở trước ngày ra mắt mô hình, 04/04/2023");
    }

    @Test
    void the_same_result_is_recorded_once_and_another_of_the_same_day_too() {
        Given.lines(launched("2023-04-04"), resulted("2023-10-19", "đã quen"))
                .when(result("2023-10-19", "đã quen"))
                .thenRefused(Refusal.Reason.CONFLICT, "Việc ghi kết quả mô hình");
        Given.lines(launched("2023-04-04"), resulted("2023-10-19", "đã quen"))
                .when(result("2023-10-19", "không đốt vàng mã"))
                .thenAllowed();
    }

    @Test
    void after_its_end_nothing_follows_and_what_was_before_may_be_written_down_late() {
        Given.lines(launched("2023-04-04"), stopped("2023-06-01"))
                .when(result("2023-06-02", "đã quen"))
                .thenRefused(Refusal.Reason.CONFLICT, "đã dừng từ ngày 01/06/2023");
        Given.lines(launched("2023-04-04"), stopped("2023-06-01"))
                .when(stop("2023-05-01"))
                .thenRefused(Refusal.Reason.CONFLICT, "đã dừng từ ngày 01/06/2023");
        Given.lines(launched("2023-04-04"), stopped("2023-06-01"))
                .when(result("2023-06-01", "đã quen"))
                .thenAllowed();
        Given.lines(launched("2023-04-04"), resulted("2023-10-19", "đã quen"))
                .when(stop("2023-10-18"))
                .thenRefused(
                        Refusal.Reason.RULE, "Ngày dừng 18/10/2023 ở trước việc cuối cùng của mô hình, 19/10/2023");
    }

    @Test
    void a_correction_may_not_move_the_launch_behind_a_result() {
        Given.lines(launched("2023-04-04"), resulted("2023-10-19", "đã quen"))
                .when(append(new ActionCorrected(
                        0, 0, day("2023-11-01"), CorrectionGround.MISWRITTEN, "nhầm", launched("2023-10-20"))))
                .thenRefused("các bước sau không còn đúng");
        Given.lines(launched("2023-04-04"), resulted("2023-10-19", "đã quen"))
                .when(append(new ActionStruck(0, 0, day("2023-11-01"), CorrectionGround.RECORDED_BY_MISTAKE, "nhầm")))
                .thenRefused("các bước sau không còn đúng");
    }

    @Test
    void bodies_that_go_out_together_write_it_down_once() {
        CampaignHeld held = new CampaignHeld(
                CampaignId.of(OFFICE, day("2023-01-08"), "Ngày chủ nhật xanh", "địa bàn phường"),
                day("2023-01-08"),
                "Ngày chủ nhật xanh",
                "Trồng cây, dọn vệ sinh",
                "địa bàn phường",
                List.of(WARD, FRONT),
                60,
                null,
                null,
                null);
        Given.nothing()
                .when(goOut("2023-01-08", "địa bàn phường", List.of(WARD, FRONT)))
                .then(held);
        Given.lines(held)
                .when(goOut("2023-01-08", "địa bàn phường", List.of(FRONT)))
                .thenRefused(
                        Refusal.Reason.CONFLICT,
                        "Đợt ra quân «Ngày chủ nhật xanh» tại địa bàn phường ngày 08/01/2023 đã có trong sổ; nếu sai thì đính chính.");
        assertThat(goOut("2023-01-08", "TDP2", List.of(WARD)).stream())
                .isNotEqualTo(held.campaignId().value());
        assertThatThrownBy(() -> goOut("2023-01-08", "TDP2", List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("hosts"));
    }

    @Test
    void a_movement_and_an_act_of_propaganda_are_on_record_once() {
        LaunchMovement launch = new LaunchMovement(OFFICE, day("2023-03-22"), "Dân vận khéo", "Hội trường", WARD, PLAN);
        MovementLaunched launched =
                new MovementLaunched(launch.movementId(), day("2023-03-22"), "Dân vận khéo", "Hội trường", WARD, PLAN);
        Given.nothing().when(launch).then(launched);
        Given.lines(launched)
                .when(launch)
                .thenRefused(Refusal.Reason.CONFLICT, "Lễ phát động «Dân vận khéo» ngày 22/03/2023 đã có trong sổ");
        HoldPropaganda hold = new HoldPropaganda(
                OFFICE, PropagandaKind.EXAMPLE, day("2023-09-20"), "Nêu gương", "Đài truyền thanh", WARD, null);
        PropagandaHeld held = new PropagandaHeld(
                hold.propagandaId(),
                day("2023-09-20"),
                PropagandaKind.EXAMPLE,
                "Nêu gương",
                "Đài truyền thanh",
                WARD,
                null);
        Given.nothing().when(hold).then(held);
        Given.lines(held)
                .when(hold)
                .thenRefused(Refusal.Reason.CONFLICT, "Việc nêu gương điển hình «Nêu gương» của UBND phường");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Append append(Appendix line) {
        return new Append(ID.value(), line);
    }

    private static LaunchModel launch(String day, String name) {
        return new LaunchModel(OFFICE, day(day), name, WARD, ModelField.CULTURE_SOCIETY, "Một cửa", null, PLAN);
    }

    private static ModelLaunched launched(String day) {
        return new ModelLaunched(ID, day(day), NAME, WARD, ModelField.CULTURE_SOCIETY, "Một cửa", null, PLAN);
    }

    private static ReplicateModel replicate(String day, String place) {
        return new ReplicateModel(OFFICE, day(day), NAME, WARD, place, PLAN);
    }

    private static ModelReplicated replicated(String day, String place) {
        return new ModelReplicated(ID, day(day), NAME, WARD, place, PLAN);
    }

    private static RecordModelResult result(String day, String outcome) {
        return new RecordModelResult(OFFICE, day(day), NAME, WARD, outcome, null);
    }

    private static ModelResultRecorded resulted(String day, String outcome) {
        return new ModelResultRecorded(ID, day(day), NAME, WARD, outcome, null);
    }

    private static RecogniseModel recognise(String day) {
        return new RecogniseModel(OFFICE, day(day), NAME, WARD, RecognitionLevel.COMMUNE, null);
    }

    private static StopModel stop(String day) {
        return new StopModel(OFFICE, day(day), NAME, WARD, "hết người tham gia");
    }

    private static ModelStopped stopped(String day) {
        return new ModelStopped(ID, day(day), NAME, WARD, "hết người tham gia");
    }

    private static HoldCampaign goOut(String day, String place, List<Body> hosts) {
        return new HoldCampaign(
                OFFICE, day(day), "Ngày chủ nhật xanh", "Trồng cây, dọn vệ sinh", place, hosts, 60, null, null, null);
    }
}
