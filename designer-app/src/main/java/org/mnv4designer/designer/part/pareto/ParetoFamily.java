package org.mnv4designer.designer.part.pareto;

import org.mnv4designer.designer.chart.Symbol;
import org.mnv4designer.designer.chart.Tone;

/** Families of networks, each with a shape and a colour of its own. */
public enum ParetoFamily {
    OPEN("", Symbol.CIRCLE, Tone.ACCENT),
    V4_CONV("MobileNetV4 Conv", Symbol.CIRCLE, Tone.BLOCK_FUSED),
    V4_HYBRID("MobileNetV4 Hybrid", Symbol.DIAMOND, Tone.BLOCK_MQA),
    MOBILENET("MobileNet V1–V3", Symbol.SQUARE, Tone.BLOCK_EXTRADW),
    MOBILEONE("MobileOne", Symbol.TRIANGLE, Tone.BLOCK_CONVNEXT),
    EFFICIENTNET("EfficientNet-Lite", Symbol.TURNED_TRIANGLE, Tone.BLOCK_FFN),
    RESNET("ResNet", Symbol.CROSS, Tone.BLOCK_CONV);

    private final String title;
    private final Symbol symbol;
    private final Tone tone;

    ParetoFamily(String title, Symbol symbol, Tone tone) {
        this.title = title;
        this.symbol = symbol;
        this.tone = tone;
    }

    /** Its proper name; empty for open designs, which have none. */
    String title() {
        return title;
    }

    Symbol symbol() {
        return symbol;
    }

    Tone tone() {
        return tone;
    }

    /** Of a network of the zoo. */
    static ParetoFamily of(String zoo) {
        if (zoo.contains("mobilenetv4") || zoo.contains("mnv4")) {
            return zoo.contains("hybrid") ? V4_HYBRID : V4_CONV;
        }
        if (zoo.startsWith("mobileone")) {
            return MOBILEONE;
        }
        if (zoo.startsWith("efficientnet")) {
            return EFFICIENTNET;
        }
        return zoo.startsWith("resnet") ? RESNET : MOBILENET;
    }
}
