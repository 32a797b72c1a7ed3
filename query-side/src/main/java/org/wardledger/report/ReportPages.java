package org.wardledger.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.wardledger.figure.QuestionReader;

/** The page of a year's report (trang báo cáo năm): every sentence opens what it rests on. */
@Controller
class ReportPages {
    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/bao-cao")
    RedirectView newest() {
        return new RedirectView("/bao-cao/" + reports.newestYear());
    }

    @GetMapping("/bao-cao/{year}")
    ModelAndView year(
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String den,
            @RequestParam(required = false) @Nullable String biet,
            @RequestParam(required = false) @Nullable String cau) {
        return page(reports.of(QuestionReader.Names.PAGE, year, den, biet), cau == null ? "" : cau);
    }

    /** {@code open} names the statement whose grounds the reader wants to see, such as {@code II.3-5}. */
    static ModelAndView page(Report report, String open) {
        Map<String, String> path = new LinkedHashMap<>();
        path.put("Báo cáo năm", "/bao-cao");
        path.put(String.valueOf(report.year()), "/bao-cao/" + report.year());
        return new ModelAndView(
                "report/year",
                Map.of(
                        "view",
                        ReportPage.of(report, open),
                        "title",
                        "Báo cáo công tác dân vận chính quyền năm " + report.year(),
                        "lead",
                        ReportText.asOf(report),
                        "path",
                        path,
                        "nav",
                        "report"));
    }
}
