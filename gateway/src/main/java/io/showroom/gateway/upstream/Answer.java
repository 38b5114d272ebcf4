package io.showroom.gateway.upstream;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/**
 * What a service answered. Its beginning (all of it, when it is small) has arrived; the rest is read as it comes. It
 * holds a connection and a place at the service until it is closed.
 */
public final class Answer implements Closeable {
    private static final String EVENT_STREAM = "text/event-stream";

    private final ClassicHttpResponse response;
    private final Guard.Permit permit;
    private final byte[] beginning;
    private final int begun;
    private final InputStream rest;

    private Answer(ClassicHttpResponse response, Guard.Permit permit, byte[] beginning, int begun, InputStream rest) {
        this.response = response;
        this.permit = permit;
        this.beginning = beginning;
        this.begun = begun;
        this.rest = rest;
    }

    /** Waits for the beginning of the body, so that an answer that breaks off within it is known to be broken. */
    static Answer begun(ClassicHttpResponse response, Guard.Permit permit, int bytes) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response, permit, new byte[0], 0, InputStream.nullInputStream());
        }
        InputStream body = entity.getContent();
        long length = entity.getContentLength();
        if (length < 0 && !entity.isChunked()) {
            throw new IOException("an answer whose end cannot be told from a line that broke");
        }
        if (isEventStream(entity)) {
            return new Answer(response, permit, new byte[0], 0, body);
        }
        byte[] beginning = new byte[length >= 0 && length < bytes ? (int) length + 1 : bytes]; // 1 more to meet the end
        int begun = body.readNBytes(beginning, 0, beginning.length);
        InputStream rest = begun < beginning.length ? InputStream.nullInputStream() : body;
        return new Answer(response, permit, beginning, begun, rest);
    }

    private static boolean isEventStream(HttpEntity entity) {
        return entity.getContentType() != null && entity.getContentType().startsWith(EVENT_STREAM);
    }

    public int status() {
        return response.getCode();
    }

    public Iterator<Header> headers() {
        return response.headerIterator();
    }

    /** Writes the whole body, and what a stream of events holds at once. */
    public void copyTo(OutputStream out) throws IOException {
        out.write(beginning, 0, begun);
        boolean live = response.getEntity() != null && isEventStream(response.getEntity());
        byte[] buffer = beginning.length == 0 ? new byte[1024] : beginning;
        for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
            out.write(buffer, 0, read);
            if (live) {
                out.flush();
            }
        }
    }

    /**
     * The whole body in memory.
     *
     * @throws IOException when it breaks off, or is larger than this
     */
    public byte[] bytes(int limit) throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream(begun);
        all.write(beginning, 0, begun);
        all.write(rest.readNBytes(limit - begun + 1));
        if (all.size() > limit) {
            throw new IOException("an answer of more than " + limit + " bytes");
        }
        return all.toByteArray();
    }

    /** Gives the connection back when the body was read to its end, and cuts it otherwise. */
    @Override
    public void close() {
        try {
            response.close();
        } catch (IOException alreadyGone) {
            // it is cut either way
        } finally {
            permit.close();
        }
    }
}
