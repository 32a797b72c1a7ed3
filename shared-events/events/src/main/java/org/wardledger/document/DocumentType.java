package org.wardledger.document;

import java.util.Arrays;
import java.util.Optional;
import org.wardledger.common.Labelled;

/**
 * Type of a document (tên loại văn bản): the types of Decree 30/2020/NĐ-CP, Article 7 and Annex III, and those that come
 * from above. A letter has no symbol of its own in the state's style; the Party writes CV.
 */
public enum DocumentType implements Labelled {
    RESOLUTION("nghị quyết", "NQ"),
    DECISION("quyết định", "QĐ"),
    DIRECTIVE("chỉ thị", "CT"),
    REGULATION("quy chế", "QC"),
    RULES("quy định", "QyĐ"),
    COMMUNIQUE("thông cáo", "TC"),
    NOTICE("thông báo", "TB"),
    GUIDANCE("hướng dẫn", "HD"),
    PROGRAMME("chương trình", "CTr"),
    PLAN("kế hoạch", "KH"),
    SCHEME("phương án", "PA"),
    PROJECT_SCHEME("đề án", "ĐA"),
    PROJECT("dự án", "DA"),
    REPORT("báo cáo", "BC"),
    MINUTES("biên bản", "BB"),
    SUBMISSION("tờ trình", "TTr"),
    CONTRACT("hợp đồng", "HĐ"),
    OFFICIAL_LETTER("công văn", "CV"),
    TELEGRAM("công điện", "CĐ"),
    MEMORANDUM("bản ghi nhớ", "GN"),
    AGREEMENT("bản thỏa thuận", "TTh"),
    AUTHORISATION("giấy ủy quyền", "GUQ"),
    INVITATION("giấy mời", "GM"),
    INTRODUCTION("giấy giới thiệu", "GGT"),
    LEAVE("giấy nghỉ phép", "GNP"),
    DISPATCH_SLIP("phiếu gửi", "PG"),
    FORWARDING_SLIP("phiếu chuyển", "PC"),
    NOTICE_SLIP("phiếu báo", "PB"),
    OPEN_LETTER("thư công", ""),
    LAW("luật", ""),
    ORDINANCE("pháp lệnh", ""),
    DECREE("nghị định", "NĐ"),
    CIRCULAR("thông tư", "TT"),
    CONCLUSION("kết luận", "KL"),
    OTHER("văn bản khác", "");

    private final String label;
    private final String symbol;

    DocumentType(String label, String symbol) {
        this.label = label;
        this.symbol = symbol;
    }

    @Override
    public String label() {
        return label;
    }

    /** Its abbreviation in a document's number; empty where it has none. */
    public String symbol() {
        return symbol;
    }

    /** The type a symbol names: {@code KH} a plan. */
    public static Optional<DocumentType> ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(type -> !type.symbol.isEmpty() && type.symbol.equalsIgnoreCase(symbol))
                .findFirst();
    }
}
