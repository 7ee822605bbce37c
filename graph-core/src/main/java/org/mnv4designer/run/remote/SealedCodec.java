package org.mnv4designer.run.remote;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which of the permitted classes it is, and its value. Both ends run the same classes, so the number is the same. */
final class SealedCodec implements Codec<Object> {
    private final List<Class<?>> permitted;
    private final Codecs codecs;

    SealedCodec(Class<?> type, Codecs codecs) {
        this.permitted = concrete(type);
        this.codecs = codecs;
    }

    private static List<Class<?>> concrete(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> one : type.getPermittedSubclasses()) {
            if (one.isSealed()) {
                all.addAll(concrete(one));
            } else {
                all.add(one);
            }
        }
        return all;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(Object value, DataOutputStream to) throws IOException {
        to.writeInt(permitted.indexOf(value.getClass()));
        ((Codec<Object>) codecs.of(value.getClass())).write(value, to);
    }

    @Override
    public Object read(FrameInput from) throws IOException {
        return codecs.of(permitted.get(Codecs.index(from, permitted.size()))).read(from);
    }
}
