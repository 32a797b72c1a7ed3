package org.wardledger.organisation;

import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.office.ActionOf;
import org.wardledger.office.Asked;
import org.wardledger.office.WardCommand;

/** What can be asked of the directory of bodies (danh bạ cơ quan). */
public sealed interface OrganisationCommand extends WardCommand {
    @ActionOf(value = "body-alias-given", title = "Ghi tên gọi khác của cơ quan")
    record GiveAlias(
            String office,

            @Asked(value = "Cơ quan", hint = "Tên đầy đủ dùng trong sổ")
            Body body,

            @Asked("Tên gọi khác") String alias,
            @Asked("Từ ngày") LocalDate occurredOn)
            implements OrganisationCommand {
        public DirectoryId directoryId() {
            return DirectoryId.of(office);
        }

        @Override
        public String stream() {
            return directoryId().value();
        }
    }
}
