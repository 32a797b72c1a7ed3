package org.wardledger.register;

import java.util.Map;
import java.util.Set;
import org.wardledger.common.WardEvent;
import org.wardledger.document.Citable;
import org.wardledger.document.DocumentEvent;
import org.wardledger.dossier.DossierEvent;
import org.wardledger.inspection.InspectionEvent;
import org.wardledger.law.LawEvent;
import org.wardledger.ledger.Entry;
import org.wardledger.organisation.OrganisationEvent;
import org.wardledger.petition.PetitionEvent;
import org.wardledger.plan.PlanEvent;
import org.wardledger.reception.ReceptionEvent;
import org.wardledger.report.ReportEvent;
import org.wardledger.scoring.ScoringEvent;

/** Where a line of the book can be read in its record (trang của một mục). */
public final class RecordPages {
    private static final Set<String> ACT_BOOKS =
            Set.of("dialogue", "democracy", "coordination", "mobilisation", "incident", "direction");

    private RecordPages() {}

    /** @param numbers numbers of records in their books, by stream */
    public static String href(Entry line, Map<String, String> numbers) {
        String number = numbers.getOrDefault(line.stream(), "");
        return page(line, number) + "#muc-" + line.position();
    }

    private static String page(Entry line, String number) {
        return switch (line.event()) {
            case PetitionEvent it -> numbered("petition", number);
            case DossierEvent it -> numbered("dossier", number);
            case PlanEvent.ReviewHeld it -> "/so/plan";
            case PlanEvent.ActPromised it -> "/so/plan/da-hua";
            case PlanEvent it -> Registers.href("plan", line.stream());
            case Citable it -> Registers.href("document", line.stream());
            case DocumentEvent.PersonalDocumentRecorded it -> Registers.href("document", line.stream());
            case DocumentEvent.DisclosurePublished it -> "/so/document";
            case DocumentEvent.DisclosureEnded it -> "/so/document";
            case ReceptionEvent it -> "/so/reception";
            case InspectionEvent it -> "/so/inspection";
            case ReportEvent.RegisterAttested it -> "/so/report";
            case ReportEvent.RegisterTallied it ->
                "/so-lieu/tong-hop?nam=" + it.from().getYear();
            case ReportEvent.ClaimSettled it -> "/bao-cao/" + it.year();
            case ScoringEvent it -> "/so/scoring";
            case ReportEvent it -> "/so/report/van";
            case LawEvent it -> "/phap-luat";
            case OrganisationEvent it -> "/so/organisation";
            default -> "/so" + actBook(line.event());
        };
    }

    /** The book of acts its concept keeps, where it keeps one. */
    private static String actBook(WardEvent act) {
        String concept = act.getClass().getPackageName().replaceFirst(".*\\.", "");
        return ACT_BOOKS.contains(concept) ? "/" + concept : "";
    }

    private static String numbered(String book, String number) {
        return number.isEmpty() ? "/so/" + book : Registers.href(book, number);
    }

    /** The entry itself, as anyone may read it. */
    public static String entry(long position) {
        return "/api/actions?after=" + (position - 1) + "&limit=1";
    }
}
