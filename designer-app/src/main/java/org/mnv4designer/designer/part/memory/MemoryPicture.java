package org.mnv4designer.designer.part.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.DataType;
import org.mnv4designer.base.Estimate;
import org.mnv4designer.measure.memory.Arena;
import org.mnv4designer.measure.memory.LiveTensor;
import org.mnv4designer.measure.memory.MemoryTimeline;

/**
 * What the view shows.
 *
 * @param arenas what a runtime makes of the timeline, by precision
 * @param files sizes of the network's file, by precision
 */
public record MemoryPicture(
        MemoryTimeline timeline, Map<DataType, Arena> arenas, Map<DataType, Estimate<Bytes>> files) {

    Arena arena(DataType type) {
        return Optional.ofNullable(arenas.get(type)).orElseThrow();
    }

    Estimate<Bytes> file(DataType type) {
        return Optional.ofNullable(files.get(type)).orElseThrow();
    }

    /** The tensors that are live at a place of the timeline; none for a place that is not in it. */
    List<LiveTensor> live(int place) {
        return place < 0 || place >= timeline.steps().size() ? List.of() : timeline.live(place);
    }
}
