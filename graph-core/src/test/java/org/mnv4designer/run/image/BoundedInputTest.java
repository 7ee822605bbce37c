package org.mnv4designer.run.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundedInputTest {
    @Test
    void givesTheBytesInOrderThenTheEnd() throws IOException {
        BoundedInput input = new BoundedInput(new byte[] {1, -1, 3, 4}, Duration.ofMinutes(1));
        assertEquals(1, input.read());
        assertEquals(255, input.read());
        byte[] rest = new byte[5];
        assertEquals(2, input.read(rest, 1, 4));
        assertArrayEquals(new byte[] {0, 3, 4, 0, 0}, rest);
        assertEquals(-1, input.read());
        input.seek(2);
        assertEquals(3, input.read());
    }

    @Test
    void aDecoderThatNeverSeesTheEndIsStopped() {
        BoundedInput input = new BoundedInput(new byte[0], Duration.ofMinutes(1));
        IOException e = assertThrows(IOException.class, () -> {
            while (input.read() < 1) {
                input.seek(0);
            }
        });
        assertEquals("it ends too early", e.getMessage());
    }

    @Test
    void aDecoderThatTakesTooLongIsStopped() {
        BoundedInput input = new BoundedInput(new byte[] {1}, Duration.ofNanos(-1));
        IOException e = assertThrows(IOException.class, input::read);
        assertEquals("decoding takes too long", e.getMessage());
    }
}
