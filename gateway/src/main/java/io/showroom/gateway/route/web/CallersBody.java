package io.showroom.gateway.route.web;

import io.showroom.gateway.upstream.SenderGone;
import io.showroom.platform.problem.TooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;

/**
 * A caller's body on its way to a service. A small one is taken in whole before the service is called, so that a slow
 * sender holds nothing there; a large one, or one of unknown length, is passed on as it arrives, and counted.
 */
final class CallersBody {
    private static final int SMALL = 64 * 1024;

    private CallersBody() {}

    /**
     * @return null when there is none
     * @throws TooLarge when it is announced to be larger than the limit; when it turns out to be, reading it throws
     * @throws SenderGone when a small one ends before its announced length
     */
    static HttpEntity of(HttpServletRequest request, long limitBytes) throws SenderGone {
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return null;
        }
        if (length > limitBytes) {
            throw new TooLarge(limitBytes);
        }
        try {
            InputStream body = new Counted(request.getInputStream(), limitBytes);
            return length >= 0 && length <= SMALL
                    ? new ByteArrayEntity(whole(body, (int) length), null)
                    : new InputStreamEntity(body, length, null);
        } catch (SenderGone gone) {
            throw gone;
        } catch (IOException broken) {
            throw new SenderGone(broken);
        }
    }

    private static byte[] whole(InputStream body, int length) throws IOException {
        byte[] bytes = body.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException(bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    /** Tells failures to read from the caller apart from those of the service, and stops at the limit. */
    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got;
            try {
                got = super.read(into, offset, length);
            } catch (IOException broken) {
                throw new SenderGone(broken);
            }
            read += Math.max(got, 0);
            if (read > limit) {
                throw new TooLarge(limit);
            }
            return got;
        }
    }
}
