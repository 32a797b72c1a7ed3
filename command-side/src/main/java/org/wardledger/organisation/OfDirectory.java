package org.wardledger.organisation;

import org.wardledger.office.WardCommand;

/** Whatever is asked about bodies, groups and positions goes into the one directory of the office, whose rules see all of it. */
interface OfDirectory extends WardCommand {
    String office();

    default DirectoryId directoryId() {
        return DirectoryId.of(office());
    }

    @Override
    default String stream() {
        return directoryId().value();
    }
}
