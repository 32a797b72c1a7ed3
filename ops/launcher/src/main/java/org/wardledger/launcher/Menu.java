package org.wardledger.launcher;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wardledger.office.Right;

/**
 * The menu (mục lục): of the parts such a house may have, those that somebody answers for and that the reader may open.
 */
@Component
final class Menu {

    /** @param rights any one of them opens it; none are needed where there are none */
    private record Entry(String key, String label, String href, Set<Right> rights) {
        boolean openTo(Set<Right> held) {
            return rights.isEmpty() || !Collections.disjoint(rights, held);
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("overview", "Tổng quan", "/", Set.of()),
            new Entry(
                    "books",
                    "Sổ",
                    "/so",
                    Set.of(
                            Right.RECORD,
                            Right.RECORD_DOSSIER,
                            Right.LEAD,
                            Right.INSPECT,
                            Right.AUDIT,
                            Right.PROTECT_DATA)),
            new Entry("privacy", "Niêm phong", "/so/niem-phong", Set.of(Right.PROTECT_DATA)),
            new Entry("report", "Báo cáo năm", "/bao-cao", Set.of()),
            new Entry("audit", "Kiểm toán", "/kiem-toan", Set.of(Right.AUDIT, Right.INSPECT, Right.LEAD)),
            new Entry("verify", "Kiểm chứng", "/kiem-chung", Set.of()));

    private final List<Entry> answered;

    Menu(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        Set<String> addresses = pages.getHandlerMethods().keySet().stream()
                .flatMap(page -> page.getPatternValues().stream())
                .map(address -> address.isEmpty() ? "/" : address)
                .collect(Collectors.toSet());
        answered = ENTRIES.stream()
                .filter(entry -> addresses.contains(entry.href()))
                .toList();
    }

    List<Frame.Place> places(@Nullable Object here, Set<Right> held) {
        return answered.stream()
                .filter(entry -> entry.openTo(held))
                .map(entry ->
                        new Frame.Place(entry.label(), entry.href(), entry.key().equals(here)))
                .toList();
    }
}
