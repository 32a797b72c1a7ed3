package org.wardledger.launcher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The second ward's petitions, denunciations and dossiers: whatever is typed of a person or a case carries the mark. */
final class SecondCases {
    private static final int PETITIONS = 60;
    private static final int DOSSIERS = 400;
    private static final List<String> TYPES =
            List.of("RECOMMENDATION", "FEEDBACK", "LAND_DISPUTE", "FEEDBACK", "RECOMMENDATION");
    private static final List<String> CHANNELS = List.of(
            "SCHEDULED_RECEPTION", "REGULAR_RECEPTION", "MOBILE_RECEPTION", "TRANSFERRED", "POST", "ONLINE", "DIRECT");
    private static final List<String> FIELDS = List.of("LAND", "WATER", "TRAFFIC", "ENVIRONMENT", "SOCIAL_POLICY");
    private static final List<String> PROCEDURES = List.of("hộ tịch", "chứng thực", "đất đai", "bảo trợ xã hội");

    private final SecondYear year;

    SecondCases(SecondYear year) {
        this.year = year;
    }

    void happen() {
        complaints();
        for (int at = 13; at <= PETITIONS; at++) {
            petition(at);
        }
        denunciations();
        for (int at = 1; at <= DOSSIERS; at++) {
            dossier(at);
        }
        countedByTheLaw();
    }

    private LocalDate received(int at, String type, LocalDate on, int days) {
        boolean over = at % 11 == 0;
        year.act(
                "petition-received",
                on,
                "number",
                number(at),
                "type",
                type,
                "channel",
                over ? "TRANSFERRED" : CHANNELS.get(at % CHANNELS.size()),
                "field",
                at % 4 == 0 ? null : FIELDS.get(at % FIELDS.size()),
                "residentialGroup",
                at % 3 == 0 ? null : "Khu phố " + (1 + at % 6),
                "inAuthority",
                at % 13 != 0,
                "overTheHead",
                over,
                "firstSentTo",
                over ? SecondYear.PROVINCE : null,
                "dueOn",
                on.plusDays(days),
                "sender",
                Map.of("name", "Công dân %02d dauriengsoto".formatted(at), "address", "nhà dauriengsoto"),
                "content",
                "nội dung dauriengsoto " + at);
        return on;
    }

    private static String number(int at) {
        return "ĐT-2025-%02d".formatted(at);
    }

    private void step(int at, String step, LocalDate on, Object... more) {
        Object[] fields = new Object[more.length + 2];
        fields[0] = "number";
        fields[1] = number(at);
        System.arraycopy(more, 0, fields, 2, more.length);
        year.act("petition-" + step, on, fields);
    }

    /** Each of the ends a complaint may come to. */
    private void complaints() {
        LocalDate on = received(1, "COMPLAINT", LocalDate.of(2025, 1, 14), 30);
        step(1, "accepted", on.plusDays(6), "dueOn", on.plusDays(36), "document", "1001/TB-UBND");
        step(1, "resolved", on.plusDays(30), "document", "1002/QĐ-UBND", "outcome", "kết quả dauriengsoto");

        on = received(2, "COMPLAINT", LocalDate.of(2025, 2, 18), 30);
        step(2, "accepted", on.plusDays(8), "dueOn", on.plusDays(38));
        step(
                2,
                "extended",
                on.plusDays(30),
                "dueOn",
                on.plusDays(60),
                "decision",
                "1003/QĐ-UBND",
                "reason",
                "dauriengsoto");
        step(2, "resolved", on.plusDays(52));

        on = received(3, "COMPLAINT", LocalDate.of(2025, 3, 25), 20);
        step(3, "paused", on.plusDays(15), "decision", "1004/QĐ-UBND", "reason", "dauriengsoto");
        step(3, "resumed", on.plusDays(60), "dueOn", on.plusDays(75));
        step(3, "resolved", on.plusDays(74));

        on = received(4, "COMPLAINT", LocalDate.of(2025, 4, 22), 30);
        step(4, "withdrawn", on.plusDays(9), "reason", "dauriengsoto");

        on = received(5, "COMPLAINT", LocalDate.of(2025, 5, 13), 30);
        step(5, "resolved", on.plusDays(47));

        received(6, "COMPLAINT", LocalDate.of(2025, 12, 2), 45);

        on = received(7, "COMPLAINT", LocalDate.of(2025, 6, 10), 30);
        step(7, "resolved", on.plusDays(12));
        step(7, "reopened", on.plusDays(40), "dueOn", on.plusDays(70), "reason", "dauriengsoto");
        step(7, "resolved", on.plusDays(80));

        on = received(8, "COMPLAINT", LocalDate.of(2025, 7, 15), 30);
        step(8, "transferred", on.plusDays(5), "transferredTo", SecondYear.PROVINCE, "document", "1005/PC-UBND");

        on = received(9, "FEEDBACK", LocalDate.of(2025, 8, 19), 20);
        step(
                9,
                "classified",
                on.plusDays(3),
                "type",
                "COMPLAINT",
                "field",
                "LAND",
                "inAuthority",
                true,
                "dueOn",
                on.plusDays(40),
                "note",
                "dauriengsoto");

        on = received(10, "COMPLAINT", LocalDate.of(2025, 10, 7), 30);
        step(10, "paused", on.plusDays(20), "decision", "1006/QĐ-UBND");

        // Both came the year before; one was settled in this year, one is still open.
        on = received(11, "LAND_DISPUTE", LocalDate.of(2024, 11, 26), 45);
        step(11, "resolved", LocalDate.of(2025, 1, 22));
        received(12, "COMPLAINT", LocalDate.of(2024, 12, 10), 60);
    }

    private void petition(int at) {
        int term = 12 + year.chance.nextInt(30);
        LocalDate on = received(at, TYPES.get(at % TYPES.size()), year.anyDay(), term);
        int end = year.chance.nextInt(100);
        if (end < 68) {
            step(at, "resolved", on.plusDays(year.chance.nextInt(term + 1)), "outcome", "kết quả dauriengsoto");
        } else if (end < 82) {
            step(at, "resolved", on.plusDays(term + 1L + year.chance.nextInt(40)));
        } else if (end < 88) {
            step(
                    at,
                    "transferred",
                    on.plusDays(2),
                    "transferredTo",
                    "Tòa án nhân dân khu vực 9",
                    "document",
                    (1100 + at) + "/PC-UBND");
        } else if (end < 92) {
            step(at, "withdrawn", on.plusDays(4));
        }
    }

    private void denunciations() {
        for (int at = 1; at <= 4; at++) {
            LocalDate on = LocalDate.of(2025, at * 2, 11);
            year.act(
                    "denunciation-received",
                    on,
                    "secretRegisterNumber",
                    "TC-dauriengsoto-" + at,
                    "channel",
                    "POST",
                    "inAuthority",
                    at != 2,
                    "dueOn",
                    on.plusDays(30));
        }
        year.act(
                "denunciation-accepted",
                LocalDate.of(2025, 2, 18),
                "secretRegisterNumber",
                "TC-dauriengsoto-1",
                "dueOn",
                "2025-03-20");
        year.act("denunciation-concluded", LocalDate.of(2025, 3, 18), "secretRegisterNumber", "TC-dauriengsoto-1");
        year.act(
                "denunciation-transferred",
                LocalDate.of(2025, 4, 15),
                "secretRegisterNumber",
                "TC-dauriengsoto-2",
                "transferredTo",
                SecondYear.PROVINCE,
                "document",
                "dauriengsoto/PC");
        year.act("denunciation-withdrawn", LocalDate.of(2025, 6, 20), "secretRegisterNumber", "TC-dauriengsoto-3");
    }

    private void dossier(String code, LocalDate on, Object... more) {
        Object[] fields = new Object[more.length + 10];
        Object[] said = {
            "code",
            code,
            "channel",
            List.of("DIRECT", "ONLINE", "POSTAL").get(Math.abs(code.hashCode()) % 3),
            "field",
            PROCEDURES.get(Math.abs(code.hashCode()) % PROCEDURES.size()),
            "procedure",
            "thủ tục dauriengsoto",
            "applicant",
            Map.of("name", "Công dân 55 dauriengsoto")
        };
        System.arraycopy(said, 0, fields, 0, 10);
        System.arraycopy(more, 0, fields, 10, more.length);
        year.act("dossier-received", on, fields);
    }

    private void dossier(int at) {
        String code = "HS-2025-%04d".formatted(at);
        int term = 3 + year.chance.nextInt(15);
        LocalDate on = at <= 6 ? LocalDate.of(2024, 12, 24) : year.anyDay();
        LocalDate due = on.plusDays(term);
        dossier(code, on, "dueOn", due);
        if (at % 29 == 0) {
            year.act(
                    "dossier-supplement-requested",
                    on.plusDays(2),
                    "code",
                    code,
                    "slip",
                    at + "/PYC",
                    "reason",
                    "dauriengsoto");
            if (at % 2 == 0) {
                year.act(
                        "dossier-returned",
                        on.plusDays(20),
                        "code",
                        code,
                        "result",
                        at % 4 == 0 ? "REFUSED" : "WITHDRAWN");
                return;
            }
            due = on.plusDays(30);
            year.act("dossier-supplemented", on.plusDays(12), "code", code, "dueOn", due);
        }
        int end = year.chance.nextInt(100);
        if (end < 88) {
            LocalDate from = at % 29 == 0 ? on.plusDays(12) : on;
            int left = (int) (due.toEpochDay() - from.toEpochDay());
            year.act(
                    "dossier-returned",
                    due.minusDays(end < 30 ? 0 : year.chance.nextInt(left + 1)),
                    "code",
                    code,
                    "result",
                    "GRANTED");
        } else if (end < 96) {
            if (end < 92) {
                year.act(
                        "dossier-apology-issued",
                        due.minusDays(1),
                        "code",
                        code,
                        "promisedOn",
                        due.plusDays(9),
                        "slip",
                        at + "/PXL",
                        "reason",
                        "dauriengsoto");
            }
            year.act("dossier-returned", due.plusDays(1 + year.chance.nextInt(9)), "code", code, "result", "GRANTED");
        }
    }

    /** Due days counted with a calendar in hand: a make-up Saturday before 30 April, the two days of the National Day. */
    private void countedByTheLaw() {
        String[][] byHand = {
            {"HS-2025-0901", "2025-03-03", "5", "2025-03-10", "2025-03-10"},
            {"HS-2025-0902", "2025-04-25", "5", "2025-05-06", "2025-05-07"},
            {"HS-2025-0903", "2025-08-26", "4", "2025-09-03", "2025-09-03"}
        };
        for (String[] one : byHand) {
            dossier(one[0], LocalDate.parse(one[1]), "workingDays", Integer.valueOf(one[2]), "#dueOn", one[3]);
            year.act("dossier-returned", LocalDate.parse(one[4]), "code", one[0], "result", "GRANTED");
        }
    }
}
