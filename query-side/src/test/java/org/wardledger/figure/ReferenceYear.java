package org.wardledger.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.wardledger.common.Body;
import org.wardledger.common.CaseRef;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Labelled;
import org.wardledger.common.RecordNumber;
import org.wardledger.common.WardEvent;
import org.wardledger.dossier.DossierChannel;
import org.wardledger.dossier.DossierEvent.DossierReceived;
import org.wardledger.dossier.DossierEvent.DossierReturned;
import org.wardledger.dossier.DossierField;
import org.wardledger.dossier.DossierId;
import org.wardledger.dossier.DossierResult;
import org.wardledger.dossier.Procedure;
import org.wardledger.ledger.Pen.Happened;
import org.wardledger.petition.PetitionChannel;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.petition.PetitionEvent.PetitionResolved;
import org.wardledger.petition.PetitionField;
import org.wardledger.petition.PetitionId;
import org.wardledger.petition.PetitionType;
import org.wardledger.reception.ReceptionEvent.ReceptionCancelled;
import org.wardledger.reception.ReceptionEvent.ReceptionHeld;
import org.wardledger.reception.ReceptionEvent.ReceptionScheduled;
import org.wardledger.reception.ReceptionId;
import org.wardledger.reception.ReceptionKind;
import org.wardledger.report.Register;
import org.wardledger.report.RegisterId;
import org.wardledger.report.ReportEvent.RegisterAttested;

/** The reference year 2023 as events, from its CSV files. */
public final class ReferenceYear {
    private ReferenceYear() {}

    /** Up to the report of October 2023, in the order of the days. */
    public static List<Happened> upToTheReport() {
        return inOrder(Stream.concat(actions("actions-2023.csv"), dossiers()));
    }

    /** What November and December 2023 brought. */
    public static List<Happened> afterTheReport() {
        return inOrder(actions("actions-2023-after-report.csv"));
    }

    private static List<Happened> inOrder(Stream<Happened> events) {
        return events.sorted(Comparator.comparing(one -> one.event().occurredOn()))
                .toList();
    }

    private static Stream<Happened> actions(String file) {
        return rows(file).flatMap(row -> Stream.concat(Stream.ofNullable(action(row)), ReferencePapers.besides(row)));
    }

    private static @Nullable Happened action(Map<String, String> row) {
        LocalDate on = LocalDate.parse(row.get("date"));
        return switch (row.get("action")) {
            case "petition_received" -> petition(row, received(row, on));
            case "petition_resolved" ->
                petition(
                        row,
                        new PetitionResolved(
                                new PetitionId(row.get("case_id")), caseRef(row.get("case_id")), on, null, null));
            case "reception_held" ->
                reception(
                        row,
                        new ReceptionHeld(
                                new ReceptionId(session(row)),
                                on,
                                kind(row),
                                row.get("place"),
                                row.get("host"),
                                0,
                                0,
                                Integer.parseInt(row.get("quantity")),
                                false,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
            case "reception_cancelled" ->
                reception(
                        row,
                        new ReceptionCancelled(
                                new ReceptionId(session(row)),
                                on,
                                kind(row),
                                row.get("place"),
                                row.get("outcome"),
                                null));
            case "register_attested" -> attested(row, on);
            case "document_issued" ->
                row.get("number").equals("119/TB-UBND") ? schedule(on) : ReferencePapers.issued(row, on);
            default -> {
                @Nullable Happened act = ReferenceActs.written(row, details(row));
                yield act == null ? ReferencePapers.written(row, details(row), on) : act;
            }
        };
    }

    private static Happened petition(Map<String, String> row, WardEvent event) {
        return new Happened("petition-" + row.get("case_id"), event);
    }

    private static PetitionReceived received(Map<String, String> row, LocalDate on) {
        Map<String, String> details = details(row);
        return new PetitionReceived(
                new PetitionId(row.get("case_id")),
                caseRef(row.get("case_id")),
                new RecordNumber(row.get("case_id")),
                on,
                labelled(PetitionType.values(), row.get("type")),
                switch (details.get("channel")) {
                    case "định kỳ" -> PetitionChannel.SCHEDULED_RECEPTION;
                    case "thường xuyên" -> PetitionChannel.REGULAR_RECEPTION;
                    case "lưu động" -> PetitionChannel.MOBILE_RECEPTION;
                    default -> PetitionChannel.TRANSFERRED;
                },
                details.get("over_the_head").equals("true"),
                details.containsKey("first_sent_to") ? new Body(details.get("first_sent_to")) : null,
                details.containsKey("first_sent_on") ? LocalDate.parse(details.get("first_sent_on")) : null,
                true,
                row.get("type").contains("đất đai") ? PetitionField.LAND : PetitionField.OTHER,
                null,
                LocalDate.parse(row.get("due_on")),
                null,
                null,
                null);
    }

    private static Happened reception(Map<String, String> row, WardEvent event) {
        return new Happened(session(row), event);
    }

    private static String session(Map<String, String> row) {
        return "reception-" + row.get("date") + "-" + kind(row) + "-" + row.get("place");
    }

    private static ReceptionKind kind(Map<String, String> row) {
        return labelled(ReceptionKind.values(), row.get("type"));
    }

    private static Happened attested(Map<String, String> row, LocalDate on) {
        Map<String, String> details = details(row);
        Register register = labelled(Register.values(), row.get("type"));
        return new Happened(
                "register-" + register,
                new RegisterAttested(
                        new RegisterId("register-" + register),
                        register,
                        on,
                        LocalDate.parse(details.get("period_from")),
                        LocalDate.parse(details.get("period_to")),
                        row.get("actor")));
    }

    private static Happened schedule(LocalDate on) {
        return new Happened(
                "schedule-119",
                new ReceptionScheduled(
                        new ReceptionId("schedule-119"),
                        on,
                        new DocumentCode("119/TB-UBND"),
                        on,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        DayOfWeek.WEDNESDAY,
                        "Phòng tiếp công dân UBND phường",
                        "Chủ tịch UBND phường"));
    }

    private static Stream<Happened> dossiers() {
        return rows("dossiers-2023.csv").flatMap(row -> {
            DossierId id = new DossierId(row.get("id"));
            CaseRef caseRef = caseRef(row.get("id"));
            return Stream.of(
                            new DossierReceived(
                                    id,
                                    caseRef,
                                    new RecordNumber(row.get("id")),
                                    LocalDate.parse(row.get("received_on")),
                                    DossierChannel.UNKNOWN,
                                    new DossierField(row.get("field")),
                                    new Procedure(row.get("procedure")),
                                    LocalDate.parse(row.get("due_on")),
                                    null,
                                    null,
                                    null),
                            new DossierReturned(
                                    id, caseRef, LocalDate.parse(row.get("returned_on")), DossierResult.GRANTED))
                    .map(event -> new Happened("dossier-" + row.get("id"), event));
        });
    }

    private static CaseRef caseRef(String number) {
        return new CaseRef(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
    }

    static <E extends Enum<E> & Labelled> E labelled(E[] constants, String label) {
        return Arrays.stream(constants)
                .filter(constant -> constant.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(label));
    }

    private static Map<String, String> details(Map<String, String> row) {
        Map<String, String> details = new HashMap<>();
        for (String pair : row.get("details").split("; ", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                details.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return details;
    }

    private static Stream<Map<String, String>> rows(String file) {
        try {
            List<List<String>> lines = new ClassPathResource("reference-year/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(ReferenceYear::cells)
                    .toList();
            List<String> names = lines.getFirst();
            return lines.stream().skip(1).map(cells -> {
                Map<String, String> row = new HashMap<>();
                for (int at = 0; at < names.size(); at++) {
                    row.put(names.get(at), Objects.requireNonNullElse(cells.get(at), ""));
                }
                return row;
            });
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int column = 0; column < line.length(); column++) {
            char at = line.charAt(column);
            if (at == '"') {
                quoted = !quoted;
            } else if (at == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(at);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
