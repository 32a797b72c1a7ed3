package org.wardledger.mobilisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What has happened in mass mobilisation (dân vận khéo, phong trào, ra quân, tuyên truyền). */
public sealed interface MobilisationEvent extends WardEvent {
    /** A step in the life of a model; every step names it by owner and name. */
    sealed interface ModelEvent extends MobilisationEvent {
        String name();

        Body host();
    }

    /** A model was launched (ra mắt mô hình). */
    @RecordedAs(value = "model-launched", openness = Openness.OPEN)
    record ModelLaunched(
            @Public ModelId modelId,
            @Public LocalDate occurredOn,
            @Public String name,
            @Public Body host,
            @Public @Nullable ModelField field,
            @Public @Nullable String place,
            @Public @Nullable String purpose,
            @Public @Nullable DocumentCode plan)
            implements ModelEvent {}

    /** It was taken up elsewhere or by more people (nhân rộng); its launch may lie before this book. */
    @RecordedAs(value = "model-replicated", openness = Openness.OPEN)
    record ModelReplicated(
            @Public ModelId modelId,
            @Public LocalDate occurredOn,
            @Public String name,
            @Public Body host,
            @Public @Nullable String place,
            @Public @Nullable DocumentCode plan)
            implements ModelEvent {}

    /** What it has brought about (kết quả mô hình). */
    @RecordedAs(value = "model-result-recorded", openness = Openness.OPEN)
    record ModelResultRecorded(
            @Public ModelId modelId,
            @Public LocalDate occurredOn,
            @Public String name,
            @Public Body host,
            @Public String outcome,
            @Public @Nullable Body reportedBy)
            implements ModelEvent {}

    /** It was recognised (công nhận mô hình). */
    @RecordedAs(value = "model-recognised", openness = Openness.OPEN)
    record ModelRecognised(
            @Public ModelId modelId,
            @Public LocalDate occurredOn,
            @Public String name,
            @Public Body host,
            @Public @Nullable RecognitionLevel level,
            @Public @Nullable DocumentCode document)
            implements ModelEvent {}

    /** It is no longer kept up (dừng mô hình). */
    @RecordedAs(value = "model-stopped", openness = Openness.OPEN)
    record ModelStopped(
            @Public ModelId modelId,
            @Public LocalDate occurredOn,
            @Public String name,
            @Public Body host,
            @Public String reason)
            implements ModelEvent {}

    /** An emulation movement was launched (phát động phong trào). */
    @RecordedAs(value = "movement-launched", openness = Openness.OPEN)
    record MovementLaunched(
            @Public MovementId movementId,
            @Public LocalDate occurredOn,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable DocumentCode plan)
            implements MobilisationEvent {}

    /** People went out together (ra quân); each outing is one. */
    @RecordedAs(value = "campaign-held", openness = Openness.OPEN)
    record CampaignHeld(
            @Public CampaignId campaignId,
            @Public LocalDate occurredOn,
            @Public String name,
            @Public String subject,
            @Public String place,
            @Public List<Body> hosts,
            @Public @Nullable Integer participants,
            @Public @Nullable Integer labourDays,
            @Public @Nullable String results,
            @Public @Nullable DocumentCode plan)
            implements MobilisationEvent {}

    /** People were told, or shown an example (tuyên truyền, nêu gương, trao đổi kinh nghiệm). */
    @RecordedAs(value = "propaganda-held", openness = Openness.OPEN)
    record PropagandaHeld(
            @Public PropagandaId propagandaId,
            @Public LocalDate occurredOn,
            @Public PropagandaKind kind,
            @Public String subject,
            @Public String place,
            @Public Body host,
            @Public @Nullable Integer participants)
            implements MobilisationEvent {}
}
