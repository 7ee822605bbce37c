package org.mnv4designer.plugin.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.measure.latency.OperatorKind;
import org.mnv4designer.measure.latency.OperatorTrait;

class DeviceCardsTest {
    private static final Map<String, DeviceCard> CARDS = DeviceCards.bundled();

    private static DeviceCard card(String id) {
        return Optional.ofNullable(CARDS.get(id)).orElseThrow();
    }

    @Test
    void everyDeviceOfTheContractHasACard() {
        assertEquals(34, CARDS.size());
        assertTrue(CARDS.keySet()
                .containsAll(List.of(
                        "pixel-6-cpu",
                        "iphone-13-ane",
                        "pixel-4-cpu",
                        "a03s-cpu-int8",
                        "mi-8-se-gpu",
                        "snapdragon-8-elite-npu-int8",
                        "i7-12700h",
                        "i9-10940x",
                        "rtx-4090")));
    }

    @Test
    void priorsHaveManyMeasurementsOrPriorsThatHave() {
        for (DeviceCard card : CARDS.values()) {
            for (String prior : card.priors()) {
                assertTrue(
                        card(prior).priors().stream()
                                .allMatch(next -> card(next).priors().isEmpty()),
                        card.id());
            }
        }
    }

    @Test
    void theListOfCoralIsAppliedToNoBundledDevice() {
        assertTrue(CARDS.values().stream().noneMatch(card -> card.support().id().startsWith("coral")));
        assertEquals("pixel-edgetpu-int8", card("pixel-8-edgetpu").support().id());
    }

    @Test
    void aTemplateDescribesTheDeviceAndInlinesItsSupport() {
        DeviceProfile template = card("pixel-4-hexagon").template("by hand");
        assertEquals("Pixel 4 Hexagon DSP", template.name());
        assertEquals("by hand", template.provenance().method());
        assertEquals(0, template.provenance().n());
        assertTrue(template.support().stream()
                .anyMatch(s -> s.operator() == OperatorKind.RESIZE && s.condition() == OperatorTrait.SIDE_ABOVE_65));
        assertTrue(template.facts().stream().anyMatch(fact -> fact.name().equals("ridge point")));
        assertTrue(template.facts().stream().anyMatch(fact -> fact.name().equals("fusion")));
    }

    @Test
    void operatorsOfMeasuredNetworksAreMarked() {
        DeviceProfile template = card("pixel-6-cpu").template("by hand");
        template.support().stream()
                .filter(s -> s.operator() == OperatorKind.GLOBAL_POOL)
                .forEach(s -> assertTrue(s.measured()));
        template.support().stream()
                .filter(s -> s.operator() == OperatorKind.GELU)
                .forEach(s -> assertFalse(s.measured()));
    }

    @Test
    void aCardWithAWrongWordIsRefused() {
        String header = "id,name,processor,precision,runtime,threads,support,priors,measured,source,licence,date\n";
        String notes = "device,note\n";
        String facts = "of,fact,value,source,confidence\n";
        String good = "a,A,cpu,fp32,TFLite,1,xnnpack-fp32,,convolution,a table,CC0,2026-11-24\n";
        assertEquals(1, DeviceCards.read(header + good, notes, facts).size());
        for (String bad : List.of(
                good.replace("cpu", "cup"),
                good.replace("fp32,TFLite", "fp33,TFLite"),
                good.replace("convolution", "convolutions"),
                good.replace("fp32,,", "fp32,b,"),
                good + good)) {
            assertThrows(IllegalStateException.class, () -> DeviceCards.read(header + bad, notes, facts), bad);
        }
        assertThrows(IllegalStateException.class, () -> DeviceCards.read(header + good, notes + "b,hello\n", facts));
        assertThrows(
                IllegalStateException.class, () -> DeviceCards.read(header + good, notes, facts + "b,x,1,y,low\n"));
    }
}
