package org.wardledger.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.inspection.Points;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;
import org.wardledger.office.WardCommand;

/** What can be asked about criteria and points (chấm điểm). */
public sealed interface ScoringCommand extends WardCommand {
    String name();

    String office();

    default CriteriaId criteriaId() {
        return CriteriaId.of(office(), name());
    }

    @Override
    default String stream() {
        return criteriaId().value();
    }

    @ActionOf(value = "criteria-adopted", title = "Áp dụng bộ tiêu chí chấm điểm")
    record AdoptCriteria(
            String office,

            @Asked(value = "Tên bộ tiêu chí", hint = "Mỗi lần ban hành một tên: Bộ tiêu chí 1211/QĐ-UBND")
            String name,

            @Asked("Ngày áp dụng vào sổ") LocalDate occurredOn,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode document,

            @Asked("Cơ quan ban hành") @Nullable Body issuer,

            @Asked(value = "Chấm từ ngày", hint = "Ngày bộ tiêu chí có hiệu lực")
            LocalDate from,

            @Asked(value = "Bộ mẫu, không phải văn bản pháp luật")
            boolean sample,

            @Asked(value = "Tổng điểm tối đa", hint = "Cộng các tiêu chí phải đúng số này", numberMin = 1)
            int total,

            @Asked(
                    value = "Các tiêu chí",
                    hint =
                            "Mỗi dòng: mã | nội dung | điểm tối đa | cách chấm (chấm; thẩm định; tính <số liệu> tuyến tính;"
                                    + " tính <số liệu> từ 99: 8; từ 95: 6), có thể thêm | không giao: đủ điểm. Dòng # là nhóm",
                    lengthMax = 20_000)
            List<Criterion> criteria,

            @Asked(
                    value = "Các mức xếp loại",
                    hint = "Mỗi dòng: tên mức | từ bao nhiêu điểm; mức thấp nhất từ 0",
                    lengthMax = 2_000)
            List<Band> bands)
            implements ScoringCommand {
        public AdoptCriteria {
            long sum = criteria.stream()
                    .mapToLong(criterion -> criterion.max().hundredths())
                    .sum();
            if (sum != total * 100L) {
                throw Refusal.rule(
                        "criteria",
                        "Điểm tối đa của các tiêu chí cộng lại là %s, không phải %d (total)."
                                .formatted(Points.ofHundredths(sum), total));
            }
            bands.stream()
                    .filter(band -> band.from().hundredths() > total * 100L)
                    .findFirst()
                    .ifPresent(band -> {
                        throw Refusal.rule(
                                "bands",
                                "Mức «%s» từ %s điểm, quá tổng điểm %d.".formatted(band.name(), band.from(), total));
                    });
            if (!sample && document == null) {
                throw Refusal.rule("document", "Bộ tiêu chí phải theo một văn bản (document), trừ bộ mẫu (sample).");
            }
        }
    }

    @ActionOf(value = "score-given", title = "Chấm điểm một tiêu chí")
    record GiveScore(
            String office,
            @Asked("Tên bộ tiêu chí") String name,

            @Asked(value = "Năm được chấm", numberMin = 1945, numberMax = 2100)
            int year,

            @Asked("Loại điểm") ScoreKind kind,

            @Asked(value = "Mã tiêu chí", lengthMax = 20) String criterion,

            @Asked("Ngày chấm") LocalDate occurredOn,

            @Asked(value = "Trong năm không được giao việc này")
            boolean notAssigned,

            @Asked(value = "Điểm", hint = "Hai số lẻ: 5.75; để trống khi tiêu chí không tính") @Nullable
            Points points,

            @Asked("Cơ quan chấm") Body host,

            @Asked(value = "Tài liệu kiểm chứng", hint = "Số, ký hiệu các văn bản", lengthMax = 500) @Nullable
            String evidence,

            @Asked(
                    value = "Lý do chênh lệch",
                    hint = "Khi khác số liệu hoặc khác điểm tự chấm; không ghi tên cá nhân",
                    lengthMax = 500)
            @Nullable
            String reason)
            implements ScoringCommand {
        public GiveScore {
            Rules.notBefore("occurredOn", "Ngày chấm", occurredOn, LocalDate.of(year, 1, 1), "năm được chấm,");
            if (points == null && !notAssigned) {
                throw Refusal.rule("points", "Chưa có «Điểm» (points); chỉ bỏ trống khi việc không được giao.");
            }
        }
    }
}
