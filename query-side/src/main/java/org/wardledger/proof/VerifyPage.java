package org.wardledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;
import org.wardledger.figure.VietnameseDate;
import org.wardledger.log.Checkpoint;
import org.wardledger.log.Note;
import org.wardledger.log.Policy;
import org.wardledger.privacy.Opener;
import org.wardledger.register.RecordPages;
import org.wardledger.register.Registers;

/** What the log says, what the book found about itself, and how anybody checks both (kiểm chứng). */
@Controller
public class VerifyPage {
    public static final String ADDRESS = "/kiem-chung";

    private static final int FOUND_MAX = 20;
    private static final List<String> MAY_ASK = List.of("AUDIT", "LEAD");
    private static final List<String> MAY_KNOW = List.of("AUDIT", "LEAD", "INSPECT", "ADMINISTER");

    private final PublicLog log;
    private final LogStanding standing;
    private final Integrity integrity;

    VerifyPage(PublicLog log, LogStanding standing, Integrity integrity) {
        this.log = log;
        this.standing = standing;
        this.integrity = integrity;
    }

    @GetMapping(ADDRESS)
    ModelAndView page() {
        Opener caller = Opener.ofCaller();
        IntegrityView view = new IntegrityView(
                log.published().map(VerifyPage::point).orElse(null),
                log(holdsAny(caller, MAY_KNOW)),
                integrity.latest().map(VerifyPage::round).orElse(null),
                integrity.underWay().orElse(null),
                holdsAny(caller, MAY_ASK));
        return framed(
                "proof/integrity",
                view,
                "Kiểm chứng",
                "Ai cũng kiểm được: không mục nào đã ghi bị sửa, bị bớt hay bị đổi chỗ.",
                Map.of());
    }

    /** Only those who may ask get so far; the page then says that it is under way. */
    @PostMapping(ADDRESS + "/tu-kiem")
    ModelAndView again() {
        integrity.request();
        return new ModelAndView(new RedirectView(ADDRESS + "#tu-kiem"));
    }

    static ModelAndView framed(String template, Object view, String title, String lead, Map<String, String> path) {
        return Registers.page(template, view, title, lead, new LinkedHashMap<>(path))
                .addObject("nav", "verify");
    }

    private static boolean holdsAny(Opener caller, List<String> rights) {
        return rights.stream().anyMatch(caller.rights()::contains);
    }

    private static IntegrityView.Point point(LogTables.Published shown) {
        Checkpoint checkpoint = Checkpoint.parse(Note.parse(shown.note()).text());
        return new IntegrityView.Point(
                checkpoint.size(),
                Base64.getEncoder().encodeToString(checkpoint.root()),
                VietnameseDate.of(shown.at()),
                new String(shown.note(), UTF_8));
    }

    private IntegrityView.Log log(boolean knows) {
        String policy = log.policy();
        return new IntegrityView.Log(
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/log")
                        .toUriString(),
                log.key().map(Object::toString).orElse(null),
                log.keys().stream()
                        .map(used -> new IntegrityView.Key(used.key().vkey(), used.first(), used.last()))
                        .toList(),
                Policy.parse(policy).witnesses().stream()
                        .map(Policy.Witness::key)
                        .map(key -> key.name())
                        .toList(),
                policy,
                standing.unpublished(),
                standing.isStopped(),
                knows ? standing.trouble().orElse(null) : null);
    }

    private static IntegrityView.Round round(Integrity.Report report) {
        return new IntegrityView.Round(
                VietnameseDate.of(report.at()),
                Math.max(1, report.taken().toSeconds()),
                report.entries(),
                report.findings(),
                report.outcomes().stream()
                        .map(outcome -> new IntegrityView.Check(
                                outcome.check(),
                                outcome.findings().stream()
                                        .limit(FOUND_MAX)
                                        .map(VerifyPage::found)
                                        .toList(),
                                Math.max(0, outcome.findings().size() - FOUND_MAX)))
                        .toList());
    }

    private static IntegrityView.Found found(Finding finding) {
        @Nullable String href = finding.position() == Finding.WHOLE ? null : RecordPages.entry(finding.position());
        return new IntegrityView.Found(finding.sentence(), href, finding.position());
    }
}
