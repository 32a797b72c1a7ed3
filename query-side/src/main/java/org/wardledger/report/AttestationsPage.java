package org.wardledger.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.Attestation;
import org.wardledger.figure.Figures;
import org.wardledger.figure.Question;
import org.wardledger.figure.Rights;
import org.wardledger.register.Registers;

/** Which registers somebody vouches for, and up to which day (xác nhận sổ). */
@Controller
public class AttestationsPage {
    private static final String ADDRESS = "/so/report";

    private final Figures figures;
    private final Registers registers;

    AttestationsPage(Figures figures, Registers registers) {
        this.figures = figures;
        this.registers = registers;
    }

    @GetMapping(ADDRESS)
    ModelAndView attestations(
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable Long muc) {
        registers.awaitEntry(muc);
        Question question = registers.question(ky, den, biet);
        AttestationsView view = new AttestationsView(
                question,
                Arrays.stream(Register.values())
                        .map(register -> new AttestationsView.Line(register, figures.attestation(register, question)))
                        .toList(),
                registers.isOlderThanNow(question));
        ModelAndView page = Registers.page(
                "report/attestations", view, "Xác nhận sổ", Registers.times(question), Map.of("Sổ", "/so"));
        return Rights.ofCaller().records()
                ? page.addObject(
                        "actions", new LinkedHashMap<>(Map.of("Xác nhận một sổ", ADDRESS + "/ghi/register-attested")))
                : page;
    }

    /** The registers as a page. */
    public record AttestationsView(Question question, List<Line> lines, boolean olderThanNow) {
        public record Line(Register register, Optional<Attestation> attestation) {}
    }
}
