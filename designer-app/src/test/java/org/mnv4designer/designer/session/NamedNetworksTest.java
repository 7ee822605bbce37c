package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.design.file.DesignFile;
import org.mnv4designer.measure.latency.Quantity;
import org.mnv4designer.measure.latency.measured.Network;
import org.mnv4designer.measure.latency.measured.UnknownNetworkException;
import org.mnv4designer.zoo.Zoo;

class NamedNetworksTest {
    private final NamedNetworks networks = new NamedNetworks();

    @TempDir
    Path folder;

    private Network find(String design, String input) throws UnknownNetworkException {
        return networks.find(design, Optional.of(input).filter(size -> !size.isEmpty()), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "zoo:mobilenetv4_conv_small, '', mobilenetv4_conv_small, mobilenetv4, 224",
        "zoo:tf_mobilenetv4_conv_medium, '', tf_mobilenetv4_conv_medium, mobilenetv4, 256",
        "zoo:resnet18, 192, resnet18 at 192x192, resnet, 192",
        "/data/local/tmp/mobilenet_v1_1.0_224_quant.tflite, '', mobilenetv1_100, mobilenetv1, 224",
        "mobilenet_v2_0.5_160.tflite, '', mobilenetv2_050 at 160x160, mobilenetv2, 160",
        "MobileNet-v3-Large, '', mobilenetv3_large_100, mobilenetv3, 224",
        "ResNet18_float, '', resnet18, resnet, 224",
        "efficientnet-lite0-int8, '', efficientnet_lite0, efficientnet, 224",
        "mobilenetv4_conv_small.e2400_r224_in1k, '', mobilenetv4_conv_small, mobilenetv4, 224",
    })
    void namesOfTheZooAndOfModelFilesAreFound(String design, String input, String name, String family, int height)
            throws UnknownNetworkException {
        Network network = find(design, input);
        assertEquals(name, network.name());
        assertEquals(family, network.family());
        assertEquals(height, network.height());
    }

    @Test
    void designFilesAreFoundFromTheFolderOfTheMeasurements() throws IOException, UnknownNetworkException {
        new DesignFile(BlockTypes.load()).save(Zoo.design("resnet18"), folder.resolve("mine.mnv4.json"));
        Network network = find("mine.mnv4.json", "");
        assertEquals("resnet", network.family());
        assertEquals(find("zoo:resnet18", "").work(), network.work());
        assertTrue(network.work().total(Quantity.MACS) > 1e9);
    }

    @ParameterizedTest
    @CsvSource({
        "zoo:mobilenetv5, '', did you mean",
        "lenet, '', is no network that is known",
        "mobilenet, '', is no network that is known",
        "none.mnv4.json, '', there is no such file",
        "zoo:resnet18, 224x, is no image size",
        "zoo:resnet18, 0, is no image size",
    })
    void whatIsNotThereIsRefused(String design, String input, String reason) {
        UnknownNetworkException unknown = assertThrows(UnknownNetworkException.class, () -> find(design, input));
        assertTrue(String.valueOf(unknown.getMessage()).contains(reason), unknown.getMessage());
    }

    @Test
    void aDesignWithErrorsIsRefused() throws IOException {
        String text = new String(new DesignFile(BlockTypes.load()).text(Zoo.design("resnet18")), "UTF-8");
        Files.writeString(folder.resolve("bad.mnv4.json"), text.replaceFirst("\"kernel\": 3", "\"kernel\": 0"));
        UnknownNetworkException unknown = assertThrows(UnknownNetworkException.class, () -> find("bad.mnv4.json", ""));
        assertTrue(String.valueOf(unknown.getMessage()).contains("is not sound: error"), unknown.getMessage());
    }
}
