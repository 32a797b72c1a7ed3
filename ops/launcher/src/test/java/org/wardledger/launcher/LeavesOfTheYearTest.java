package org.wardledger.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.wardledger.common.Openness;
import org.wardledger.ledger.EventCatalog;
import org.wardledger.ledger.Until;
import org.wardledger.log.EntryBundle;
import org.wardledger.log.Receipt;
import org.wardledger.log.Tile;
import org.wardledger.proof.PublicLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reference year and acts of every class beside it, read by somebody who is not signed in: leaves hold nothing but what
 * their class allows, and neither a person nor the words of a case stand anywhere.
 */
@ExtendWith(OutputCaptureExtension.class)
class LeavesOfTheYearTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AllowedLeaves ALLOWED = AllowedLeaves.read();
    private static final String OCTOBER = "2023&%s=2023-10-30";
    private static final String YEAR_END = "2023&%s=2023-12-31";
    private static final String QUARTER = "2023-Q4&%s=2023-12-31";

    /** Of an entry that is not OPEN a stranger is shown this much around its leaf's words, and what makes it count. */
    private static final Set<String> AROUND_A_LEAF =
            Set.of("position", "kind", "revision", "office", "recordedOn", "public", "part", "quantity", "countsOn");

    private static final List<Integer> SHOWN = List.of(200);
    private static final List<Integer> KEPT_BACK = List.of(200, 403);

    @TempDir
    private static Path folder;

    private static House house;
    private static List<Recorded> book = List.of();
    private static final List<byte[]> leaves = new ArrayList<>();

    /** An entry as whoever runs the machine knows it. */
    private record Recorded(String eventId, String kind, String stream, byte[] leaf) {
        boolean isOpen() {
            return ALLOWED.openness(kind) == Openness.OPEN;
        }
    }

    @BeforeAll
    static void a_year_with_acts_of_every_class() throws SQLException {
        house = House.on(folder);
        ActsOfEveryClass.recordIn(house);
        Until.holds(
                Duration.ofSeconds(60),
                () -> house.bean(PublicLog.class)
                                .published()
                                .filter(shown -> shown.size() == house.size())
                                .isPresent()
                        && house.get("/api/figures?period=2023").get("size").asLong() == house.size());
        book = recorded();
        long size = book.size();
        for (long bundle = 0; bundle * Tile.FULL < size; bundle++) {
            Tile tile = new Tile(Tile.ENTRIES, bundle, (int) Math.min(Tile.FULL, size - bundle * Tile.FULL));
            leaves.addAll(EntryBundle.read(tile, get("/log/" + tile.path())));
        }
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void every_kind_of_the_book_has_a_line_and_every_line_a_kind() {
        assertThat(ALLOWED.kinds())
                .containsExactlyInAnyOrderElementsOf(EventCatalog.WARD.kinds().stream()
                        .map(EventCatalog.Kind::name)
                        .toList());
        assertThat(EventCatalog.WARD.kinds())
                .allSatisfy(
                        kind -> assertThat(kind.openness()).as(kind.name()).isEqualTo(ALLOWED.openness(kind.name())));
    }

    @Test
    void nearly_every_kind_occurs() {
        Set<String> missing = new TreeSet<>(ALLOWED.kinds());
        book.forEach(entry -> missing.remove(entry.kind()));
        // The openings of a day are counted on the next, and a key is announced once it is replaced.
        assertThat(missing).isSubsetOf("openings-counted", "log-key-announced");
    }

    @Test
    void every_leaf_says_what_its_class_allows_and_no_more() {
        assertThat(leaves).hasSameSizeAs(book);
        List<String> beyond = new ArrayList<>();
        for (int at = 0; at < leaves.size(); at++) {
            assertThat(leaves.get(at)).isEqualTo(book.get(at).leaf());
            for (String one : ALLOWED.beyond(book.get(at).kind(), JSON.readTree(leaves.get(at)))) {
                beyond.add("entry %d: %s".formatted(at, one));
            }
        }
        assertThat(beyond).isEmpty();
    }

    @Test
    void neither_leaves_nor_bundles_nor_receipts_tell_a_person_or_a_word_of_a_case() {
        Secrets secrets = Secrets.ofTheYear();
        List<String> telling = new ArrayList<>();
        for (int at = 0; at < leaves.size(); at++) {
            telling.addAll(secrets.in("entry " + at, new String(leaves.get(at), UTF_8)));
            if (!book.get(at).isOpen()) {
                byte[] file = get("/api/events/" + book.get(at).eventId() + "/proof");
                assertThat(Receipt.parse(file).leaf()).isEqualTo(leaves.get(at));
                telling.addAll(secrets.in("the receipt of entry " + at, new String(file, UTF_8)));
            }
        }
        assertThat(telling).isEmpty();
    }

    @Test
    void no_answer_for_programs_shows_more_of_a_case_than_its_leaf() {
        List<String> telling = new ArrayList<>();
        long after = -1;
        for (JsonNode next = null; next == null || !next.isNull(); ) {
            JsonNode page = answer("/api/actions?limit=500&after=" + after, telling);
            page.get("actions").forEach(LeavesOfTheYearTest::noMoreThanItsLeaf);
            next = page.get("next");
            after = next.asLong(-1);
        }
        for (String stream : book.stream().map(Recorded::stream).collect(Collectors.toSet())) {
            answer("/api/records/" + stream, telling).get("entries").forEach(LeavesOfTheYearTest::noMoreThanItsLeaf);
        }
        for (String question : List.of(OCTOBER, YEAR_END, QUARTER)) {
            String asked = "?period=" + question.formatted("asOf");
            for (JsonNode figure : answer("/api/figures" + asked, telling).get("figures")) {
                String id = figure.get("id").asString();
                answer("/api/figures/" + id + asked, telling);
                answer("/api/figures/" + id + "/evidence" + asked, telling)
                        .path("entries")
                        .forEach(LeavesOfTheYearTest::noMoreThanItsLeaf);
                shown("/api/figures/" + id + "/evidence" + asked + "&format=csv", telling);
            }
        }
        for (String address : List.of(
                "/api/reports/dan-van/2023?format=json&asOf=2023-12-31",
                "/api/reports/dan-van/2023?format=text&asOf=2023-12-31",
                "/api/reports/dan-van/2023?format=html&asOf=2023-12-31",
                "/api/documents/numbers?year=2023",
                "/api/restatements")) {
            shown(address, telling);
        }
        assertThat(telling).isEmpty();
    }

    @Test
    void no_page_open_to_everybody_tells_them() {
        List<String> telling = new ArrayList<>();
        Set<String> pages = new LinkedHashSet<>(List.of("/", "/so-lieu", "/bao-cao/2023", "/dang-nhap"));
        for (String question : List.of(OCTOBER, YEAR_END, QUARTER)) {
            String asked = "?ky=" + question.formatted("den");
            pages.addAll(List.of("/" + asked, "/so-lieu" + asked, "/bao-cao/2023" + asked));
            for (JsonNode figure : house.get("/api/figures").get("figures")) {
                pages.add("/so-lieu/" + figure.get("id").asString() + asked);
                pages.add("/so-lieu/" + figure.get("id").asString() + "/muc.csv" + asked);
            }
        }
        List<String> linked = new ArrayList<>();
        for (String page : pages) {
            Matcher link = Pattern.compile("href=\"(/[^\"#?]*)").matcher(shown(page, telling));
            link.results().map(one -> one.group(1)).forEach(linked::add);
        }
        // Whatever else they lead to, once: what is not open answers with the way to the sign-in, and says as little.
        linked.stream().filter(page -> !pages.contains(page)).distinct().forEach(page -> told(page, telling));
        told("/kiem-chung", telling);
        told("/data", telling);
        assertThat(telling).isEmpty();
    }

    @Test
    void what_the_program_and_its_database_write_to_their_logs_tells_them_neither(CapturedOutput output)
            throws IOException {
        assertThat(output.getAll()).contains("acts recorded");
        List<String> telling = new ArrayList<>(Secrets.ofTheYear().in("the program's output", output.getAll()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                telling.addAll(Secrets.ofTheYear().in(log.toString(), Files.readString(log)));
            }
        }
        assertThat(telling).isEmpty();
    }

    @Test
    void the_search_finds_what_is_there_in_every_form() {
        String register =
                house.visitor(House.RECORDER).get("/so/petition?ky=2023").body();
        assertThat(Secrets.ofTheYear().in("the register", register)).isNotEmpty();
        for (String said :
                List.of("Công dân 91091", "sent by Hộ 92092", "Đã nhắc nhở và xử lý", "ĐT-2023-07", "HS-2023-0001")) {
            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                assertThat(Secrets.ofTheYear().in("a page", Normalizer.normalize(said, form)))
                        .as(said)
                        .isNotEmpty();
            }
        }
    }

    /** Of an entry that is not OPEN every answer repeats the leaf's own words and adds none. */
    private static void noMoreThanItsLeaf(JsonNode shown) {
        long position = shown.path("position").asLong(-1);
        if (position < 0) {
            // A sealed entry behind a figure is not even told by its place.
            assertThat(shown.toString()).doesNotContain("\"public\":{\"");
            return;
        }
        Recorded entry = book.get((int) position);
        if (entry.isOpen()) {
            return;
        }
        JsonNode leaf = JSON.readTree(entry.leaf());
        assertThat(shown.get("public")).isEqualTo(leaf.get("public"));
        assertThat(shown.get("kind")).isEqualTo(leaf.get("kind"));
        assertThat(AROUND_A_LEAF).as("%s", shown).containsAll(shown.propertyNames());
    }

    private static JsonNode answer(String address, List<String> telling) {
        return JSON.readTree(shown(address, telling));
    }

    private static String shown(String address, List<String> telling) {
        HttpResponse<byte[]> answer = ask(address);
        // What is behind the number of denunciations opens to nobody unless that is an attested zero.
        assertThat(answer.statusCode())
                .as(address)
                .isIn(
                        address.contains("petition.denunciations") || address.contains("out-of-authority")
                                ? KEPT_BACK
                                : SHOWN);
        String text = new String(answer.body(), UTF_8);
        telling.addAll(Secrets.ofTheYear().in(address, text));
        return text;
    }

    private static void told(String address, List<String> telling) {
        telling.addAll(Secrets.ofTheYear().in(address, new String(ask(address).body(), UTF_8)));
    }

    private static byte[] get(String address) {
        HttpResponse<byte[]> answer = ask(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** Without a cookie, without a token. */
    private static HttpResponse<byte[]> ask(String address) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + house.port() + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Recorded> recorded() throws SQLException {
        List<Recorded> entries = new ArrayList<>();
        try (var superuser = house.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "SELECT event_id, kind, stream, leaf FROM ledger.entry ORDER BY position")) {
            while (rows.next()) {
                entries.add(new Recorded(
                        rows.getString("event_id"),
                        rows.getString("kind"),
                        rows.getString("stream"),
                        rows.getBytes("leaf")));
            }
        }
        return entries;
    }
}
