package org.wardledger.launcher;

import java.util.List;

/**
 * What is said when a page cannot be given (trang báo lỗi).
 *
 * @param book whether the book changed; the first thing an official wants to know
 */
public record ErrorPage(String title, String happened, String book, List<String> next) {

    private static final String ONLY_READ = "Lần mở trang này không ghi gì vào sổ.";
    private static final String NOT_RECORDED = "Chưa ghi gì vào sổ.";
    private static final String NOT_KNOWN = "Chưa rõ việc vừa gửi đã vào sổ hay chưa.";
    private static final String LOOK_FIRST = "Mở sổ xem trước khi gửi lại, để một việc không ghi hai lần.";

    /** @param sent whether something was sent that might have been recorded */
    static ErrorPage of(int status, boolean sent) {
        return switch (status) {
            case 400 ->
                refused(sent, "Phần gửi lên chưa đọc được", "Địa chỉ hoặc một chỗ đã nhập không đúng dạng.", """
                        Quay lại trang trước, xem lại ngày và số đã nhập.""");
            case 401 -> refused(sent, "Cần đăng nhập", "Trang này mở cho người của cơ quan và người kiểm tra.", """
                        Đăng nhập rồi mở lại trang.""");
            case 403 ->
                refused(
                        sent,
                        "Tài khoản này không mở được trang",
                        "Tài khoản đang dùng không có quyền ở đây, hoặc phiên làm việc đã hết.",
                        """
                        Đăng nhập lại, hoặc dùng tài khoản có quyền.
                        Cần thêm quyền: hỏi người quản trị.""");
            case 404 ->
                refused(sent, "Không có trang này", "Địa chỉ có thể gõ nhầm, hoặc số này chưa có trong sổ.", """
                        Xem lại địa chỉ, hoặc tìm theo số trong sổ.""");
            case 409 ->
                refused(
                        sent,
                        "Việc này vừa có mục mới",
                        "Trong lúc nhập, một mục khác đã được ghi cho cùng việc này.",
                        """
                        Mở lại việc đó, xem mục mới, rồi ghi nếu vẫn cần.""");
            case 413 -> refused(sent, "Phần gửi lên quá lớn", "Tệp hoặc đoạn văn dài hơn mức sổ nhận.", """
                        Rút ngắn hoặc chia nhỏ rồi gửi lại.""");
            case 422 -> refused(sent, "Sổ không nhận mục này", "Phần gửi lên trái với một quy tắc của sổ.", """
                        Quay lại biểu mẫu; chỗ cần sửa nêu ở đầu trang.""");
            case 503 ->
                broken(
                        sent,
                        "Sổ tạm thời chưa mở được",
                        "Chưa nối được với cơ sở dữ liệu. Trang này không đem số cũ ra thay.",
                        """
                        Đợi khoảng nửa phút rồi mở lại.
                        Nếu vẫn vậy: báo người quản trị.""");
            default ->
                status < 500
                        ? refused(
                                sent,
                                "Trang không nhận yêu cầu này",
                                "Địa chỉ đúng, nhưng cách gửi không phải cách trang này nhận.",
                                """
                                Quay lại trang trước và làm lại từ đó.""")
                        : broken(sent, "Trang gặp trục trặc", "Lỗi nằm ở phần mềm, không ở phần đã nhập.", """
                                Thử lại sau ít phút.
                                Nếu vẫn vậy: báo người quản trị, kèm giờ gặp lỗi.""");
        };
    }

    /** The same page where the book itself gave the reason; its sentence knows better what was recorded. */
    ErrorPage because(String sentence) {
        return new ErrorPage(title, sentence, book.equals(NOT_KNOWN) ? LOOK_FIRST : book, next);
    }

    private static ErrorPage refused(boolean sent, String title, String happened, String next) {
        return new ErrorPage(title, happened, sent ? NOT_RECORDED : ONLY_READ, lines(next));
    }

    private static ErrorPage broken(boolean sent, String title, String happened, String next) {
        return new ErrorPage(
                title, happened, sent ? NOT_KNOWN : ONLY_READ, lines(sent ? LOOK_FIRST + "\n" + next : next));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }
}
