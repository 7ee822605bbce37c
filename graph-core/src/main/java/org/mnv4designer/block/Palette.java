package org.mnv4designer.block;

/**
 * How a block type presents itself to a user who looks for it.
 *
 * @param group heading in the palette
 * @param title short name, in sentence case
 * @param summary one sentence
 */
public record Palette(Group group, String title, String summary) {

    /** Headings of the palette, in their order. */
    public enum Group {
        MOBILENET_V4,
        ATTENTION,
        CONVOLUTION,
        COMBINE,
        RESAMPLE,
        HEAD,
        OTHER
    }
}
