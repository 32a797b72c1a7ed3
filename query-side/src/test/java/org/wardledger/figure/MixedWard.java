package org.wardledger.figure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A ward in whose book everything happened in every order, with its public leaves and what it publishes. */
final class MixedWard implements AutoCloseable {
    static final long SEED = 20231206;
    static final int RECORDS = 900;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ward ward = new Ward();
    private final Browser browser = new Browser(ward);
    private final List<byte[]> leaves;

    MixedWard() {
        ward.happened(AnyRecords.of(SEED, RECORDS));
        leaves = ward.bean(JdbcClient.class)
                .sql("SELECT leaf FROM ledger.entry ORDER BY position")
                .query((row, number) -> row.getBytes("leaf"))
                .list();
    }

    Ward ward() {
        return ward;
    }

    List<byte[]> leaves() {
        return leaves;
    }

    ObjectNode published(String period, String asOf, long size) throws Exception {
        return (ObjectNode)
                JSON.readTree(browser.page("/api/figures?period=%s&asOf=%s&knownAt=%d".formatted(period, asOf, size)));
    }

    ObjectNode published() throws Exception {
        return published("2023", "2023-10-30", leaves.size());
    }

    static ObjectNode figure(ObjectNode published, String id) {
        for (JsonNode figure : published.path("figures")) {
            if (figure.path("id").asString().equals(id)) {
                return (ObjectNode) figure;
            }
        }
        throw new AssertionError("no figure " + id);
    }

    @Override
    public void close() {
        ward.close();
    }
}
