package org.wardledger.mobilisation;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Breakdown;
import org.wardledger.figure.Breakdown.By;
import org.wardledger.figure.Count;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of mass mobilisation (chỉ tiêu dân vận khéo, phong trào, ra quân, tuyên truyền). */
@Component
@Order(13)
final class MobilisationIndicators implements Indicators {
    private static final String MODELS = "mô hình";
    private static final Count LAUNCHED = inPeriod("mobilisation.model-launched");
    private static final Count RECOGNISED = inPeriod("mobilisation.model-recognised");
    private static final Count PROPAGANDA = inPeriod("mobilisation.propaganda");

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "mobilisation.models-launched",
                        "Mô hình ra mắt",
                        "Models launched",
                        MODELS,
                        LAUNCHED,
                        "Số mô hình ra mắt trong kỳ."),
                number(
                        "mobilisation.models-replicated",
                        "Lần nhân rộng mô hình",
                        "Replications of models",
                        "lần",
                        inPeriod("mobilisation.model-replicated"),
                        "Số lần nhân rộng mô hình trong kỳ; một mô hình nhân rộng ở hai nơi là hai lần."),
                number(
                        "mobilisation.model-results",
                        "Kết quả mô hình đã ghi",
                        "Results of models recorded",
                        "kết quả",
                        inPeriod("mobilisation.model-result"),
                        "Số kết quả của mô hình được ghi trong kỳ."),
                number(
                        "mobilisation.models-recognised",
                        "Lần công nhận mô hình",
                        "Recognitions of models",
                        "lần",
                        RECOGNISED,
                        "Số lần mô hình được công nhận trong kỳ; mỗi cấp công nhận là một lần."),
                number(
                        "mobilisation.models-running",
                        "Mô hình đang duy trì",
                        "Models kept up",
                        MODELS,
                        atEnd("mobilisation.model-running"),
                        "Số mô hình đã ra mắt hoặc nhân rộng mà chưa dừng, đến hết ngày tính; mỗi mô hình tính một lần."),
                number(
                        "mobilisation.movements",
                        "Phong trào đã phát động",
                        "Movements launched",
                        "phong trào",
                        inPeriod("mobilisation.movement"),
                        "Số phong trào được phát động trong kỳ."),
                number(
                        "mobilisation.campaigns",
                        "Đợt ra quân",
                        "Outings",
                        "đợt",
                        inPeriod("mobilisation.campaign"),
                        "Số đợt ra quân trong kỳ; nhiều bên cùng ra quân là một đợt."),
                number(
                        "mobilisation.campaign-participants",
                        "Lượt người ra quân",
                        "Participants in outings",
                        "lượt người",
                        inPeriod("mobilisation.campaign-participants"),
                        "Tổng số người tham gia các đợt ra quân trong kỳ; đợt không ghi số người thì không tính."),
                number(
                        "mobilisation.labour-days",
                        "Ngày công đóng góp",
                        "Labour days given",
                        "ngày công",
                        inPeriod("mobilisation.labour-days"),
                        "Tổng số ngày công đóng góp trong các đợt ra quân của kỳ; đợt không ghi thì không tính."),
                number(
                        "mobilisation.propaganda",
                        "Cuộc tuyên truyền",
                        "Acts of propaganda",
                        "cuộc",
                        PROPAGANDA,
                        "Số cuộc tuyên truyền, nêu gương, trao đổi kinh nghiệm trong kỳ."));
    }

    @Override
    public List<Breakdown> breakdowns() {
        return List.of(
                new Breakdown(
                                "mobilisation.models-launched.field",
                                "Mô hình ra mắt, theo lĩnh vực",
                                By.FIELD,
                                LAUNCHED,
                                false)
                        .named(ModelField.values()),
                new Breakdown(
                                "mobilisation.models-recognised.level",
                                "Công nhận mô hình, theo cấp",
                                By.KIND,
                                RECOGNISED,
                                false)
                        .named(RecognitionLevel.values()),
                new Breakdown(
                                "mobilisation.propaganda.kind",
                                "Cuộc tuyên truyền, theo hình thức",
                                By.KIND,
                                PROPAGANDA,
                                false)
                        .named(PropagandaKind.values()));
    }
}
