package org.mnv4designer.inference.nd4j;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mnv4designer.base.Bytes;
import org.mnv4designer.base.Diagnostic;
import org.mnv4designer.base.ParameterRef;
import org.mnv4designer.base.Severity;
import org.mnv4designer.base.Shape;
import org.mnv4designer.base.op.Opaque;
import org.mnv4designer.base.op.OtherwiseCases;
import org.mnv4designer.lower.OperatorGraph;
import org.mnv4designer.lower.OperatorNode;
import org.mnv4designer.parameter.WeightKeys;
import org.mnv4designer.parameter.WeightStore;

/** Why a network cannot be prepared or run, in the user's words. */
final class Problems {
    private Problems() {}

    /** One for each operator that we do not know and each weight that is missing. */
    static List<Diagnostic> of(OperatorGraph plan, WeightStore weights) {
        Set<String> keys = weights.source().keys();
        return plan.nodes().stream()
                .flatMap(node -> Stream.concat(unknown(node), missing(node, weights.keys(), keys)))
                .toList();
    }

    private static Stream<Diagnostic> unknown(OperatorNode node) {
        return node.operator().match(OPAQUE).map(opaque -> unknown(node, opaque)).stream();
    }

    private static Stream<Diagnostic> missing(OperatorNode node, WeightKeys names, Set<String> keys) {
        return node.operator().parameters().stream()
                .flatMap(parameter -> stored(parameter.ref()).stream())
                .distinct()
                .filter(ref -> !keys.contains(names.key(ref)))
                .map(ref -> missingWeight(ref.block(), names.key(ref)));
    }

    private static List<ParameterRef.Stored> stored(ParameterRef ref) {
        List<ParameterRef.Stored> all = new ArrayList<>();
        var unused = ref.mapStored(stored -> {
            all.add(stored);
            return stored;
        });
        return all;
    }

    private static final OtherwiseCases<Optional<Opaque>> OPAQUE = new OtherwiseCases<>(Optional.empty()) {
        @Override
        public Optional<Opaque> opaque(Opaque opaque) {
            return Optional.of(opaque);
        }
    };

    private static Diagnostic unknown(OperatorNode node, Opaque opaque) {
        String type = opaque.domain().isEmpty() ? opaque.type() : opaque.domain() + "." + opaque.type();
        return error(
                "RUN-001",
                node.block(),
                "operator \"" + node.id() + "\" is of the unknown type " + type + " and cannot be run",
                "replace the block by known ones");
    }

    private static Diagnostic missingWeight(String block, String key) {
        return error(
                "WEIGHT-001",
                block,
                "the weights lack \"" + key + "\"",
                "load weights made for this network, or use random ones");
    }

    static Diagnostic misshapenWeight(OperatorNode node, String found, Shape wanted) {
        return error(
                "WEIGHT-002",
                node.block(),
                "operator \"" + node.id() + "\" needs a weight of " + wanted + ": " + found,
                "give the block the sizes that the weights have, or load other weights");
    }

    static Diagnostic unreadableWeights(UncheckedIOException cause) {
        return error("WEIGHT-004", "", "the weights cannot be read: " + cause.getMessage(), "load them again");
    }

    static Diagnostic tooLarge(MemoryLimitException limit) {
        return error(
                "RUN-002",
                "",
                "running this network needs more than " + limit.wanted() / (1 << 20) + " MiB, the limit is "
                        + limit.limit() / (1 << 20) + " MiB",
                "use a smaller input or raise the limit");
    }

    static Diagnostic outOfMemory(Bytes taken) {
        return error(
                "RUN-002",
                "",
                "memory ran out after " + taken.count() / (1 << 20) + " MiB of weights and activations",
                "close other programs, use a smaller input, or give Java more memory (-Xmx)");
    }

    static Diagnostic tooSlow(long limitMillis, int done, int steps) {
        return error(
                "RUN-003",
                "",
                "the run took longer than " + limitMillis + " ms (" + done + " of " + steps + " steps done)",
                "use a smaller input or raise the limit");
    }

    static Diagnostic cancelled() {
        return error("RUN-004", "", "the run was cancelled", "");
    }

    static Diagnostic noLibrary(Throwable cause) {
        return error(
                "RUN-005",
                "",
                "ND4J's native library cannot be loaded: " + cause,
                "check that this system is 64-bit and that 500 MB are free in the home folder");
    }

    static Diagnostic missingFeed(String name, Shape wanted, Collection<String> given) {
        return error("RUN-006", "", "input \"" + name + "\" is missing, got " + given, "feed a tensor of " + wanted);
    }

    static Diagnostic misshapenFeed(String name, Shape wanted, Shape given) {
        return error(
                "RUN-006",
                "",
                "input \"" + name + "\" must be " + wanted + ", got " + given,
                "feed a tensor of " + wanted);
    }

    static Diagnostic closed() {
        return error("RUN-007", "", "this model is closed", "prepare it again");
    }

    private static Diagnostic error(String code, String block, String message, String fix) {
        return new Diagnostic(Severity.ERROR, code, block, message, fix);
    }
}
