package org.mnv4designer.designer.part.inference;

import org.mnv4designer.run.ValueStatistics;

/**
 * What the values that a block gave out are like.
 *
 * @param output the block's id; {@code id:port} for other ports than the first
 */
public record BlockStatistics(String output, ValueStatistics values) {

    /** The id of the block. */
    public String block() {
        int port = output.indexOf(':');
        return port < 0 ? output : output.substring(0, port);
    }
}
