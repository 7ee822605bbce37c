package org.mnv4designer.designer.session;

import org.mnv4designer.design.Design;
import org.mnv4designer.graph.FragmentCache;
import org.mnv4designer.graph.TypedGraph;

/** Makes analyses of the designs of one session, remembering what their blocks lower to. Serves one thread at a time. */
public final class Analyzer {
    private final FragmentCache cache = new FragmentCache();

    public Analysis analyse(Design design) {
        return new Analysis(TypedGraph.of(design, cache));
    }
}
