package org.wardledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardledger.ledger.Role;

/** A time stamp authority of the tests' own, speaking RFC 3161 over HTTP as any other. */
class TimestampsTest {
    private static final byte[] NOTE = "a note\n".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2023-10-30T03:00:00Z"));
    private Pair ours;
    private HttpServer http;
    private TimestampAuthority authority;

    private record Pair(KeyPair keys, X509Certificate certificate) {
        static Pair named(String name) throws Exception {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair keys = generator.generateKeyPair();
            X500Name subject = new X500Name("CN=" + name);
            var builder = new JcaX509v3CertificateBuilder(
                            subject,
                            BigInteger.ONE,
                            Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                            Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                            subject,
                            keys.getPublic())
                    .addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            return new Pair(
                    keys,
                    new JcaX509CertificateConverter()
                            .getCertificate(builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))));
        }

        byte[] answer(byte[] request, Date at) throws Exception {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.2.3"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(request), BigInteger.TEN, at)
                    .getEncoded();
        }
    }

    @BeforeEach
    void open() throws Exception {
        ours = Pair.named("dau thoi gian");
        http = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        http.createContext("/", exchange -> {
            asked.incrementAndGet();
            try {
                byte[] answer = ours.answer(exchange.getRequestBody().readAllBytes(), Date.from(now.get()));
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } catch (Exception failure) {
                throw new IOException(failure);
            } finally {
                exchange.close();
            }
        });
        http.start();
        authority = new TimestampAuthority(
                URI.create("http://localhost:" + http.getAddress().getPort() + "/tsa"), ours.certificate());
    }

    @AfterEach
    void close() {
        http.stop(0);
    }

    @Test
    void a_stamp_says_when_a_note_existed() throws Exception {
        byte[] token = authority.stamp(NOTE);

        assertThat(authority.timeOf(token, NOTE)).isEqualTo(now.get());
    }

    @Test
    void a_stamp_over_other_bytes_or_of_another_authority_is_refused() throws Exception {
        byte[] token = authority.stamp(NOTE);
        TimestampAuthority stranger = new TimestampAuthority(
                URI.create("http://localhost/"), Pair.named("nguoi la").certificate());
        byte[] changed = token.clone();
        changed[changed.length - 5] ^= 1;

        assertThatThrownBy(() -> authority.timeOf(token, new byte[] {1})).hasMessageContaining("over other bytes");
        assertThatThrownBy(() -> stranger.timeOf(token, NOTE)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> authority.timeOf(changed, NOTE)).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_published_is_stamped_once_a_day_and_every_stamp_is_held_against_its_note() throws Exception {
        try (TestLog log = new TestLog()) {
            Clock clock = new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneId.of("Asia/Ho_Chi_Minh");
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now.get();
                }
            };
            Timestamps stamps =
                    new Timestamps(JdbcClient.create(log.database.pool(Role.SIGNER, 4)), log.tables, authority, clock);
            log.record(3);
            stamps.daily();
            assertThat(asked).hasValue(0);

            log.publish();
            stamps.daily();
            log.record(1);
            log.publish();
            stamps.daily();
            assertThat(asked).hasValue(1);

            now.updateAndGet(moment -> moment.plus(Duration.ofDays(1)));
            stamps.daily();
            stamps.daily();
            assertThat(asked).hasValue(2);
            assertThat(stamps.findings(done -> {})).isEmpty();
            LogTables.Stamped stamped = log.log.stamped(4).orElseThrow();
            assertThat(authority.timeOf(stamped.token(), stamped.note())).isEqualTo(now.get());

            JdbcClient.create(log.database.pool(Role.SIGNER, 4)).sql("""
                            INSERT INTO ledger.timestamp_token (size, authority, token)
                            SELECT 0, authority, token FROM ledger.timestamp_token WHERE size = 4""").update();
            assertThat(stamps.findings(done -> {}))
                    .extracting(Finding::position)
                    .containsExactly(0L);
        }
    }

    @Test
    void an_authority_that_does_not_answer_stops_nothing() {
        http.stop(0);
        assertThatThrownBy(() -> authority.stamp(NOTE)).isInstanceOf(IOException.class);
    }
}
