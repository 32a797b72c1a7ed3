package org.wardledger.launcher;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The year 2025 of a second ward as a plain list of acts, made up with a seed: nothing in it is of the first ward, and
 * nothing reads it but the desk and the plain loops of {@link SecondCount}.
 */
final class SecondYear {
    static final String WARD = "UBND phường Thử Hai";
    static final String PROVINCE = "UBND tỉnh Mẫu";
    static final String PARTY = "Đảng ủy phường Thử Hai";
    static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Thử Hai";
    static final String POLICE = "Công an phường Thử Hai";
    static final String NOTICE = "831/TB-UBND";

    static final String CORRECTION = "correction";
    static final String STRIKE = "strike";

    /** Of the members of an act those that begin so are for counting and never sent. */
    private static final String COUNTED_ONLY = "#";

    private static final String ROOM = "Trụ sở tiếp công dân số 2";
    private static final String CHAIR = "Chủ tịch UBND phường Thử Hai";

    final Random chance = new Random(20250701);
    private final List<Act> acts = new ArrayList<>();

    /** What an official enters: a kind and its fields. */
    record Act(int serial, String kind, Map<String, Object> fields) {
        LocalDate day() {
            return day("occurredOn");
        }

        LocalDate day(String field) {
            return LocalDate.parse(text(field));
        }

        String text(String field) {
            Object said = fields.get(field);
            return said == null ? "" : said.toString();
        }

        int number(String field) {
            return fields.get(field) instanceof Integer said ? said : 0;
        }

        boolean is(String field) {
            return Boolean.TRUE.equals(fields.get(field));
        }

        Map<String, Object> sent() {
            Map<String, Object> sent = new LinkedHashMap<>(fields);
            sent.keySet().removeIf(name -> name.startsWith(COUNTED_ONLY));
            return sent;
        }

        /** What a correction changes; its own day is the day of the correcting. */
        Map<String, Object> changes() {
            Map<String, Object> changes = sent();
            changes.remove("occurredOn");
            return changes;
        }

        /** What it says once its due day, left empty for the law, is known by hand. */
        LocalDate due() {
            return day(fields.containsKey("#dueOn") ? "#dueOn" : "dueOn");
        }
    }

    SecondYear() {
        receptions();
        new SecondCases(this).happen();
        new SecondPapers(this).happen();
        new SecondStreets(this).happen();
        acts.sort(Comparator.comparing((Act act) -> act.is("#late")).thenComparing(act -> act.day()));
        new SecondPapers(this).putRight();
    }

    /** Fields by name and value, one after the other; what is null is not said. */
    Act act(String kind, LocalDate on, @Nullable Object... fields) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("occurredOn", on.toString());
        for (int at = 0; at < fields.length; at += 2) {
            Object value = fields[at + 1];
            if (value != null) {
                said.put(String.valueOf(fields[at]), value instanceof LocalDate day ? day.toString() : value);
            }
        }
        Act act = new Act(acts.size(), kind, said);
        acts.add(act);
        return act;
    }

    /** Every act, in the order in which it is recorded. */
    List<Act> inOrder() {
        return List.copyOf(acts);
    }

    /** The one act of a kind with such a value. */
    Act the(String kind, String field, Object value) {
        return acts.stream()
                .filter(act -> act.kind().equals(kind) && value.toString().equals(act.text(field)))
                .findFirst()
                .orElseThrow();
    }

    /** What stands once corrections and strikes have put the book right. */
    List<Act> standing() {
        Map<Integer, Act> standing = new LinkedHashMap<>();
        for (Act act : acts) {
            switch (act.kind()) {
                case STRIKE -> standing.remove(act.number("#of"));
                case CORRECTION ->
                    standing.computeIfPresent(act.number("#of"), (serial, before) -> {
                        Map<String, Object> said = new LinkedHashMap<>(before.fields());
                        said.putAll(act.changes());
                        return new Act(serial, before.kind(), said);
                    });
                default -> standing.put(act.serial(), act);
            }
        }
        return List.copyOf(standing.values());
    }

    /** What stands of one of them. */
    Act standing(int serial) {
        return standing().stream()
                .filter(act -> act.serial() == serial)
                .findFirst()
                .orElseThrow();
    }

    /** A working day of the year, none of Tết. */
    LocalDate anyDay() {
        LocalDate day = LocalDate.of(2025, 2, 4).plusDays(chance.nextInt(325));
        return day.getDayOfWeek().getValue() > 5 ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private void receptions() {
        act(
                "reception-scheduled",
                LocalDate.of(2024, 12, 27),
                "notice",
                NOTICE,
                "from",
                "2025-01-01",
                "to",
                "2025-12-31",
                "weekday",
                "TUESDAY",
                "place",
                ROOM,
                "host",
                CHAIR);
        Map<LocalDate, String> cancelled = Map.of(
                LocalDate.of(2025, 1, 28), "nghỉ Tết Nguyên đán",
                LocalDate.of(2025, 5, 20), "mưa lũ",
                LocalDate.of(2025, 9, 2), "nghỉ lễ Quốc khánh");
        LocalDate silent = LocalDate.of(2025, 10, 14);
        for (LocalDate day = LocalDate.of(2025, 1, 7); day.getYear() == 2025; day = day.plusWeeks(1)) {
            if (cancelled.containsKey(day)) {
                act(
                        "reception-cancelled",
                        day,
                        "kind",
                        "SCHEDULED",
                        "place",
                        ROOM,
                        "reason",
                        cancelled.get(day),
                        "basis",
                        NOTICE);
            } else if (!day.equals(silent)) {
                session("SCHEDULED", day, ROOM, CHAIR, chance.nextInt(4));
            }
        }
        for (int month = 1; month <= 12; month++) {
            session("REGULAR", LocalDate.of(2025, month, 9), ROOM, "Công chức tiếp dân", chance.nextInt(3));
            session("REGULAR", LocalDate.of(2025, month, 23), ROOM, "Công chức tiếp dân", chance.nextInt(3));
        }
        session("AD_HOC", LocalDate.of(2025, 3, 13), ROOM, CHAIR, 2);
        session("AD_HOC", LocalDate.of(2025, 8, 14), ROOM, CHAIR, 1);
        session("MOBILE", LocalDate.of(2025, 3, 20), "Khu phố 1", CHAIR, 3);
        session("MOBILE", LocalDate.of(2025, 4, 17), "Khu phố 2", CHAIR, 1);
        session("MOBILE", LocalDate.of(2025, 6, 19), "Khu phố 3", CHAIR, 0);
        session("MOBILE", LocalDate.of(2025, 9, 18), "Khu phố 4", CHAIR, 5);
        session("MOBILE", LocalDate.of(2025, 11, 20), "Khu phố 6", CHAIR, 2);
        act("reception-cancelled", LocalDate.of(2025, 10, 16), "kind", "MOBILE", "place", "Khu phố 5", "reason", "bão");
    }

    private void session(String kind, LocalDate day, String place, String host, int turns) {
        act(
                "reception-held",
                day,
                "kind",
                kind,
                "place",
                place,
                "host",
                host,
                "turns",
                turns,
                "persons",
                turns + (turns > 1 ? 1 : 0),
                "petitions",
                turns > 2 ? 2 : turns,
                "delegated",
                false,
                "#late",
                kind.equals("SCHEDULED") && day.getMonthValue() == 7);
    }
}
