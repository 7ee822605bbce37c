package org.mnv4designer.plugin.onnx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.Finding;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.lower.pass.Canonical;
import org.mnv4designer.plugin.onnx.proto.GraphProto;
import org.mnv4designer.plugin.onnx.proto.ModelProto;
import org.mnv4designer.plugin.onnx.proto.NodeProto;
import org.mnv4designer.spec.Batches;
import org.mnv4designer.spec.Refusal;
import org.mnv4designer.spec.SpecOptions;
import org.mnv4designer.spec.SpecSource;
import org.mnv4designer.spec.SpecWriter;

/**
 * Writes ONNX files: opset 17 unless asked otherwise, float32, maps as N, C, H, W. Without weights the file declares them
 * as inputs and is valid all the same.
 */
public final class OnnxWriter implements SpecWriter {

    @Override
    public String id() {
        return "onnx";
    }

    @Override
    public String title() {
        return "ONNX";
    }

    @Override
    public String extension() {
        return "onnx";
    }

    @Override
    public Optional<Finding> objection(SpecOptions options) {
        return OnnxVersion.objection(opset(options));
    }

    @Override
    public List<Diagnostic> refusals(SpecSource source, SpecOptions options) {
        List<Diagnostic> refusals = new ArrayList<>(source.errors());
        OperatorGraph operators = operators(source, options);
        WeightSize.refusal(source, operators).ifPresent(refusals::add);
        Objections.Wish wish = new Objections.Wish(
                opset(options), options.batch().equals(Optional.of(1)), options.size() == SpecOptions.Size.OPEN);
        Origins origins = Origins.of(operators);
        for (OperatorNode node : operators.nodes()) {
            objection(node, wish, operators, origins)
                    .map(f -> f.at(node.block()))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Optional<Finding> objection(
            OperatorNode node, Objections.Wish wish, OperatorGraph operators, Origins origins) {
        boolean hasOrigin =
                !node.inputs().isEmpty() && origins.of(node.inputs().get(0)).isPresent();
        return node.operator().match(new Objections(wish, operators.inputShapes(node), node.output(), hasOrigin));
    }

    private static int opset(SpecOptions options) {
        return options.opset().orElse(OnnxVersion.DEFAULT_OPSET);
    }

    private static OperatorGraph operators(SpecSource source, SpecOptions options) {
        return options.folding() == SpecOptions.Folding.FOLDED ? Canonical.of(source.operators()) : source.operators();
    }

    @Override
    public void write(SpecSource source, SpecOptions options, OutputStream to) throws IOException {
        Refusal.check(this, source, options);
        model(source, options).writeTo(to);
    }

    /** The file as an object. */
    ModelProto model(SpecSource source, SpecOptions options) {
        OperatorGraph operators =
                Batches.of(operators(source, options), options.batch().orElse(1));
        boolean sizeIsOpen = options.size() == SpecOptions.Size.OPEN;
        GraphAssembly assembly = new GraphAssembly(source.design().name());
        Parameters parameters = new Parameters(
                assembly,
                source.keys()::key,
                source.weights().map(store -> ref -> store.evaluate(ref).toFloats()));
        Step.Target target = new Step.Target(assembly, parameters, opset(options), sizeIsOpen);
        OpenDimensions open = new OpenDimensions(options.batch().isEmpty(), sizeIsOpen);
        return framed(new GraphExport(operators, target, open).run(), source, opset(options));
    }

    private static ModelProto framed(GraphProto graph, SpecSource source, int opset) {
        ModelProto.Builder model = ModelProto.newBuilder()
                .setIrVersion(OnnxVersion.irFor(opset))
                .setProducerName("MNv4 Designer")
                .setProducerVersion(version())
                .setGraph(graph);
        model.addOpsetImportBuilder().setDomain("").setVersion(opset);
        foreignDomains(graph)
                .forEach(domain ->
                        model.addOpsetImportBuilder().setDomain(domain).setVersion(1));
        Metadata.of(source)
                .forEach((key, value) ->
                        model.addMetadataPropsBuilder().setKey(key).setValue(value));
        return model.build();
    }

    private static TreeSet<String> foreignDomains(GraphProto graph) {
        TreeSet<String> domains = new TreeSet<>();
        graph.getNodeList().stream().map(NodeProto::getDomain).forEach(domains::add);
        domains.remove("");
        domains.remove("ai.onnx");
        return domains;
    }

    private static String version() {
        return Optional.ofNullable(OnnxWriter.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
