package org.wardledger.launcher.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wardledger.petition.PetitionField;

/** The field of a petition (lĩnh vực) by the words of its subject; the first word found decides. */
final class PetitionSubject {
    private static final Map<String, PetitionField> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("tranh chấp", PetitionField.LAND);
        FIELDS.put("thoát nước", PetitionField.WATER);
        FIELDS.put("cấp nước", PetitionField.WATER);
        FIELDS.put("nước đọng", PetitionField.WATER);
        FIELDS.put("chính sách xã hội", PetitionField.SOCIAL_POLICY);
        FIELDS.put("rác", PetitionField.ENVIRONMENT);
        FIELDS.put("gây mùi", PetitionField.ENVIRONMENT);
        FIELDS.put("cây xanh", PetitionField.ENVIRONMENT);
        FIELDS.put("tiếng ồn ban đêm", PetitionField.PUBLIC_ORDER);
        FIELDS.put("lòng đường", PetitionField.TRAFFIC);
        FIELDS.put("ùn tắc", PetitionField.TRAFFIC);
        FIELDS.put("đường bê tông", PetitionField.TRAFFIC);
        FIELDS.put("biển báo giao thông", PetitionField.TRAFFIC);
        FIELDS.put("vỉa hè", PetitionField.CONSTRUCTION);
        FIELDS.put("chiếu sáng", PetitionField.CONSTRUCTION);
    }

    private PetitionSubject() {}

    static PetitionField field(String subject) {
        return FIELDS.entrySet().stream()
                .filter(entry -> subject.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PetitionField.OTHER);
    }
}
