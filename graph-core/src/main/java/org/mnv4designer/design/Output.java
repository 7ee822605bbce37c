package org.mnv4designer.design;

/** A result of the network, such as its logits or a tap of a feature pyramid. */
public record Output(String name, Endpoint from, Extras extras) {
    public static Output of(String name, Endpoint from) {
        return new Output(name, from, Extras.NONE);
    }
}
