package org.wardledger.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.common.Refusal;
import org.wardledger.office.Acting;
import org.wardledger.office.RefusalStatus;

/** Where an official brings a book (trang nhập sổ): chosen, tried, looked at, and recorded at his word. */
@Controller
class IntakePage {
    private static final String ADDRESS = "/so/nhap";
    private static final String LOOK_AGAIN_SECONDS = "2";

    private final Intake intake;
    private final IntakeRuns runs;
    private final Mappings mappings;

    IntakePage(Intake intake, IntakeRuns runs, Mappings mappings) {
        this.intake = intake;
        this.runs = runs;
        this.mappings = mappings;
    }

    @GetMapping(ADDRESS)
    ModelAndView empty() {
        return page(new IntakeView(mappings.choices(), null, null, null, null));
    }

    @PostMapping(ADDRESS)
    ModelAndView bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(defaultValue = "") String written,
            @RequestParam(defaultValue = "") String sheet,
            Authentication authentication) {
        try {
            Acting acting = Acting.of(authentication, "import");
            String meant = written.isBlank() ? mapping : written;
            intake.requireRights(meant, acting);
            IntakeRuns.Run run = runs.bring(IntakeController.bytes(file), sheet, meant, Mode.CHECK, acting);
            return new ModelAndView("redirect:" + ADDRESS + "/" + run.id());
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    /** Looks again by itself while it runs, without any script. */
    @GetMapping(ADDRESS + "/{id}")
    ModelAndView state(@PathVariable String id, Authentication authentication, HttpServletResponse response) {
        try {
            IntakeRuns.Run run = runs.of(id, authentication.getName());
            if (run.running()) {
                response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
                return page(new IntakeView(mappings.choices(), id, run.progress(), null, null));
            }
            Refusal refusal = run.refusal();
            return page(new IntakeView(
                    mappings.choices(), id, null, run.report(), refusal == null ? null : refusal.getMessage()));
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @PostMapping(ADDRESS + "/{id}/ghi")
    ModelAndView record(@PathVariable String id, @RequestParam String mode, Authentication authentication) {
        try {
            runs.goOn(runs.of(id, authentication.getName()), Mode.of(mode), Acting.of(authentication, "import"));
            return new ModelAndView("redirect:" + ADDRESS + "/" + id);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @PostMapping(ADDRESS + "/{id}/bo")
    ModelAndView drop(@PathVariable String id, Authentication authentication) {
        try {
            runs.drop(runs.of(id, authentication.getName()));
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private ModelAndView refused(Refusal refusal) {
        ModelAndView page = page(new IntakeView(mappings.choices(), null, null, null, refusal.getMessage()));
        page.setStatus(RefusalStatus.of(refusal.reason()));
        return page;
    }

    private static ModelAndView page(IntakeView view) {
        ModelAndView page = new ModelAndView("intake/book");
        page.addObject("view", view);
        page.addObject("title", "Nhập sổ từ Excel hoặc CSV");
        page.addObject(
                "lead", "Kiểm tra trước, chưa ghi gì; sau đó ghi cả tệp hoặc từng dòng. Nhập lại không ghi hai lần.");
        page.addObject("path", new LinkedHashMap<>(Map.of("Sổ", "/so")));
        page.addObject("nav", "books");
        return page;
    }
}
