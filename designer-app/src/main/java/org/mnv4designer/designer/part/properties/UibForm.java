package org.mnv4designer.designer.part.properties;

import java.util.Map;

/** The four forms of the universal inverted bottleneck (the paper's Figure 4), by the depthwise convolutions it has. */
public enum UibForm {
    EXTRA_DW("ExtraDW", true, true),
    IB("IB", false, true),
    CONVNEXT("ConvNext", true, false),
    FFN("FFN", false, false);

    private static final int USUAL_KERNEL = 3;

    private final String label;
    private final boolean start;
    private final boolean middle;

    UibForm(String label, boolean start, boolean middle) {
        this.label = label;
        this.start = start;
        this.middle = middle;
    }

    /** The paper's name, the same in every language. */
    public String label() {
        return label;
    }

    /** The form of a UIB with these kernels; 0 for none. */
    public static UibForm of(int startKernel, int middleKernel) {
        if (startKernel > 0) {
            return middleKernel > 0 ? EXTRA_DW : CONVNEXT;
        }
        return middleKernel > 0 ? IB : FFN;
    }

    /** The kernels that make this form, keeping sizes that are there. */
    public Map<String, Object> kernels(int startKernel, int middleKernel) {
        int present = Math.max(startKernel, middleKernel);
        int size = present > 0 ? present : USUAL_KERNEL;
        return Map.of(
                "startKernel", kernel(start, startKernel, size), "middleKernel", kernel(middle, middleKernel, size));
    }

    private static int kernel(boolean wanted, int now, int otherwise) {
        if (!wanted) {
            return 0;
        }
        return now > 0 ? now : otherwise;
    }
}
