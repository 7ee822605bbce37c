package org.mnv4designer.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.BlockType;
import org.mnv4designer.block.Classifier;
import org.mnv4designer.block.ConvolutionBlock;
import org.mnv4designer.block.Head;
import org.mnv4designer.block.Pooling;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.measure.DeviceReport;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.Reporter;
import org.mnv4designer.measure.accuracy.Accuracies;
import org.mnv4designer.measure.latency.Devices;
import org.mnv4designer.zoo.KnownNetworks;

/**
 * Builds a small network in code, gives one block each of the four forms of a UIB in turn, and prints what that costs.
 * Needs no screen; shows designs as values, edits as data and reports.
 */
public final class FourForms {
    private static final BlockType<UniversalInvertedBottleneck> UIB = UniversalInvertedBottleneck.TYPE;
    private static final String CHANGED = "body";
    private static final List<String> DEVICES = List.of("pixel-6-cpu", "s23-gpu");

    private final Reporter reporter = new Reporter(Devices.installed(), Accuracies.installed(), KnownNetworks::find);

    private FourForms() {}

    public static void main(String[] args) {
        System.out.println(String.join(System.lineSeparator(), table()));
    }

    /** A heading and one line for each form. */
    static List<String> table() {
        FourForms forms = new FourForms();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%-12s %10s %12s %15s %12s", "form", "parameters", "MACs", "pixel-6-cpu ms", "s23-gpu ms"));
        lines.add(forms.line("ExtraDW", 3, 3));
        lines.add(forms.line("IB", 0, 3));
        lines.add(forms.line("ConvNext", 3, 0));
        lines.add(forms.line("FFN", 0, 0));
        return lines;
    }

    private String line(String form, int startKernel, int middleKernel) {
        Block changed = UIB.create(Map.of("outChannels", 96, "startKernel", startKernel, "middleKernel", middleKernel));
        Report report = reporter.report(new Edits.ReplaceBlock(CHANGED, changed).apply(network()));
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%-12s %,10d %,12d",
                form,
                report.total().parameters(),
                report.total().counts().macs()));
        DEVICES.forEach(device -> line.append(String.format(
                " %" + (device.length() + 3) + "s",
                report.device(device).map(FourForms::millis).orElse("no profile"))));
        return line.toString();
    }

    private static String millis(DeviceReport device) {
        return device.estimate()
                .time()
                .asKnown()
                .map(known -> String.format(Locale.ROOT, "%.2f", known.value().count()))
                .orElse("not known");
    }

    /** A chain from the image to the classes: each edit gives the next design. */
    static Design network() {
        Design design =
                Design.blank("four forms").withInput(ImageInput.square(96)).withClasses(10);
        String last = ImageInput.ID;
        for (BlockNode block : List.of(
                BlockNode.of("stem", ConvolutionBlock.TYPE.create(Map.of("outChannels", 32, "kernel", 3, "stride", 2))),
                BlockNode.of("down", UIB.create(Map.of("outChannels", 96, "middleKernel", 5, "stride", 2))),
                BlockNode.of(CHANGED, UIB.create(Map.of("outChannels", 96))),
                BlockNode.of("pool", Pooling.TYPE.defaults()),
                BlockNode.of("head", Head.TYPE.create(Map.of("channels", 256))),
                BlockNode.of("classifier", Classifier.TYPE.defaults()))) {
            design = append(block, last).apply(design);
            last = block.id();
        }
        return design;
    }

    private static Edit append(BlockNode block, String after) {
        Edit add = new Edits.AddBlock(block, Group.ROOT);
        Edit wire = new Edits.Connect(Endpoint.out(after), Endpoint.in(block.id()));
        return new Edits.Compound("append", List.of(add, wire));
    }
}
