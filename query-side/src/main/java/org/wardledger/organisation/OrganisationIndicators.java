package org.wardledger.organisation;

import static org.wardledger.figure.Count.atEnd;
import static org.wardledger.figure.Count.inPeriod;
import static org.wardledger.figure.Indicator.number;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wardledger.figure.Indicator;
import org.wardledger.figure.Indicators;

/** The figures of the organisation (chỉ tiêu tổ chức bộ máy): what minutes state is never taken for what was recorded. */
@Component
@Order(16)
final class OrganisationIndicators implements Indicators {
    static final String PETITIONS_DECLARED = "organisation.handover-petitions-declared";
    static final String DOSSIERS_DECLARED = "organisation.handover-dossiers-declared";

    @Override
    public List<Indicator> indicators() {
        return List.of(
                number(
                        "organisation.groups",
                        "Tổ dân phố",
                        "Residential groups",
                        "tổ",
                        atEnd("organisation.groups"),
                        "Số tổ dân phố có trong sổ vào ngày tính."),
                number(
                        "organisation.mergers",
                        "Lần sáp nhập cơ quan",
                        "Mergers of offices",
                        "lần",
                        inPeriod("organisation.merger"),
                        "Số lần sáp nhập cơ quan đã ghi trong kỳ."),
                number(
                        PETITIONS_DECLARED,
                        "Đơn được bàn giao, theo biên bản",
                        "Petitions handed over, as stated",
                        "đơn",
                        inPeriod("organisation.handover-petitions"),
                        "Số đơn chưa xong mà biên bản bàn giao của các lần sáp nhập trong kỳ đã nêu."),
                number(
                        DOSSIERS_DECLARED,
                        "Hồ sơ được bàn giao, theo biên bản",
                        "Dossiers handed over, as stated",
                        "hồ sơ",
                        inPeriod("organisation.handover-dossiers"),
                        "Số hồ sơ chưa trả mà biên bản bàn giao của các lần sáp nhập trong kỳ đã nêu."),
                number(
                        "organisation.handover-models-declared",
                        "Mô hình được bàn giao, theo biên bản",
                        "Models handed over, as stated",
                        "mô hình",
                        inPeriod("organisation.handover-models"),
                        "Số mô hình đang duy trì mà biên bản bàn giao của các lần sáp nhập trong kỳ đã nêu."));
    }
}
