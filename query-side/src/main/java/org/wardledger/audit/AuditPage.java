package org.wardledger.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.proof.LogStanding;
import org.wardledger.proof.VerifyPage;
import org.wardledger.register.Registers;

/** Where an auditor begins (kiểm toán): what to look at, and what each look shows. */
@Controller
public class AuditPage {
    static final String ADDRESS = "/kiem-toan";

    private final LogStanding standing;

    AuditPage(LogStanding standing) {
        this.standing = standing;
    }

    /** @param alarm what does not agree, in one sentence */
    public record AuditView(@Nullable String alarm, List<Look> looks) {}

    /** One way of looking into the book. */
    public record Look(String label, String href, String shows) {}

    @GetMapping(ADDRESS)
    ModelAndView looks() {
        List<Look> looks = List.of(
                new Look(
                        "Đính chính và số liệu đã đổi",
                        RestatementsPage.ADDRESS,
                        "Mọi mục đính chính, mục hủy: chữ cũ, chữ mới, căn cứ, ai ghi, số liệu nào đổi theo."),
                new Look(
                        "Số văn bản đã cấp",
                        "/kiem-toan/so-van-ban",
                        "Số cuối, số kế tiếp, số khuyết, số chèn, ngày không theo thứ tự số, ngày cuối tuần."),
                new Look("Mọi số liệu", "/so-lieu", "Định nghĩa, tử số, mẫu số và các mục đứng sau mỗi con số."),
                new Look("Xác nhận sổ", "/so/report", "Ai xác nhận sổ nào đầy đủ, từ ngày nào đến ngày nào."),
                new Look(
                        "Số liệu tổng hợp",
                        "/so-lieu/tong-hop",
                        "Số theo lĩnh vực, theo tổ dân phố của từng tháng, từng quý, như nhật ký công khai nêu."),
                new Look(
                        "Kiểm chứng sổ và nhật ký",
                        VerifyPage.ADDRESS,
                        "Điểm kiểm đang công bố, khóa ký, lần tự kiểm gần nhất và các chỗ sai lệch; kiểm biên nhận."));
        return Registers.page(
                        "audit/looks",
                        new AuditView(standing.alarm().orElse(null), looks),
                        "Kiểm toán",
                        "Sổ chỉ thêm, không sửa; ở đây xem điều đã thêm.",
                        Map.of())
                .addObject("nav", "audit");
    }
}
