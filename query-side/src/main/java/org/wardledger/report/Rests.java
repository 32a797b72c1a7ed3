package org.wardledger.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.Attestation;
import org.wardledger.figure.Figure;
import org.wardledger.report.Grounds.Item;
import org.wardledger.report.Grounds.Vouched;
import org.wardledger.report.Report.Ground;

/** Gathers what one statement rests on, each once (căn cứ của một câu). */
final class Rests {
    private final Grounds grounds;
    private final Map<String, Ground> gathered = new LinkedHashMap<>();
    private final Set<String> figures = new LinkedHashSet<>();

    Rests(Grounds grounds) {
        this.grounds = grounds;
    }

    void on(Wording.Blank blank) {
        blank.cited().ifPresent(this::onPapers);
        if (Vocabulary.isWritten(blank.name())) {
            onText(grounds.text(blank.name()));
        } else if (blank.name().equals(Vocabulary.SCHEDULE)) {
            onNotice();
        } else if (Vocabulary.isOfDraft(blank.name())) {
            onDraft();
        } else if (Vocabulary.isItem(blank.name())) {
            onItem(blank.aspect());
        } else if (Vocabulary.isCounted(blank.name())) {
            onFigure(blank.name());
        }
    }

    void on(Condition condition) {
        condition.figures().forEach(this::onFigure);
        condition.documents().forEach(this::onPapers);
        if (condition instanceof Condition.Attested attested) {
            attested.registers().forEach(this::onAttestation);
        } else if (condition instanceof Condition.Drafted) {
            onDraft();
        } else if (condition instanceof Condition.Noticed) {
            onNotice();
        }
    }

    List<Ground> grounds() {
        return List.copyOf(gathered.values());
    }

    Set<String> figures() {
        return figures;
    }

    private void onFigure(String id) {
        Figure figure = grounds.figure(id);
        String fraction = figure.fraction();
        String shown = figure.display() + (fraction.isEmpty() ? "" : " (" + fraction + ")");
        figures.add(id);
        gathered.putIfAbsent(id, new Ground(figure.label(), shown, id, grounds.positions(id)));
    }

    private void onDraft() {
        Draft draft = grounds.draft();
        if (draft != null) {
            gathered.putIfAbsent(
                    "draft", new Ground("Dự thảo báo cáo", draft.said().subject(), null, List.of(draft.position())));
        }
    }

    private void onItem(String aspect) {
        Item item = grounds.item();
        if (item != null) {
            List<Long> saying =
                    item.witness().saying(aspect).distinct().sorted().toList();
            gathered.putIfAbsent(
                    "item " + saying, new Ground("Mục trong sổ", item.witness().word(aspect), null, saying));
        }
    }

    /** Each document with the entry that put it on record, and the entries that made it public where that is said. */
    private void onPapers(Cited cited) {
        CitationProse prose = new CitationProse(grounds.papers().bodies());
        for (Paper paper : grounds.chosen(cited)) {
            onPaper(paper, prose);
            if (cited.whose() == Cited.Whose.DISCLOSED) {
                grounds.papers()
                        .disclosing(paper)
                        .forEach(disclosure -> gathered.putIfAbsent(
                                "disclosure " + disclosure.position(),
                                new Ground(
                                        "Lần công khai",
                                        prose.of(paper, Cited.Form.NUMBER),
                                        null,
                                        List.of(disclosure.position()))));
            }
        }
    }

    private void onPaper(Paper paper, CitationProse prose) {
        gathered.putIfAbsent(
                "paper " + paper.position(),
                new Ground("Văn bản trong sổ", prose.full(paper), null, List.of(paper.position())));
    }

    private void onText(@Nullable WrittenText text) {
        if (text == null) {
            return;
        }
        gathered.putIfAbsent(
                "text " + text.position(),
                new Ground(text.kind().label(), text.author(), null, List.of(text.position())));
        DocumentCode related = text.related();
        if (related != null) {
            CitationProse prose = new CitationProse(grounds.papers().bodies());
            grounds.papers().named(related).forEach(paper -> onPaper(paper, prose));
        }
    }

    private void onNotice() {
        var notice = grounds.notice();
        if (notice != null) {
            gathered.putIfAbsent(
                    "notice",
                    new Ground("Văn bản trong sổ", Filling.citation(notice), null, List.of(notice.position())));
        }
    }

    private void onAttestation(Register register) {
        Vouched vouched = grounds.vouched(register);
        if (vouched != null) {
            Attestation attestation = vouched.attestation();
            gathered.putIfAbsent(
                    "register " + register,
                    new Ground(
                            "Xác nhận sổ " + register.label(),
                            "từ ngày " + VietnameseProse.shortDay(attestation.from()) + " đến ngày "
                                    + VietnameseProse.shortDay(attestation.to()) + ", " + vouched.attestedBy(),
                            null,
                            attestation.positions()));
        }
    }
}
