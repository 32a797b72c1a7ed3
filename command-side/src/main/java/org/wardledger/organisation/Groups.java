package org.wardledger.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wardledger.common.Refusal;
import org.wardledger.common.ResidentialGroup;
import org.wardledger.office.Rules;
import org.wardledger.organisation.OrganisationEvent.GroupDissolved;
import org.wardledger.organisation.OrganisationEvent.GroupEvent;
import org.wardledger.organisation.OrganisationEvent.GroupFormed;
import org.wardledger.organisation.OrganisationEvent.GroupRenamed;
import org.wardledger.organisation.OrganisationEvent.GroupsMerged;

/** The residential groups (tổ dân phố) by their numbers, which stay, and their names, which have days. */
final class Groups {
    private final Map<Integer, NamedForATime> byNumber = new TreeMap<>();

    /** The number of the group a name meant on a day. */
    Optional<Integer> meant(ResidentialGroup name, LocalDate day) {
        return byNumber.entrySet().stream()
                .filter(group -> group.getValue().isCalled(name.value(), day))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void permit(GroupEvent next) {
        LocalDate day = next.occurredOn();
        switch (next) {
            case GroupFormed it -> {
                fresh(it.group());
                free("name", it.name(), day, Set.of());
            }
            case GroupRenamed it -> {
                changes(it.group(), day);
                free("name", it.name(), day, Set.of());
            }
            case GroupsMerged it -> {
                fresh(it.group());
                Set<Integer> merged = new HashSet<>();
                for (ResidentialGroup name : it.merged()) {
                    int group = meant(name, day)
                            .orElseThrow(() -> Refusal.unknown(
                                    "merged", "Ngày %s sổ không có tổ nào tên «%s».".formatted(Rules.day(day), name)));
                    if (!merged.add(group)) {
                        throw Refusal.rule("merged", "Tổ «%s» được ghi hai lần.".formatted(name));
                    }
                    changes(group, day);
                }
                free("into", it.into(), day, merged);
            }
            case GroupDissolved it -> changes(it.group(), day);
        }
    }

    void take(GroupEvent line) {
        LocalDate day = line.occurredOn();
        switch (line) {
            case GroupFormed it ->
                byNumber.put(it.group(), new NamedForATime(day, it.name().value()));
            case GroupRenamed it ->
                at(it.group())
                        .ifPresent(group -> group.calledFrom(day, it.name().value()));
            case GroupsMerged it -> {
                List<Integer> merged = new ArrayList<>();
                it.merged().forEach(name -> meant(name, day).ifPresent(merged::add));
                merged.forEach(group -> at(group).ifPresent(ended -> ended.endedOn(day)));
                byNumber.put(it.group(), new NamedForATime(day, it.into().value()));
            }
            case GroupDissolved it -> at(it.group()).ifPresent(group -> group.endedOn(day));
        }
    }

    private Optional<NamedForATime> at(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    private void fresh(int number) {
        at(number).ifPresent(known -> {
            throw Refusal.conflict(
                    "group",
                    "Số %d đã là của tổ «%s»; số của một tổ không dùng lại."
                            .formatted(number, known.nameOn(LocalDate.MAX)));
        });
    }

    private void free(String field, ResidentialGroup name, LocalDate day, Set<Integer> ending) {
        byNumber.forEach((number, group) -> {
            if (!ending.contains(number) && group.holdsName(name.value(), day)) {
                throw Refusal.conflict(field, "«%s» đang là tên của tổ số %d trong sổ.".formatted(name, number));
            }
        });
    }

    /** It stands on the day, and nothing later is known of it. */
    private void changes(int number, LocalDate day) {
        NamedForATime group = at(number)
                .orElseThrow(() -> Refusal.unknown("group", "Sổ chưa có tổ dân phố số %d.".formatted(number)));
        group.until().ifPresent(until -> {
            throw Refusal.conflict("group", "Tổ số %d không còn từ ngày %s.".formatted(number, Rules.day(until)));
        });
        if (!day.isAfter(group.lastNamedOn())) {
            throw Refusal.rule(
                    "occurredOn",
                    "Ngày %s không ở sau ngày tổ số %d có tên «%s», %s."
                            .formatted(
                                    Rules.day(day),
                                    number,
                                    group.nameOn(LocalDate.MAX),
                                    Rules.day(group.lastNamedOn())));
        }
    }
}
