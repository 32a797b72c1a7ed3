package org.wardledger.launcher;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The menu (mục lục): of the parts this house may have, those whose page someone answers for. */
@Component
class Menu {

    private record Entry(String key, String label, String href) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("overview", "Tổng quan", "/"),
            new Entry("books", "Sổ", "/so"),
            new Entry("report", "Báo cáo năm", "/bao-cao"),
            new Entry("audit", "Kiểm toán", "/kiem-toan"),
            new Entry("verify", "Kiểm chứng", "/kiem-chung"));

    private final List<Entry> standing;

    Menu(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        Set<String> addresses = pages.getHandlerMethods().keySet().stream()
                .flatMap(page -> page.getPatternValues().stream())
                .map(address -> address.isEmpty() ? "/" : address)
                .collect(Collectors.toSet());
        standing = ENTRIES.stream()
                .filter(entry -> addresses.contains(entry.href()))
                .toList();
    }

    List<Frame.Place> places(@Nullable Object here) {
        return standing.stream()
                .map(entry -> new Frame.Place(
                        entry.label(), entry.href(), entry.key().equals(here)))
                .toList();
    }
}
