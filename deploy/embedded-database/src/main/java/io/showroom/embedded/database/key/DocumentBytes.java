package io.showroom.embedded.database.key;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Documents as BSON, which is how they lie in the store: every reader gets a copy of its own. */
public final class DocumentBytes {
    private static final int TOO_LARGE = 10334;
    private static final int LARGE_SCRATCH = 1 << 20;
    private static final ThreadLocal<ByteBuf> SCRATCH = ThreadLocal.withInitial(() -> Unpooled.buffer(8 << 10));

    private DocumentBytes() {}

    /**
     * Encodes a document.
     *
     * @throws MongoServerError if it is larger than 16 MB, and so could not be read again
     */
    public static byte[] encode(Document document) {
        ByteBuf buffer = SCRATCH.get().clear();
        try {
            BsonEncoder.encodeDocument(document, buffer);
            int size = buffer.readableBytes();
            if (size > BsonConstants.MAX_BSON_OBJECT_SIZE) {
                throw new MongoServerError(
                        TOO_LARGE,
                        "BSONObjectTooLarge",
                        "document too large. size in bytes: " + size + ", max size: "
                                + BsonConstants.MAX_BSON_OBJECT_SIZE);
            }
            byte[] bytes = new byte[size];
            buffer.readBytes(bytes);
            return bytes;
        } finally {
            if (buffer.capacity() > LARGE_SCRATCH) {
                SCRATCH.remove();
            }
        }
    }

    public static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
