package org.mnv4designer.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mnv4designer.design.ImageInput;

class ZooNameTest {

    @Test
    void readsEveryOption() {
        ZooName name = ZooName.parse("zoo:mobilenetv4_conv_small,width=0.5,classes=10,input=96x64,outputs=pyramid");
        assertEquals("mobilenetv4_conv_small", name.network());
        assertEquals(Optional.of(0.5), name.width());
        assertEquals(Optional.of(10), name.classes());
        assertEquals(Optional.of(new ImageInput(3, 96, 64)), name.input());
        assertEquals(ZooName.Outputs.PYRAMID, name.outputs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"resnet18", "a,width=0.5,classes=10,input=96x64", "a,width=2", "a,outputs=pyramid"})
    void printsWhatItReads(String text) {
        assertEquals(text, ZooName.parse(text).toString());
    }

    @Test
    void oneNumberIsASquare() {
        assertEquals(
                Optional.of(ImageInput.square(160)),
                ZooName.parse("resnet18,input=160").input());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,width=0          | width must be a number above 0 and up to 16, got "0"
            a,width=NaN        | width must be a number above 0 and up to 16, got "NaN"
            a,width=wide       | width must be a number above 0 and up to 16, got "wide"
            a,width=           | width must be a number above 0 and up to 16, got ""
            a,classes=0        | classes must be a whole number from 1 to 1000000, got "0"
            a,classes=99999999 | classes must be a whole number from 1 to 1000000, got "99999999"
            a,classes=-1       | classes must be a whole number from 1 to 1000000, got "-1"
            a,input=0x64       | input must be HEIGHTxWIDTH such as 224x224, sides from 1 to 16384, got "0x64"
            a,input=99999x1    | input must be HEIGHTxWIDTH such as 224x224, sides from 1 to 16384, got "99999x1"
            a,input=large      | input must be HEIGHTxWIDTH such as 224x224, sides from 1 to 16384, got "large"
            a,outputs=all      | outputs must be classes or pyramid, got "all"
            """)
    void refusesValuesOutOfRange(String text, String message) {
        assertEquals(message, refusal(() -> ZooName.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,width", "a,width=1,width=1", "a,", "a,depth=2"})
    void refusesUnknownAndDoubledOptionsAndNamesThoseThatExist(String text) {
        String message = refusal(() -> ZooName.parse(text));
        assertTrue(message.contains("width=W") && message.contains("input=HxW"), message);
    }

    private static String refusal(Executable action) {
        return Objects.requireNonNull(assertThrows(ZooException.class, action).getMessage());
    }
}
