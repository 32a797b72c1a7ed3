package org.wardledger.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.common.Refusal;
import org.wardledger.correction.CorrectionGround;
import org.wardledger.ledger.Attachments;
import org.wardledger.ledger.Database;
import org.wardledger.ledger.Entry;
import org.wardledger.ledger.Opened;
import org.wardledger.ledger.Opening;
import org.wardledger.ledger.TestPostgres;
import org.wardledger.ledger.Until;
import org.wardledger.ledger.Vault;
import org.wardledger.office.Corrections.Why;
import org.wardledger.office.Papers.Paper;
import org.wardledger.petition.PetitionEvent.PetitionReceived;
import org.wardledger.privacy.MediaType;
import org.wardledger.privacy.PrivacyEvent.AttachmentAdded;
import org.wardledger.privacy.PrivacyEvent.ErasureCompleted;

/** What is ordered to be erased is erased and said to be, once, whatever comes between; what must not be erased is not. */
class ErasuresTest {
    private static final Acting OFFICER = TestOffice.acting("du-lieu", Right.PROTECT_DATA);
    private static final Opening WHY = new Opening("du-lieu", "bảo vệ dữ liệu", "kiểm tra");
    private static final byte[] PDF = "%PDF-1.7 biên bản đối thoại".getBytes(UTF_8);
    private static final String PETITION = """
            {'number':'ĐT-1','occurredOn':'2023-01-11','type':'RECOMMENDATION','channel':'DIRECT','overTheHead':false,
             'inAuthority':true,'dueOn':'2023-02-08','sender':{'name':'Công dân 77'},'content':'nạo vét mương'}""";
    private static final String ORDER =
            "{'occurredOn':'2023-11-15','ground':'REQUESTED','decision':'12/QĐ-UBND','despiteRetention':'9/SNV-LT'}";
    private static final String HOLD = "{'occurredOn':'2023-11-14','ground':'PROCEEDINGS','document':'5/TB-TAND'}";

    private static final String DENUNCIATION = """
            {'secretRegisterNumber':'M-1','occurredOn':'2023-01-11','channel':'POST','inAuthority':true,
             'dueOn':'2023-02-10'}""";

    private Database database;
    private Path masterKey;
    private TestOffice office;

    @BeforeEach
    void open() throws IOException {
        database = TestPostgres.freshDatabase();
        masterKey = Files.createTempDirectory("office").resolve("master.key");
        office = new TestOffice(database, masterKey);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_order_is_carried_out_and_the_book_says_what_went_and_until_when_backups_have_it() {
        Receipt petition = office.record("petition-received", PETITION);
        Receipt paper = attach(petition, PDF, "Biên bản", null);
        PetitionReceived received = (PetitionReceived) entry(petition).event();
        AttachmentAdded added = (AttachmentAdded) entry(paper).event();

        Receipt ordered = protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, "lệnh 1");

        Entry completed = awaitCompleted(petition.stream());
        assertThat((ErasureCompleted) completed.event())
                .isEqualTo(new ErasureCompleted(
                        LocalDate.of(2023, 11, 15), entry(ordered).eventId(), 2, 1, 1, LocalDate.of(2023, 12, 20)));
        assertThat(completed.metadata().account()).isEqualTo("hệ thống");
        assertThat(completed.metadata().channel()).isEqualTo("system");
        assertThat(completed.metadata().causationId()).isEqualTo(entry(ordered).eventId());
        assertThat(office.bean(Vault.class).openIdentity(Objects.requireNonNull(received.sender()), WHY))
                .isInstanceOf(Opened.Erased.class);
        assertThat(office.bean(Vault.class)
                        .open(Objects.requireNonNull(received.content()), "petition-received", "content", WHY))
                .isInstanceOf(Opened.Erased.class);
        assertThat(office.bean(Attachments.class)
                        .open(added.attachmentId(), added.hash().value(), WHY))
                .isInstanceOf(Opened.Erased.class);
        assertThat(protection()
                        .record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, "lệnh 1")
                        .again())
                .isTrue();
    }

    @Test
    void a_second_order_erases_what_came_since_and_counts_only_that() {
        Receipt petition = office.record("petition-received", PETITION);
        protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, null);
        awaitCompleted(petition.stream());
        office.record("petition-resolved", "{'number':'ĐT-1','occurredOn':'2023-01-20','outcome':'đã nạo vét'}");
        protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, null);
        Until.holds(
                Duration.ofSeconds(30), () -> office.book().completedErasures().size() == 2);
        ErasureCompleted second =
                (ErasureCompleted) office.book().completedErasures().getLast().event();
        assertThat(second.persons()).isZero();
        assertThat(second.keys()).isEqualTo(1);
    }

    @Test
    void an_order_left_behind_by_a_node_that_died_is_finished_at_the_next_start() {
        Receipt petition = office.record("petition-received", PETITION);
        office.bean(ErasureWorker.class).call();
        stopped();
        protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, null);
        assertThat(office.book().openErasures()).hasSize(1);
        office.close();

        office = new TestOffice(TestPostgres.sameDatabase(database), masterKey);

        awaitCompleted(petition.stream());
        assertThat(office.book().openErasures()).isEmpty();
    }

    @Test
    void what_was_erased_and_not_yet_said_so_is_said_once() {
        Receipt petition = office.record("petition-received", PETITION);
        stopped();
        protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, null);
        ErasureWorker worker = new ErasureWorker(
                office.book(),
                office.bean(org.wardledger.ledger.VaultErasure.class),
                office.bean(Scribe.class),
                office.bean(OpeningsCount.class),
                "UBND phường Thử Nghiệm",
                35,
                office.bean(java.time.Clock.class));
        assertThat(worker.carriedOutAll()).isTrue();
        long size = office.book().size();
        assertThat(worker.carriedOutAll()).isTrue();
        assertThat(office.book().size()).isEqualTo(size);
        assertThat(office.book().completedErasures()).hasSize(1);
    }

    @Test
    void a_held_record_is_not_erased_and_the_sentence_says_why() {
        Receipt petition = office.record("petition-received", PETITION);
        protection().record("erasure-held", petition.stream(), fields(HOLD), OFFICER, null);
        assertRefused(
                () -> protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, null),
                Refusal.Reason.CONFLICT,
                "vì vụ việc đang tố tụng, theo văn bản 5/TB-TAND");
        assertThat(office.book().openErasures()).isEmpty();
        protection()
                .record(
                        "erasure-hold-lifted",
                        petition.stream(),
                        fields("{'occurredOn':'2023-11-15','document':'8/TB-TAND'}"),
                        OFFICER,
                        null);
        protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, null);
        awaitCompleted(petition.stream());
    }

    @Test
    void only_who_protects_data_asks_and_only_of_records_that_officials_keep() {
        Receipt petition = office.record("petition-received", PETITION);
        assertRefused(
                () -> protection().record("erasure-ordered", petition.stream(), fields(ORDER), TestOffice.CLERK, null),
                Refusal.Reason.FORBIDDEN,
                "không có quyền");
        assertRefused(
                () -> protection().record("erasure-ordered", "petition-khong-co", fields(ORDER), OFFICER, null),
                Refusal.Reason.UNKNOWN,
                "không có hồ sơ");
        assertRefused(
                () -> protection()
                        .record(
                                "erasure-ordered",
                                petition.stream(),
                                fields("{'occurredOn':'2023-11-16','ground':'MOOD','extra':1}"),
                                OFFICER,
                                null),
                Refusal.Reason.UNREADABLE,
                "extra");
        assertThat(office.book().size()).isEqualTo(1);
    }

    @Test
    void a_paper_is_known_by_its_first_bytes_and_opens_as_it_came() {
        Receipt petition = office.record("petition-received", PETITION);
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};
        assertThat(added(attach(petition, PDF, "Biên bản", null)).mediaType()).isEqualTo(MediaType.PDF);
        assertThat(added(attach(petition, png, "Ảnh 1", null)).mediaType()).isEqualTo(MediaType.PNG);
        AttachmentAdded photo = added(attach(petition, jpeg, "Ảnh 2", null));
        assertThat(photo.mediaType()).isEqualTo(MediaType.JPEG);
        assertThat(photo.line()).isZero();
        assertThat(photo.bytes()).isEqualTo(5);
        assertThat(office.bean(Attachments.class)
                        .open(photo.attachmentId(), photo.hash().value(), WHY))
                .isInstanceOfSatisfying(
                        Opened.Text.class,
                        text -> assertThat((byte[]) text.value()).isEqualTo(jpeg));
    }

    @Test
    void the_same_paper_sent_twice_is_kept_once_and_another_under_the_same_key_is_refused() {
        Receipt petition = office.record("petition-received", PETITION);
        Receipt first = attach(petition, PDF, "Biên bản", "tệp 1");
        Receipt again = attach(petition, PDF, "Biên bản", "tệp 1");
        assertThat(again.again()).isTrue();
        assertThat(again.recorded()).isEqualTo(first.recorded());
        byte[] other = "%PDF-1.7 khác".getBytes(UTF_8);
        assertRefused(() -> attach(petition, other, "Biên bản", "tệp 1"), Refusal.Reason.CONFLICT, "Idempotency-Key");
        assertThat(files()).isEqualTo(1);
        assertThat(office.book().size()).isEqualTo(2);
    }

    @Test
    void a_refused_paper_leaves_nothing_behind() {
        Receipt petition = office.record("petition-received", PETITION);
        byte[] large = Arrays.copyOf(PDF, Attachments.BYTES_MAX + 1);
        assertRefused(() -> attach(petition, new byte[0], "Biên bản", null), Refusal.Reason.RULE, "rỗng");
        assertRefused(() -> attach(petition, large, "Biên bản", null), Refusal.Reason.RULE, "lớn quá 10 MB");
        assertRefused(
                () -> attach(petition, "MZ chương trình".getBytes(UTF_8), "Biên bản", null),
                Refusal.Reason.RULE,
                "không phải PDF, JPEG hay PNG");
        assertRefused(() -> attach(petition, PDF, " ", null), Refusal.Reason.RULE, "Chưa có «Tên giấy tờ»");
        assertRefused(() -> attach(petition, PDF, "x".repeat(201), null), Refusal.Reason.RULE, "nhiều nhất 200");
        assertRefused(
                () -> papers().attach(99, new Paper(PDF, "Biên bản"), TestOffice.CLERK, null),
                Refusal.Reason.UNKNOWN,
                "không có mục 99");
        assertRefused(
                () -> papers().attach(0, new Paper(PDF, "Biên bản"), OFFICER, null),
                Refusal.Reason.FORBIDDEN,
                "không có quyền");
        office.bean(Corrections.class)
                .strike(0, new Why(CorrectionGround.RECORDED_BY_MISTAKE, "nhầm"), TestOffice.CLERK, null);
        assertRefused(() -> attach(petition, PDF, "Biên bản", null), Refusal.Reason.CONFLICT, "đã hủy");
        assertRefused(
                () -> papers().attach(1, new Paper(PDF, "Biên bản"), TestOffice.CLERK, null),
                Refusal.Reason.CONFLICT,
                "không phải một việc");
        assertThat(files()).isZero();
    }

    @Test
    void nothing_is_attached_to_a_denunciation_and_the_vault_hears_nothing_of_it() {
        Acting named = TestOffice.acting("chi-dinh", Right.RECORD, Right.READ_DENUNCIATIONS);
        Receipt denunciation = office.desk().record("denunciation-received", fields(DENUNCIATION), named, null);
        assertRefused(
                () -> papers().attach(denunciation.lastPosition(), new Paper(PDF, "Đơn"), named, null),
                Refusal.Reason.RULE,
                "774/QĐ-TTg");
        assertThat(vaultJdbc()
                        .sql("SELECT count(*) FROM vault.secret_key")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whether_a_denunciation_is_there_is_not_found_out_by_asking_to_erase_it() {
        Receipt denunciation = office.desk()
                .record(
                        "denunciation-received",
                        fields(DENUNCIATION),
                        TestOffice.acting("chi-dinh", Right.RECORD, Right.READ_DENUNCIATIONS),
                        null);
        assertRefused(
                () -> protection().record("erasure-ordered", denunciation.stream(), fields(ORDER), OFFICER, null),
                Refusal.Reason.UNKNOWN,
                "không có hồ sơ");
        assertRefused(
                () -> protection()
                        .record(
                                "erasure-ordered",
                                denunciation.stream(),
                                fields(ORDER),
                                TestOffice.acting("du-lieu", Right.PROTECT_DATA, Right.READ_DENUNCIATIONS),
                                null),
                Refusal.Reason.RULE,
                "774/QĐ-TTg");
    }

    @Test
    void a_lost_erasure_register_keeps_the_vault_closed() throws IOException {
        Receipt petition = office.record("petition-received", PETITION);
        protection().record("erasure-ordered", petition.stream(), fields(ORDER), OFFICER, null);
        awaitCompleted(petition.stream());
        office.close();
        Path register = masterKey.resolveSibling("erasures.jsonl");
        byte[] kept = Files.readAllBytes(register);
        Files.delete(register);
        Database again = TestPostgres.sameDatabase(database);
        assertThatThrownBy(() -> new TestOffice(again, masterKey))
                .rootCause()
                .hasMessageContaining("erasures.jsonl")
                .hasMessageContaining("lacks 1 of the erasures");
        Files.write(register, kept);
        office = new TestOffice(TestPostgres.sameDatabase(database), masterKey);
    }

    private void stopped() {
        try {
            office.bean(ErasureWorker.class).stop();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private Entry awaitCompleted(String stream) {
        Until.holds(
                Duration.ofSeconds(30),
                () -> office.book().stream(stream).getLast().event() instanceof ErasureCompleted);
        return office.book().stream(stream).getLast();
    }

    private Receipt attach(Receipt to, byte[] file, String title, @Nullable String key) {
        return papers().attach(to.recorded().getFirst().position(), new Paper(file, title), TestOffice.CLERK, key);
    }

    private AttachmentAdded added(Receipt receipt) {
        return (AttachmentAdded) entry(receipt).event();
    }

    private Entry entry(Receipt receipt) {
        return office.book().at(receipt.lastPosition()).orElseThrow();
    }

    private long files() {
        return vaultJdbc()
                .sql("SELECT count(*) FROM vault.attachment")
                .query(Long.class)
                .single();
    }

    private JdbcClient vaultJdbc() {
        return JdbcClient.create(database.pool(org.wardledger.ledger.Role.VAULT_KEEPER, 4));
    }

    private DataProtection protection() {
        return office.bean(DataProtection.class);
    }

    private Papers papers() {
        return office.bean(Papers.class);
    }

    private static tools.jackson.databind.node.ObjectNode fields(String json) {
        return TestOffice.fields(json);
    }

    private static void assertRefused(ThrowingCallable asking, Refusal.Reason reason, String words) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
    }
}
