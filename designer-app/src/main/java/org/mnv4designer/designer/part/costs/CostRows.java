package org.mnv4designer.designer.part.costs;

import java.util.List;
import org.mnv4designer.base.DataType;
import org.mnv4designer.designer.kit.BlockFace;
import org.mnv4designer.measure.BlockReport;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;

/** Makes the rows of the table from a report. */
final class CostRows {
    private static final String UIB = "uib";

    private final Report report;
    private final int device;

    private CostRows(Report report, int device) {
        this.report = report;
        this.device = device;
    }

    /** One row for each sound block; latencies on the device of that id. */
    static List<CostRow> of(Report report, String device) {
        int index = report.devices().stream().map(DeviceReport::id).toList().indexOf(device);
        CostRows rows = new CostRows(report, index);
        return report.blocks().stream().map(rows::row).toList();
    }

    private CostRow row(BlockReport block) {
        BlockFace face = BlockFace.of(block.block().node().block());
        long macs = block.costs().counts().macs();
        long all = report.total().counts().macs();
        return new CostRow(
                block.id(),
                block.block().node().block().typeId().equals(UIB) ? face.title() + " " + face.badge() : face.title(),
                block.block().node().stage(),
                face.family(),
                block.block().output(0).asMap(),
                block.costs().parameters(),
                macs,
                all > 0 ? (double) macs / all : 0,
                device < 0 ? Double.NaN : block.latencies().get(device).orElse(Double.NaN),
                (double) block.peakElements() * DataType.INT8.bytes());
    }
}
