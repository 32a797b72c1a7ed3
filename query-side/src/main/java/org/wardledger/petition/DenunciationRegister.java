package org.wardledger.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.NoSuchRecord;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.figure.Statistics;
import org.wardledger.ledger.Entry;
import org.wardledger.petition.DenunciationEvent.DenunciationAccepted;
import org.wardledger.petition.DenunciationEvent.DenunciationConcluded;
import org.wardledger.petition.DenunciationEvent.DenunciationExtended;
import org.wardledger.petition.DenunciationEvent.DenunciationReceived;
import org.wardledger.petition.DenunciationEvent.DenunciationTransferred;
import org.wardledger.petition.DenunciationEvent.DenunciationWithdrawn;
import org.wardledger.register.CaseLine;
import org.wardledger.register.CaseState;
import org.wardledger.register.ClockFace;
import org.wardledger.register.RegisterView;
import org.wardledger.register.Registers;

/** The days of denunciations, for those named for them (sổ tố cáo): numbers of the secret register and nothing more. */
@Controller
class DenunciationRegister {
    private static final String ADDRESS = "/so/denunciation";
    private static final int DENUNCIATIONS_MAX = 1_000;

    private final Registers registers;

    DenunciationRegister(Registers registers) {
        this.registers = registers;
    }

    @GetMapping(ADDRESS)
    ModelAndView register(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(defaultValue = "") String so) {
        if (!Rights.ofCaller().readsDenunciations()) {
            throw NoSuchRecord.forbidden("Sổ này chỉ dành cho người được phân công theo dõi tố cáo.");
        }
        Question question = registers.question(ky, den, biet);
        List<CaseLine> lines =
                registers.opened(question, "denunciation", null, so.strip(), 0, DENUNCIATIONS_MAX).values().stream()
                        .filter(history -> !history.isEmpty())
                        .map(history -> line(history, question.asOf()))
                        .sorted(CaseLine.URGENT_FIRST)
                        .toList();
        RegisterView view = new RegisterView(
                ADDRESS,
                "tố cáo",
                "Số trong sổ mật",
                "Loại",
                question,
                List.of(),
                "",
                so,
                List.of(),
                lines,
                lines.size(),
                List.of(),
                registers.isOlderThanNow(question));
        return Registers.page(
                        "register/list",
                        view,
                        "Sổ tố cáo",
                        "Chỉ số trong sổ mật giấy và các ngày. " + Registers.times(question),
                        Registers.path("Đơn thư", "/so/petition"))
                .addObject(
                        "actions",
                        Rights.ofCaller().records()
                                ? new LinkedHashMap<>(
                                        Map.of("Tiếp nhận tố cáo", "/so/petition/ghi/denunciation-received"))
                                : new LinkedHashMap<>());
    }

    private static CaseLine line(List<Entry> history, LocalDate asOf) {
        Reading reading = new Reading();
        Statistics.happened(history).forEach(entry -> reading.take((DenunciationEvent) entry.event()));
        CaseState state =
                reading.ended == null ? ClockFace.running(reading.dueOn, asOf, reading.accepted) : reading.ended;
        return new CaseLine(
                reading.number,
                ADDRESS,
                reading.receivedOn,
                reading.channel,
                "Tố cáo",
                String.join(", ", reading.bodies),
                false,
                new ClockFace(state, reading.receivedOn, reading.dueOn, reading.endedOn, asOf));
    }

    private static final class Reading {
        private final List<String> bodies = new ArrayList<>();
        private String number = "";
        private String channel = "";
        private LocalDate receivedOn = LocalDate.MIN;
        private LocalDate dueOn = LocalDate.MIN;
        private boolean accepted;
        private @Nullable CaseState ended;
        private @Nullable LocalDate endedOn;

        private void take(DenunciationEvent event) {
            switch (event) {
                case DenunciationReceived it -> {
                    number = it.secretRegisterNumber().value();
                    channel = it.channel().label();
                    receivedOn = it.occurredOn();
                    dueOn = it.dueOn();
                }
                case DenunciationAccepted it -> {
                    dueOn = it.dueOn();
                    accepted = true;
                }
                case DenunciationExtended it -> dueOn = it.dueOn();
                case DenunciationTransferred it -> {
                    bodies.add("chuyển đến " + it.transferredTo().value());
                    ends(CaseState.TRANSFERRED, it.occurredOn());
                }
                case DenunciationConcluded it -> ends(CaseState.SETTLED, it.occurredOn());
                case DenunciationWithdrawn it -> ends(CaseState.WITHDRAWN, it.occurredOn());
            }
        }

        private void ends(CaseState how, LocalDate on) {
            ended = how;
            endedOn = on;
        }
    }
}
