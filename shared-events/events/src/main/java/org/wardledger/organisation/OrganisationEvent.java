package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Openness;
import org.wardledger.common.Public;
import org.wardledger.common.RecordedAs;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.common.WardEvent;

/**
 * How the ward and the bodies it deals with are organised, and were (tổ chức bộ máy). What ends, ends on the first day on
 * which it is no more. Positions are named, never who holds them.
 */
public sealed interface OrganisationEvent extends WardEvent {
    /** A body is also called by another name (tên gọi khác): from now on both words mean the one body. */
    @RecordedAs(value = "body-alias-given", openness = Openness.OPEN)
    record BodyAliasGiven(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public Body body,
            @Public String alias) implements OrganisationEvent {}

    /** Something that happened to an office; its old documents keep its old name. */
    sealed interface OfficeEvent extends OrganisationEvent {}

    /** An office began (thành lập). */
    @RecordedAs(value = "office-opened", openness = Openness.OPEN)
    record OfficeOpened(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public Body body,
            @Public OfficeLevel level,
            @Public @Nullable Body superior,
            @Public @Nullable DocumentCode instrument)
            implements OfficeEvent {}

    /** It bears another name from now on (đổi tên). */
    @RecordedAs(value = "office-renamed", openness = Openness.OPEN)
    record OfficeRenamed(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public Body body,
            @Public Body name,
            @Public DocumentCode instrument)
            implements OfficeEvent {}

    /** It reports to this office from now on (cơ quan cấp trên trực tiếp). */
    @RecordedAs(value = "superior-named", openness = Openness.OPEN)
    record SuperiorNamed(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public Body body,
            @Public Body superior,
            @Public DocumentCode instrument)
            implements OfficeEvent {}

    /** Offices ended and another carries on (sáp nhập), with what was handed over as the minutes of the day state it. */
    @RecordedAs(value = "offices-merged", openness = Openness.OPEN)
    record OfficesMerged(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public List<Body> merged,
            @Public Body into,
            @Public DocumentCode instrument,
            @Public @Nullable Integer openPetitions,
            @Public @Nullable Integer openDossiers,
            @Public @Nullable Integer runningModels)
            implements OfficeEvent {}

    /** An office ended without being merged (giải thể, kết thúc hoạt động). */
    @RecordedAs(value = "office-closed", openness = Openness.OPEN)
    record OfficeClosed(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public Body body,
            @Public @Nullable Body successor,
            @Public DocumentCode instrument)
            implements OfficeEvent {}

    /** Something that happened to a residential group; its number stays, its name has days. */
    sealed interface GroupEvent extends OrganisationEvent {}

    /** A residential group began (thành lập tổ dân phố). */
    @RecordedAs(value = "group-formed", openness = Openness.OPEN)
    record GroupFormed(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public int group,
            @Public ResidentialGroup name,
            @Public @Nullable Integer households,
            @Public @Nullable DocumentCode instrument)
            implements GroupEvent {}

    /** It is called otherwise from now on (đổi tên tổ dân phố). */
    @RecordedAs(value = "group-renamed", openness = Openness.OPEN)
    record GroupRenamed(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public int group,
            @Public ResidentialGroup name,
            @Public @Nullable DocumentCode instrument)
            implements GroupEvent {}

    /** Groups ended and a new one takes their place (nhập tổ dân phố), under a number of its own. */
    @RecordedAs(value = "groups-merged", openness = Openness.OPEN)
    record GroupsMerged(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public List<ResidentialGroup> merged,
            @Public int group,
            @Public ResidentialGroup into,
            @Public @Nullable Integer households,
            @Public @Nullable DocumentCode instrument)
            implements GroupEvent {}

    /** It is no more (giải thể tổ dân phố). */
    @RecordedAs(value = "group-dissolved", openness = Openness.OPEN)
    record GroupDissolved(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public int group,
            @Public @Nullable DocumentCode instrument)
            implements GroupEvent {}

    /** Something about positions of offices and what they may decide for one another. */
    sealed interface CapacityEvent extends OrganisationEvent {}

    /** An office has a position (chức danh) from a day on, at most until another. */
    @RecordedAs(value = "capacity-given", openness = Openness.OPEN)
    record CapacityGiven(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public String position,
            @Public Body body,
            @Public LocalDate from,
            @Public @Nullable LocalDate until,
            @Public @Nullable DocumentCode instrument)
            implements CapacityEvent {}

    /** It has it no longer (thôi chức danh). */
    @RecordedAs(value = "capacity-ended", openness = Openness.OPEN)
    record CapacityEnded(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public String position,
            @Public Body body,
            @Public @Nullable DocumentCode instrument)
            implements CapacityEvent {}

    /** One position decides a matter for another (ủy quyền), in writing and for a time. */
    @RecordedAs(value = "authority-delegated", openness = Openness.OPEN)
    record AuthorityDelegated(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public Body body,
            @Public String delegatedBy,
            @Public String delegatedTo,
            @Public String matter,
            @Public LocalDate from,
            @Public LocalDate until,
            @Public DocumentCode document)
            implements CapacityEvent {}

    /** It does so no longer, before its time (chấm dứt ủy quyền). */
    @RecordedAs(value = "delegation-ended", openness = Openness.OPEN)
    record DelegationEnded(
            @Public DirectoryId directoryId,
            @Public LocalDate occurredOn,
            @Public DocumentCode document,
            @Public String matter,
            @Public @Nullable DocumentCode instrument)
            implements CapacityEvent {}
}
