package org.wardledger.document;

import java.util.HashMap;
import java.util.Map;
import org.wardledger.common.DocumentCode;
import org.wardledger.common.Refusal;
import org.wardledger.document.DocumentEvent.NumberRegistered;
import org.wardledger.office.RecordRules;

/** The numbers one body gave its documents of one type in one year (sổ đăng ký văn bản): each stands for one document. */
public final class DocumentRegister implements RecordRules<NumberRegistered> {
    private final Map<String, NumberRegistered> numbers = new HashMap<>();

    /** A number stays with its document, also when the document was struck out and is entered again. */
    @Override
    public boolean says(NumberRegistered next) {
        NumberRegistered known = numbers.get(place(next.code()));
        return known != null && known.documentId().equals(next.documentId());
    }

    @Override
    public void permit(NumberRegistered next) {
        NumberRegistered known = numbers.get(place(next.code()));
        if (known != null) {
            throw Refusal.conflict(
                    "code",
                    "Số %s năm %d của %s đã cấp cho văn bản khác."
                            .formatted(known.code(), known.year(), known.issuer()));
        }
    }

    @Override
    public void take(NumberRegistered line) {
        numbers.put(place(line.code()), line);
    }

    private static String place(DocumentCode code) {
        return DocumentNumber.of(code).map(DocumentNumber::inRegister).orElse(code.value());
    }
}
