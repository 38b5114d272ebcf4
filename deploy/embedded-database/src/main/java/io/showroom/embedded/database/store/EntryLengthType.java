package io.showroom.embedded.database.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The value of an index entry: how long the part before the {@code _id} is, in one or two bytes. */
final class EntryLengthType extends BasicDataType<Integer> {
    static final EntryLengthType INSTANCE = new EntryLengthType();

    @Override
    public int getMemory(Integer length) {
        return Integer.BYTES;
    }

    @Override
    public void write(WriteBuffer out, Integer length) {
        out.putVarInt(length);
    }

    @Override
    public Integer read(ByteBuffer in) {
        return DataUtils.readVarInt(in);
    }

    @Override
    public Integer[] createStorage(int size) {
        return new Integer[size];
    }
}
