package org.wardledger.report;

import java.util.List;

/** What must be true in the book before a wording may be printed (điều kiện). */
sealed interface Condition {
    /** The documents it looks for. */
    default List<Cited> documents() {
        return switch (this) {
            case OnRecord onRecord -> List.of(onRecord.cited());
            case Said said -> List.of(said.cited());
            case Timely timely -> List.of(timely.cited(), timely.law());
            default -> List.of();
        };
    }

    /** The figures it asks for. */
    default List<String> figures() {
        return switch (this) {
            case Some some -> List.of(some.figure());
            case None none -> List.of(none.figure());
            case Every every -> List.of(every.whole(), every.part());
            case NoSilentDay silent -> List.of(silent.figure());
            case Uniform uniform -> List.of(uniform.figure());
            case Attested attested -> List.of();
            case Noticed noticed -> List.of();
            case OnRecord onRecord -> List.of();
            case Said said -> List.of();
            case Timely timely -> List.of();
            case Written written -> List.of();
            case Preceded preceded -> List.of();
            case EveryMonth every -> List.of(every.figure());
            case ItemSays says -> List.of();
            case Told told -> List.of(told.figure());
            case ItemIs is -> List.of();
            case Beside beside -> List.of(beside.figure());
            case FirstItem first -> List.of();
            case Drafted drafted -> List.of();
        };
    }

    /** Those of them whose entries it looks into. */
    default List<String> figuresInWords() {
        return this instanceof NoSilentDay
                        || this instanceof EveryMonth
                        || this instanceof Uniform
                        || this instanceof Told
                ? figures()
                : List.of();
    }

    /** {@code có petition.over-the-head}: the count is above zero. */
    record Some(String figure) implements Condition {}

    /** {@code không có petition.complaints}: the count is zero. */
    record None(String figure) implements Condition {}

    /** {@code mọi A đều là B}: the second count is as large as the first, and there is at least one. */
    record Every(String whole, String part) implements Condition {}

    /** {@code sổ khiếu nại, tố cáo đã xác nhận}: somebody vouches for each of these registers up to the as-of day. */
    record Attested(List<Register> registers) implements Condition {}

    /** {@code đủ buổi reception.silent}: of the days the schedule asks for, none is without an entry. */
    record NoSilentDay(String figure) implements Condition {}

    /** {@code đủ tháng coordination.meetings-monthly}: no month of the period that is over is without one. */
    record EveryMonth(String figure) implements Condition {}

    /** {@code rõ mục:outcome}: the entry at hand says it. */
    record ItemSays(String aspect) implements Condition {}

    /** {@code đã dự thảo}: the report's frame was drafted. */
    record Drafted() implements Condition {}

    /** {@code nêu coordination.meetings-front:term}: some entry behind the figure says it. */
    record Told(String figure, String aspect) implements Condition {}

    /** {@code mục thuộc phòng tiếp công dân}: the entry at hand is of this type. */
    record ItemIs(String type) implements Condition {}

    /** {@code kèm: direction.given}: what bears out an official's words; it decides nothing. */
    record Beside(String figure) implements Condition {}

    /** {@code mục đầu}: the entry at hand is the first that is told. */
    record FirstItem() implements Condition {}

    /** {@code trích dẫn reception.schedule}: the document stands in the book. */
    record Noticed(String citation) implements Condition {}

    /** {@code trích dẫn topic.dialogue}: such a document is on record. */
    record OnRecord(Cited cited) implements Condition {}

    /** {@code rõ topic.party-direction:issuer}: all such documents say the same in this respect. */
    record Said(Cited cited) implements Condition {}

    /** {@code kịp thời A trước hiệu lực B}: each A bears a day before the day from which B is in force. */
    record Timely(Cited cited, Cited law) implements Condition {}

    /** {@code đoạn viết II.4.e}: an official wrote something for this place; {@code đoạn viết khác}: there is one at hand. */
    record Written(String blank) implements Condition {}

    /** {@code vế trước}: the clause before it in the sentence is said, so that this one can lean on it. */
    record Preceded() implements Condition {}

    /** {@code rõ petition.over-the-head:type}: all entries behind the figure say the same. */
    record Uniform(String figure, String aspect) implements Condition {}
}
