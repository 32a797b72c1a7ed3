package org.wardledger.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardledger.common.Body;
import org.wardledger.common.DocumentCode;
import org.wardledger.document.Citable;
import org.wardledger.document.DocumentEvent.DocumentReceived;
import org.wardledger.document.DocumentEvent.RegulationAdopted;
import org.wardledger.document.DocumentType;
import org.wardledger.plan.PlanEvent.PlanIssued;

/**
 * How a document is named in a sentence (cách viện dẫn văn bản; Decree 30/2020/NĐ-CP, Annex I): type, number, day, issuer,
 * subject. What is not known is left out, and nothing is put in its place.
 */
final class CitationProse {
    private final Bodies bodies;

    CitationProse(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Empty where the document's entry does not say it. */
    String of(Paper paper, Cited.Form form) {
        Citable document = paper.document();
        return switch (form) {
            case FULL -> cited(document, true, true);
            case NUMBER -> cited(document, true, false);
            case WITHOUT_ISSUER -> cited(document, false, true);
            case ISSUER -> document.issuer().value();
            case BETWEEN -> document.coIssuers() == null ? "" : signatories(document);
            case SUBJECT -> subject(document);
            case PRIORITIES -> document instanceof PlanIssued plan ? orNothing(plan.priorities()) : "";
            case CONTAINS -> document instanceof RegulationAdopted adopted ? orNothing(adopted.contains()) : "";
            case EFFECTIVE ->
                effectiveOn(document).map(VietnameseProse::shortDay).orElse("");
        };
    }

    /** {@code Kế hoạch số 24/KH-UBND ngày 17/3/2023 về …}, for the list of what a sentence rests on. */
    String full(Paper paper) {
        return of(paper, Cited.Form.FULL);
    }

    private String cited(Citable document, boolean withIssuer, boolean withSubject) {
        DocumentCode code = document.code();
        String type = VietnameseProse.capitalised(
                document.type() == DocumentType.OTHER
                        ? "văn bản"
                        : document.type().label());
        String day = Optional.ofNullable(document.documentOn())
                .map(on -> " ngày " + VietnameseProse.shortDay(on))
                .orElse("");
        String issuer = withIssuer && !isOfTheWardAlone(document) ? " của " + signatories(document) : "";
        if (code == null && isNamedByItsSubject(document)) {
            return subject(document) + day;
        }
        return type
                + (code == null ? "" : " số " + code.value().strip())
                + day
                + issuer
                + (withSubject || code == null ? " " + VietnameseProse.inSentence(subject(document)) : "");
    }

    /** A law, a programme or "các văn bản …" without a number is called what its subject says. */
    private static boolean isNamedByItsSubject(Citable document) {
        String subject = subject(document).toLowerCase(Locale.ROOT);
        return Stream.of("về ", "ban hành ", "quy định ", "phê duyệt ", "công bố ", "v/v ")
                .noneMatch(subject::startsWith);
    }

    private String signatories(Citable document) {
        return VietnameseProse.list(Stream.concat(
                        Stream.of(document.issuer()),
                        Stream.ofNullable(document.coIssuers()).flatMap(List::stream))
                .map(Body::value)
                .toList());
    }

    private boolean isOfTheWardAlone(Citable document) {
        List<Body> others = document.coIssuers();
        return bodies.isWard(document.issuer()) && (others == null || others.isEmpty());
    }

    private static String subject(Citable document) {
        return document.subject().strip().replaceFirst("\\.$", "");
    }

    static Optional<LocalDate> effectiveOn(Citable document) {
        return Optional.ofNullable(
                document instanceof DocumentReceived received
                        ? received.effectiveOn()
                        : document instanceof RegulationAdopted adopted ? adopted.effectiveOn() : null);
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
