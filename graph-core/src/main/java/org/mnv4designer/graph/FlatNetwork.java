package org.mnv4designer.graph;

import java.util.Collection;
import java.util.List;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Output;
import org.mnv4designer.design.Wire;

/**
 * A network without groups: repeated groups are written out, block {@code x} of the k-th run of group {@code g} being
 * {@code g/k/x}.
 *
 * @param diagnostics repeats that cannot be written out
 */
public record FlatNetwork(
        Collection<BlockNode> blocks, List<Wire> wires, List<Output> outputs, List<Diagnostic> diagnostics) {}
