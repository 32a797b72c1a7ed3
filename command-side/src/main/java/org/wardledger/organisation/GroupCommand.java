package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;

/** What can be asked of the directory about residential groups (tổ dân phố): the number stays, the name has days. */
public sealed interface GroupCommand extends OfDirectory {
    @ActionOf(value = "group-formed", title = "Ghi tổ dân phố")
    record FormGroup(
            String office,
            @Asked("Ngày thành lập") LocalDate occurredOn,

            @Asked(value = "Số của tổ trong sổ", hint = "Không đổi khi tổ đổi tên", numberMin = 1)
            int group,

            @Asked(value = "Tên tổ", lengthMax = 100) ResidentialGroup name,
            @Asked("Số hộ") @Nullable Integer households,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements GroupCommand {}

    @ActionOf(value = "group-renamed", title = "Ghi tổ dân phố đổi tên")
    record RenameGroup(
            String office,
            @Asked("Từ ngày") LocalDate occurredOn,

            @Asked(value = "Số của tổ trong sổ", numberMin = 1)
            int group,

            @Asked(value = "Tên mới", hint = "Việc cũ giữ tên cũ", lengthMax = 100)
            ResidentialGroup name,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements GroupCommand {}

    @ActionOf(value = "groups-merged", title = "Ghi nhập tổ dân phố")
    record MergeGroups(
            String office,
            @Asked("Từ ngày") LocalDate occurredOn,

            @Asked(value = "Các tổ được nhập", hint = "Tên hiện nay, cách nhau bằng dấu chấm phẩy", lengthMax = 1_000)
            List<ResidentialGroup> merged,

            @Asked(value = "Số trong sổ của tổ mới", numberMin = 1)
            int group,

            @Asked(value = "Tên tổ mới", lengthMax = 100) ResidentialGroup into,
            @Asked("Số hộ") @Nullable Integer households,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements GroupCommand {
        public MergeGroups {
            if (merged.size() < 2) {
                throw Refusal.rule("merged", "Nhập tổ cần ít nhất hai tổ (merged); một tổ đổi tên thì ghi đổi tên.");
            }
        }
    }

    @ActionOf(value = "group-dissolved", title = "Ghi giải thể tổ dân phố")
    record DissolveGroup(
            String office,
            @Asked("Không còn từ ngày") LocalDate occurredOn,

            @Asked(value = "Số của tổ trong sổ", numberMin = 1)
            int group,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements GroupCommand {}
}
