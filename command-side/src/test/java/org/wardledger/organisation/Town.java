package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.organisation.CapacityCommand.DelegateAuthority;
import org.wardledger.organisation.CapacityCommand.EndCapacity;
import org.wardledger.organisation.CapacityCommand.EndDelegation;
import org.wardledger.organisation.CapacityCommand.GiveCapacity;
import org.wardledger.organisation.GroupCommand.DissolveGroup;
import org.wardledger.organisation.GroupCommand.FormGroup;
import org.wardledger.organisation.GroupCommand.MergeGroups;
import org.wardledger.organisation.GroupCommand.RenameGroup;
import org.wardledger.organisation.OrganisationCommand.CloseOffice;
import org.wardledger.organisation.OrganisationCommand.GiveAlias;
import org.wardledger.organisation.OrganisationCommand.MergeOffices;
import org.wardledger.organisation.OrganisationCommand.NameSuperior;
import org.wardledger.organisation.OrganisationCommand.OpenOffice;
import org.wardledger.organisation.OrganisationCommand.RenameOffice;

/** What the tests ask of the directory, in short; {@link #line} gives the line that it leads to. */
final class Town {
    static final String OFFICE = "phuong-thu";
    static final DocumentCode PAPER = new DocumentCode("1/NQ-UBTVQH");

    private Town() {}

    static OrganisationEvent line(OfDirectory command) {
        return (OrganisationEvent) command.event(new org.wardledger.common.CaseRef(new java.util.UUID(0, 1)));
    }

    static OrganisationEvent[] lines(OfDirectory... commands) {
        return Arrays.stream(commands).map(Town::line).toArray(OrganisationEvent[]::new);
    }

    static OpenOffice open(String on, String body) {
        return open(on, body, OfficeLevel.COMMUNE, null);
    }

    static OpenOffice open(String on, String body, OfficeLevel level, @Nullable String superior) {
        return new OpenOffice(
                OFFICE, day(on), new Body(body), level, superior == null ? null : new Body(superior), null);
    }

    static RenameOffice rename(String on, String body, String name) {
        return new RenameOffice(OFFICE, day(on), new Body(body), new Body(name), PAPER);
    }

    static NameSuperior superior(String on, String body, String superior) {
        return new NameSuperior(OFFICE, day(on), new Body(body), new Body(superior), PAPER);
    }

    static MergeOffices merge(String on, String into, String... merged) {
        return new MergeOffices(
                OFFICE, day(on), Arrays.stream(merged).map(Body::new).toList(), new Body(into), PAPER, 2, 3, null);
    }

    static CloseOffice close(String on, String body, @Nullable String successor) {
        return new CloseOffice(OFFICE, day(on), new Body(body), successor == null ? null : new Body(successor), PAPER);
    }

    static GiveAlias alias(String body, String alias) {
        return new GiveAlias(OFFICE, new Body(body), alias, day("2023-01-01"));
    }

    static FormGroup form(String on, int group, String name) {
        return new FormGroup(OFFICE, day(on), group, new ResidentialGroup(name), 100, null);
    }

    static RenameGroup renameGroup(String on, int group, String name) {
        return new RenameGroup(OFFICE, day(on), group, new ResidentialGroup(name), null);
    }

    static MergeGroups mergeGroups(String on, int group, String into, String... merged) {
        List<ResidentialGroup> names =
                Arrays.stream(merged).map(ResidentialGroup::new).toList();
        return new MergeGroups(OFFICE, day(on), names, group, new ResidentialGroup(into), null, null);
    }

    static DissolveGroup dissolve(String on, int group) {
        return new DissolveGroup(OFFICE, day(on), group, null);
    }

    static GiveCapacity give(String position, String body, String from, @Nullable String until) {
        return new GiveCapacity(
                OFFICE, day(from), position, new Body(body), day(from), until == null ? null : day(until), null);
    }

    static EndCapacity end(String on, String position, String body) {
        return new EndCapacity(OFFICE, day(on), position, new Body(body), null);
    }

    static DelegateAuthority delegate(String body, String by, String to, String from, String until) {
        return new DelegateAuthority(
                OFFICE, day(from), new Body(body), by, to, "tiếp công dân", day(from), day(until), PAPER);
    }

    static EndDelegation endDelegation(String on, String matter) {
        return new EndDelegation(OFFICE, day(on), PAPER, matter, null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
