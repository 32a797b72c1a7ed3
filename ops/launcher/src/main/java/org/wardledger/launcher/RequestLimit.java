package org.wardledger.launcher;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too large before anybody reads it, whether its length is announced or only found out. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestLimit extends OncePerRequestFilter {
    /** Where a scan or a photograph may come in, and nowhere else. */
    private static final Pattern CARRIES_A_FILE =
            Pattern.compile("/api/entries/[0-9]{1,18}/attachments|/so/muc/[0-9]{1,18}/dinh-kem");

    /** Where a whole book of an office may come in, and nowhere else. */
    private static final Pattern CARRIES_A_BOOK = Pattern.compile("/api/import|/so/nhap");

    private final int bytesMax;
    private final int fileBytesMax;
    private final int bookBytesMax;

    RequestLimit(
            @Value("${so-phuong.request-max}") DataSize requestMax,
            @Value("${so-phuong.file-request-max}") DataSize fileRequestMax,
            @Value("${so-phuong.book-request-max}") DataSize bookRequestMax) {
        this.bytesMax = Math.toIntExact(requestMax.toBytes());
        this.fileBytesMax = Math.toIntExact(fileRequestMax.toBytes());
        this.bookBytesMax = Math.toIntExact(bookRequestMax.toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CARRIES_A_FILE.matcher(request.getRequestURI()).matches()) {
            // Without a length announced the parts are bounded as they are read (spring.servlet.multipart).
            if (request.getContentLengthLong() > fileBytesMax) {
                refuse(response, "Tệp đính kèm lớn quá 10 MB");
            } else {
                chain.doFilter(request, response);
            }
        } else if (CARRIES_A_BOOK.matcher(request.getRequestURI()).matches()) {
            if (request.getContentLengthLong() > bookBytesMax) {
                refuse(response, "Tệp lớn quá 20 MB");
            } else {
                chain.doFilter(request, response);
            }
        } else if (request.getContentLengthLong() > bytesMax) {
            refuse(response, "Nội dung gửi lên vượt quá %d byte".formatted(bytesMax));
        } else if (request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
        } else {
            // No length was announced, so the body is read here, and no further than one byte too many.
            byte[] body = request.getInputStream().readNBytes(bytesMax + 1);
            if (body.length > bytesMax) {
                refuse(response, "Nội dung gửi lên vượt quá %d byte".formatted(bytesMax));
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
        }
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("application/problem+json");
        response.getOutputStream().write("""
                        {"type":"urn:so-phuong:too-large","title":"Nội dung quá lớn","status":413,\
                        "detail":"%s. Không có gì được ghi vào sổ."}
                        """.formatted(why).getBytes(StandardCharsets.UTF_8));
    }

    /** A request whose body has been read already. Forms are never sent this way by a browser, so they stay empty. */
    private static final class ReadRequest extends HttpServletRequestWrapper {
        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public int getContentLength() {
            return body.length;
        }

        @Override
        public long getContentLengthLong() {
            return body.length;
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is here already");
                }

                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }
            };
        }
    }
}
