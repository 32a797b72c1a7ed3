package org.wardledger.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.wardledger.figure.Figures;
import org.wardledger.figure.PageQuestions;
import org.wardledger.figure.Question;
import org.wardledger.register.ActBook;
import org.wardledger.register.Registers;

/** The shelf of books for those who work in them (các sổ). */
@Controller
public class BooksPage {
    private final Figures figures;
    private final PageQuestions questions;
    private final List<ActBook> actBooks;

    BooksPage(Figures figures, PageQuestions questions, ObjectProvider<ActBook> actBooks) {
        this.figures = figures;
        this.actBooks = actBooks.orderedStream().toList();
        this.questions = questions;
    }

    /** A book, and the number of things in it that wait. */
    public record Book(String label, String href, String count, String note, long pressing) {}

    @GetMapping("/so")
    ModelAndView books() {
        Question question = questions.read(null, null, null);
        List<Book> books = new ArrayList<>(List.of(
                book("Đơn thư", "/so/petition", "petition.received", "đơn đã nhận", "petition.overdue", question),
                book("Tiếp công dân", "/so/reception", "reception.held", "buổi đã tiếp", "reception.silent", question),
                book("Hồ sơ một cửa", "/so/dossier", "dossier.received", "hồ sơ đã nhận", "dossier.overdue", question),
                new Book("Văn bản", "/so/document", display("document.issued", question), "văn bản đi", 0),
                new Book("Kế hoạch", "/so/plan", display("plan.issued", question), "kế hoạch đã ban hành", 0),
                book(
                        "Kiểm tra",
                        "/so/inspection",
                        "inspection.held",
                        "cuộc đã tiến hành",
                        "inspection.missed",
                        question)));
        books.add(new Book("Chấm điểm", "/so/scoring", display("scoring.self-points", question), "điểm tự chấm", 0));
        actBooks.forEach(book -> books.add(new Book(
                book.label(),
                book.address(),
                display(book.counted(), question),
                book.noun(),
                book.pressing().isEmpty()
                        ? 0
                        : figures.figure(book.pressing(), question).numerator())));
        books.add(new Book("Lời văn báo cáo", "/so/report/van", "", "đoạn văn, khó khăn, nhiệm vụ", 0));
        books.add(new Book("Nhập sổ", "/so/nhap", "", "đưa sổ cũ từ Excel hoặc CSV vào", 0));
        books.add(new Book("Xác nhận sổ", "/so/report", "", "ai xác nhận sổ nào, đến ngày nào", 0));
        return Registers.page("dashboard/books", books, "Sổ", Registers.times(question), java.util.Map.of());
    }

    private String display(String counted, Question question) {
        return figures.figure(counted, question).display();
    }

    private Book book(String label, String href, String counted, String note, String pressing, Question question) {
        return new Book(
                label,
                href,
                display(counted, question),
                note,
                figures.figure(pressing, question).numerator());
    }
}
