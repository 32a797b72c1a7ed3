package org.wardledger.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.wardledger.common.Labelled;

/** What is tallied (nội dung tổng hợp), under the name the statistics give it, and what it is split by. */
public enum TallyMeasure implements Labelled {
    PETITION_RECEIVED(
            "petition.received",
            "đơn đã nhận",
            TalliedRegister.PETITIONS,
            TalliedBy.FIELD,
            TalliedBy.RESIDENTIAL_GROUP),
    DOSSIER_RECEIVED("dossier.received", "hồ sơ đã nhận", TalliedRegister.DOSSIERS, TalliedBy.FIELD),
    DENUNCIATION_RECEIVED("denunciation.received", "tố cáo đã nhận", TalliedRegister.DENUNCIATIONS, TalliedBy.WHOLE),
    DENUNCIATION_TRANSFERRED(
            "denunciation.transferred", "tố cáo đã chuyển", TalliedRegister.DENUNCIATIONS, TalliedBy.WHOLE),
    DENUNCIATION_CONCLUDED(
            "denunciation.resolved", "tố cáo đã kết luận", TalliedRegister.DENUNCIATIONS, TalliedBy.WHOLE),
    DENUNCIATION_WITHDRAWN("denunciation.withdrawn", "tố cáo đã rút", TalliedRegister.DENUNCIATIONS, TalliedBy.WHOLE);

    private final String measure;
    private final String label;
    private final TalliedRegister register;
    private final List<TalliedBy> splits;

    TallyMeasure(String measure, String label, TalliedRegister register, TalliedBy... splits) {
        this.measure = measure;
        this.label = label;
        this.register = register;
        this.splits = List.of(splits);
    }

    /** As the statistics count it, and as it is recorded. */
    @JsonValue
    public String measure() {
        return measure;
    }

    @Override
    public String label() {
        return label;
    }

    public TalliedRegister register() {
        return register;
    }

    public List<TalliedBy> splits() {
        return splits;
    }

    /** What is tallied of one register, in the order of its tally. */
    public static List<TallyMeasure> of(TalliedRegister register) {
        return Arrays.stream(values())
                .filter(measure -> measure.register == register)
                .toList();
    }
}
