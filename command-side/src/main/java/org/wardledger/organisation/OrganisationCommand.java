package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;

/**
 * What can be asked of the directory about bodies (danh bạ cơ quan, tổ chức bộ máy). Whoever keeps the books records it:
 * it is copied from a paper that others decided upon, and naming that paper is what makes it right.
 */
public sealed interface OrganisationCommand extends OfDirectory {
    @ActionOf(value = "body-alias-given", title = "Ghi tên gọi khác của cơ quan")
    record GiveAlias(
            String office,

            @Asked(value = "Cơ quan", hint = "Tên đầy đủ dùng trong sổ")
            Body body,

            @Asked("Tên gọi khác") String alias,
            @Asked("Từ ngày") LocalDate occurredOn)
            implements OrganisationCommand {}

    @ActionOf(value = "office-opened", title = "Ghi cơ quan")
    record OpenOffice(
            String office,

            @Asked(value = "Ngày thành lập", hint = "Ngày đầu tiên cơ quan hoạt động")
            LocalDate occurredOn,

            @Asked(value = "Cơ quan", hint = "Tên đầy đủ") Body body,

            @Asked("Cấp") OfficeLevel level,
            @Asked("Cơ quan cấp trên trực tiếp") @Nullable Body superior,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements OrganisationCommand {}

    @ActionOf(value = "office-renamed", title = "Ghi cơ quan đổi tên")
    record RenameOffice(
            String office,
            @Asked("Từ ngày") LocalDate occurredOn,
            @Asked("Cơ quan") Body body,

            @Asked(value = "Tên mới", hint = "Văn bản cũ giữ tên cũ")
            Body name,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60)
            DocumentCode instrument)
            implements OrganisationCommand {}

    @ActionOf(value = "superior-named", title = "Ghi cơ quan cấp trên")
    record NameSuperior(
            String office,
            @Asked("Từ ngày") LocalDate occurredOn,
            @Asked("Cơ quan") Body body,
            @Asked("Cơ quan cấp trên trực tiếp") Body superior,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60)
            DocumentCode instrument)
            implements OrganisationCommand {}

    @ActionOf(value = "offices-merged", title = "Ghi sáp nhập cơ quan")
    record MergeOffices(
            String office,

            @Asked(value = "Từ ngày", hint = "Ngày đầu tiên của cơ quan sau sáp nhập")
            LocalDate occurredOn,

            @Asked(
                    value = "Cơ quan được sáp nhập",
                    hint = "Cách nhau bằng dấu chấm phẩy; không ghi cơ quan ở lại",
                    lengthMax = 1_000)
            List<Body> merged,

            @Asked(value = "Thành", hint = "Cơ quan mới, hoặc cơ quan nhận các cơ quan kia")
            Body into,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu nghị quyết", lengthMax = 60)
            DocumentCode instrument,

            @Asked(value = "Đơn chưa xong được bàn giao", hint = "Theo biên bản bàn giao") @Nullable
            Integer openPetitions,

            @Asked(value = "Hồ sơ chưa trả được bàn giao", hint = "Theo biên bản bàn giao", numberMax = 1_000_000)
            @Nullable
            Integer openDossiers,

            @Asked(value = "Mô hình đang duy trì được bàn giao", hint = "Theo biên bản bàn giao") @Nullable
            Integer runningModels)
            implements OrganisationCommand {
        public MergeOffices {
            Rules.someBody("merged", "Cơ quan được sáp nhập", merged);
            if (merged.contains(into)) {
                throw Refusal.rule(
                        "merged",
                        "«%s» ở lại sau sáp nhập thì chỉ ghi ở «Thành» (into), không ghi ở cơ quan được sáp nhập."
                                .formatted(into));
            }
        }
    }

    @ActionOf(value = "office-closed", title = "Ghi cơ quan kết thúc hoạt động")
    record CloseOffice(
            String office,

            @Asked(value = "Không còn hoạt động từ ngày", hint = "Ngày sau ngày hoạt động cuối cùng")
            LocalDate occurredOn,

            @Asked("Cơ quan") Body body,

            @Asked("Cơ quan tiếp nhận nhiệm vụ") @Nullable Body successor,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60)
            DocumentCode instrument)
            implements OrganisationCommand {}
}
