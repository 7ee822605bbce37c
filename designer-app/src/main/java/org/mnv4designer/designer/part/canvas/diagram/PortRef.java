package org.mnv4designer.designer.part.canvas.diagram;

/** One port of one node, by their names. */
public record PortRef(String node, String port) {
    @Override
    public String toString() {
        return node + ":" + port;
    }
}
