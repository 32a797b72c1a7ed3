package org.wardledger.launcher;

import java.util.List;

/** What is said when a page cannot be given (trang báo lỗi): what happened, whether the book changed, what to do. */
public record ErrorPage(String title, String happened, String book, List<String> next, boolean again) {

    private static final String NOTHING_RECORDED = "Chưa ghi gì vào sổ.";
    private static final String ONLY_READ = "Lần mở trang này không ghi gì vào sổ.";
    private static final String UNKNOWN =
            "Chưa rõ việc vừa gửi đã vào sổ hay chưa. Mở sổ xem trước khi gửi lại, để một việc không ghi hai lần.";

    /** @param sent whether the request could have recorded something, so that silence about the book would worry */
    static ErrorPage of(int status, boolean sent) {
        String refused = sent ? NOTHING_RECORDED : ONLY_READ;
        String broken = sent ? UNKNOWN : ONLY_READ;
        return switch (status) {
            case 400 ->
                new ErrorPage(
                        "Phần gửi lên chưa đọc được",
                        "Địa chỉ hoặc một chỗ trong phần gửi lên không đúng dạng.",
                        refused,
                        List.of("Quay lại trang trước, xem lại ngày và số đã nhập."),
                        false);
            case 401 ->
                new ErrorPage(
                        "Cần đăng nhập",
                        "Trang này chỉ mở cho người của cơ quan và người kiểm tra.",
                        refused,
                        List.of("Đăng nhập rồi mở lại trang này."),
                        false);
            case 403 ->
                new ErrorPage(
                        "Tài khoản này không mở được trang",
                        "Tài khoản đang dùng không có quyền ở đây, hoặc phiên làm việc đã hết hạn.",
                        refused,
                        List.of("Đăng nhập lại, hoặc dùng tài khoản có quyền.", "Cần thêm quyền: hỏi người quản trị."),
                        false);
            case 404 ->
                new ErrorPage(
                        "Không có trang này",
                        "Địa chỉ có thể gõ nhầm, hoặc số này chưa có trong sổ.",
                        refused,
                        List.of("Xem lại địa chỉ, hoặc tìm theo số trong sổ."),
                        false);
            case 409 ->
                new ErrorPage(
                        "Việc này vừa có mục mới",
                        "Trong lúc nhập, đã có người ghi một mục khác cho cùng việc này.",
                        refused,
                        List.of("Mở lại việc đó, xem mục mới, rồi ghi nếu vẫn cần."),
                        false);
            case 413 ->
                new ErrorPage(
                        "Phần gửi lên quá lớn",
                        "Tệp hoặc đoạn văn dài hơn mức sổ nhận.",
                        refused,
                        List.of("Chia nhỏ hoặc giảm cỡ tệp rồi gửi lại."),
                        false);
            case 422 ->
                new ErrorPage(
                        "Sổ không nhận mục này",
                        "Phần gửi lên trái với một quy tắc của sổ.",
                        refused,
                        List.of("Quay lại biểu mẫu; chỗ cần sửa được nêu ở đầu trang."),
                        false);
            case 503 ->
                new ErrorPage(
                        "Sổ tạm thời chưa mở được",
                        "Chưa nối được với cơ sở dữ liệu, nên trang này không có số để hiện. Số cũ không được đem ra thay.",
                        broken,
                        List.of("Đợi khoảng nửa phút rồi mở lại.", "Nếu vẫn vậy: báo người quản trị."),
                        true);
            default ->
                status < 500
                        ? new ErrorPage(
                                "Trang không nhận yêu cầu này",
                                "Địa chỉ đúng, nhưng cách gửi không phải cách trang này nhận.",
                                refused,
                                List.of("Quay lại trang trước và làm lại từ đó."),
                                false)
                        : new ErrorPage(
                                "Trang gặp trục trặc",
                                "Lỗi nằm ở phần mềm, không ở phần đã nhập.",
                                broken,
                                List.of("Thử lại sau; nếu vẫn vậy, báo người quản trị kèm giờ gặp lỗi."),
                                true);
        };
    }
}
