package org.wardledger.intake;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wardledger.office.Acting;

/** Takes whole books from programs: {@code multipart/form-data} with the file and its mapping. */
@RestController
class IntakeController {
    private final Intake intake;
    private final IntakeRuns runs;

    IntakeController(Intake intake, IntakeRuns runs) {
        this.intake = intake;
        this.runs = runs;
    }

    /** With {@code Prefer: respond-async} it answers at once where the outcome will be found. */
    @PostMapping("/api/import")
    ResponseEntity<Map<String, Object>> take(
            @RequestParam(defaultValue = "check") String mode,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Authentication authentication) {
        Mode asked = Mode.of(mode);
        Acting acting = Acting.of(authentication, "import");
        intake.requireRights(mapping, acting);
        if (prefer.contains("respond-async")) {
            IntakeRuns.Run run = runs.bring(bytes(file), sheet, mapping, asked, acting);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/import/" + run.id()))
                    .body(state(run));
        }
        return answer(intake.take(bytes(file), sheet, mapping, asked, acting, new Progress()));
    }

    @GetMapping("/api/import/{id}")
    ResponseEntity<Map<String, Object>> state(@PathVariable String id, Authentication authentication) {
        IntakeRuns.Run run = runs.of(id, authentication.getName());
        if (run.running()) {
            return ResponseEntity.accepted().body(state(run));
        }
        runs.drop(run);
        if (run.refusal() != null) {
            throw run.refusal();
        }
        return answer(Objects.requireNonNull(run.report()));
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null) {
            throw Table.refused("Chưa có tệp (file).");
        }
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw Table.refused("Tệp (file) không đọc được.");
        }
    }

    private static Map<String, Object> state(IntakeRuns.Run run) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("stage", run.progress().stage());
        state.put("done", run.progress().done());
        state.put("total", run.progress().total());
        state.put("rowsPerSecond", run.progress().rowsPerSecond());
        state.put("secondsLeft", run.progress().secondsLeft());
        return state;
    }

    private static ResponseEntity<Map<String, Object>> answer(IntakeReport report) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("mode", report.mode().code());
        answer.put("sentence", report.sentence());
        answer.put("rows", report.rows());
        answer.put("recorded", report.recorded());
        answer.put("known", report.known());
        answer.put("refused", report.refused());
        answer.put("skipped", report.skipped());
        answer.put("acts", report.acts());
        answer.put("problemCount", report.problemCount());
        answer.put("problems", report.problems());
        answer.put("millis", report.millis());
        boolean keptOut = report.mode() == Mode.ALL && !report.isClean();
        HttpStatus status = keptOut ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return ResponseEntity.status(status).body(answer);
    }
}
