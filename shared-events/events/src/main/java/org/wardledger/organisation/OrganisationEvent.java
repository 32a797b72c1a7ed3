package org.wardledger.organisation;

import java.time.LocalDate;
import org.wardledger.common.Body;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.WardEvent;

/** What is known of the bodies the ward deals with. */
public sealed interface OrganisationEvent extends WardEvent {
    /** A body is also called by another name (tên gọi khác): from now on both words mean the one body. */
    @RecordedAs(value = "body-alias-given", openness = Openness.OPEN)
    record BodyAliasGiven(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public Body body,
            @Public String alias) implements OrganisationEvent {}
}
