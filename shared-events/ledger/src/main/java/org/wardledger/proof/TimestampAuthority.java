package org.wardledger.proof;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * An authority that says when a published note existed (dịch vụ cấp dấu thời gian; RFC 3161), for courts that ask for one.
 * It is believed by its own certificate, which the office was given beforehand.
 */
final class TimestampAuthority {
    private static final Duration ANSWER_MAX = Duration.ofSeconds(10);
    private static final int ANSWER_BYTES_MAX = 64 * 1024;
    private static final int NONCE_BITS = 64;

    private final URI address;
    private final X509Certificate certificate;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(ANSWER_MAX)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final SecureRandom random = new SecureRandom();

    TimestampAuthority(URI address, X509Certificate certificate) {
        this.address = address;
        this.certificate = certificate;
    }

    /** The certificate in a PEM or DER file. */
    static X509Certificate certificate(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        } catch (CertificateException unreadable) {
            throw new IOException("Not a certificate: " + file, unreadable);
        }
    }

    String name() {
        return address.toString();
    }

    /** A token over SHA-256 of these bytes, verified; {@link IOException} where none is to be had. */
    byte[] stamp(byte[] note) throws IOException, InterruptedException {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request =
                    asking.generate(TSPAlgorithms.SHA256, sha256(note), new BigInteger(NONCE_BITS, random));
            TimeStampResponse response = new TimeStampResponse(post(request.getEncoded()));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new IOException("The time stamp was refused: " + response.getStatusString());
            }
            byte[] bytes = token.getEncoded();
            timeOf(bytes, note);
            return bytes;
        } catch (TSPException unusable) {
            throw new IOException("The time stamp does not answer the request: " + unusable.getMessage(), unusable);
        }
    }

    /** When a token says these bytes existed; {@link IOException} where it is not this authority's, or of other bytes. */
    Instant timeOf(byte[] bytes, byte[] note) throws IOException {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(bytes));
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            if (!MessageDigest.isEqual(token.getTimeStampInfo().getMessageImprintDigest(), sha256(note))) {
                throw new IOException("The time stamp is over other bytes.");
            }
            return token.getTimeStampInfo().getGenTime().toInstant();
        } catch (CMSException | TSPException | OperatorCreationException wrong) {
            throw new IOException("The time stamp is not valid: " + wrong.getMessage(), wrong);
        }
    }

    private byte[] post(byte[] request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(
                HttpRequest.newBuilder(address)
                        .timeout(ANSWER_MAX)
                        .header("Content-Type", "application/timestamp-query")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("The authority answered " + answer.statusCode());
            }
            return body.readNBytes(ANSWER_BYTES_MAX);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
