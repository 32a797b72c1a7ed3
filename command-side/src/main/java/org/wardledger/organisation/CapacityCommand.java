package org.wardledger.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.Rules;

/** What can be asked of the directory about positions and delegations (chức danh, ủy quyền); nobody's name is asked for. */
public sealed interface CapacityCommand extends OfDirectory {
    @ActionOf(value = "capacity-given", title = "Ghi chức danh")
    record GiveCapacity(
            String office,
            @Asked("Ngày quyết định") LocalDate occurredOn,

            @Asked(value = "Chức danh", hint = "Như Chủ tịch UBND; không ghi tên người")
            String position,

            @Asked("Cơ quan") Body body,
            @Asked("Từ ngày") LocalDate from,
            @Asked("Đến hết ngày") @Nullable LocalDate until,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements CapacityCommand {
        public GiveCapacity {
            if (until != null) {
                Rules.notBefore("until", "Ngày cuối", until, from, "ngày đầu,");
            }
        }
    }

    @ActionOf(value = "capacity-ended", title = "Ghi thôi chức danh")
    record EndCapacity(
            String office,

            @Asked(value = "Không còn từ ngày", hint = "Ngày sau ngày cuối cùng")
            LocalDate occurredOn,

            @Asked("Chức danh") String position,
            @Asked("Cơ quan") Body body,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements CapacityCommand {}

    @ActionOf(value = "authority-delegated", title = "Ghi ủy quyền")
    record DelegateAuthority(
            String office,
            @Asked("Ngày văn bản") LocalDate occurredOn,
            @Asked("Cơ quan") Body body,

            @Asked(value = "Chức danh ủy quyền", hint = "Không ghi tên người")
            String delegatedBy,

            @Asked(value = "Chức danh được ủy quyền", hint = "Không ghi tên người")
            String delegatedTo,

            @Asked(value = "Việc được ủy quyền", hint = "Không ghi tên người", lengthMax = 500)
            String matter,

            @Asked("Từ ngày") LocalDate from,
            @Asked("Đến hết ngày") LocalDate until,

            @Asked(value = "Văn bản ủy quyền", hint = "Số, ký hiệu", lengthMax = 60)
            DocumentCode document)
            implements CapacityCommand {
        public DelegateAuthority {
            Rules.notBefore("until", "Ngày cuối", until, from, "ngày đầu,");
            // A delegation holds from its paper on, not before it.
            Rules.notBefore("from", "Ngày đầu", from, occurredOn, "ngày văn bản,");
        }
    }

    @ActionOf(value = "delegation-ended", title = "Ghi chấm dứt ủy quyền")
    record EndDelegation(
            String office,

            @Asked(value = "Không còn hiệu lực từ ngày", hint = "Ngày sau ngày cuối cùng")
            LocalDate occurredOn,

            @Asked(value = "Văn bản ủy quyền", hint = "Số, ký hiệu", lengthMax = 60)
            DocumentCode document,

            @Asked(value = "Việc được ủy quyền", lengthMax = 500)
            String matter,

            @Asked(value = "Theo văn bản", hint = "Số, ký hiệu", lengthMax = 60) @Nullable
            DocumentCode instrument)
            implements CapacityCommand {}
}
