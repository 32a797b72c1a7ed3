package org.wardledger.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.wardledger.common.DocumentCode;
import org.wardledger.figure.Fact;
import org.wardledger.figure.Statistics.RegisteredNumber;
import org.wardledger.figure.Traits;
import org.wardledger.ledger.Entry;

/** What a document on record says that can be counted, whichever action put it there (văn bản có trong sổ). */
public final class CitableFacts {
    /** Documents with a topic, each under the year it governs; the report chooses its citations from these. */
    public static final String OF_TOPIC = "document.of-topic";

    /** Documents with a number; the kind of the fact is the number, however it was spelled. */
    public static final String NUMBERED = "document.numbered";

    /** The book in which all documents have their numbers. */
    public static final String BOOK = "document";

    private CitableFacts() {}

    public static Stream<Fact> of(String measure, Entry entry, Citable document) {
        Topic topic = document.topic();
        String field = topic == null ? "" : topic.name();
        String issuer = document.issuer().value();
        Fact counted = Fact.one(measure, entry)
                .ofCohort(governs(document))
                .of(new Traits(document.type().name(), field, "", issuer, "", false));
        Stream<Fact> ofTopic = topic == null || topic == Topic.OTHER
                ? Stream.empty()
                : Stream.of(Fact.one(OF_TOPIC, entry)
                        .ofCohort(governs(document))
                        .of(new Traits("", field, "", issuer, "", false)));
        Stream<Fact> numbered = Stream.ofNullable(document.code())
                .map(code -> Fact.one(NUMBERED, entry).of(new Traits(key(code), "", "", issuer, "", false)));
        return Stream.of(Stream.of(counted), ofTopic, numbered).flatMap(facts -> facts);
    }

    /** The day that tells which year a document belongs to; a notice of December may govern the year after. */
    public static LocalDate governs(Citable document) {
        Integer year = document.forYear();
        LocalDate day = document.documentOn();
        if (year != null) {
            return LocalDate.of(year, 1, 1);
        }
        return day == null ? document.occurredOn() : day;
    }

    /** The same for two spellings of one number. */
    public static String key(DocumentCode code) {
        return DocumentNumber.of(code)
                .map(number -> number.inRegister() + "/" + (number.year() == null ? "" : number.year() + "/")
                        + number.symbol().toUpperCase(Locale.ROOT))
                .orElseGet(() -> code.value().replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
    }

    /**
     * The number as registered, with what makes it one among many: a province's 48/QĐ-UBND is not the ward's, nor last
     * year's this year's.
     */
    public static RegisteredNumber number(Citable document) {
        DocumentCode code = document.code();
        LocalDate day = document.documentOn();
        if (code == null) {
            String stream = document.documentId().value();
            return new RegisteredNumber(
                    BOOK,
                    "không số, " + document.occurredOn() + ", " + stream.substring(Math.max(0, stream.length() - 8)));
        }
        return new RegisteredNumber(
                BOOK,
                code.value().strip() + ", " + (day == null ? document.occurredOn() : day).getYear() + ", "
                        + document.issuer().value());
    }
}
