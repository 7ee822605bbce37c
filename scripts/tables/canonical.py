"""The canonical graph of a recorded network, by the product's own rules (docs/measures.md, room lower.pass)."""
import math

DENSE = {"conv", "linear"}
MULTIPLIES = {"conv", "linear", "product"}
MOVES = {"transpose", "slice", "split", "move"}
SCALES = {"mul", "div"}
AFFINE = {"mul", "div", "add", "sub", "addcmul"}


class Canonical:
    """Norms and scales by channel folded into what is before them, padding into what is after, identities gone.

    Takes the recorder's nodes over and changes them.
    """

    def __init__(self, recorder):
        self.nodes, self.outputs = list(recorder.nodes), recorder.outputs
        self.instead, self.readers = {}, {}
        self.keep_used()
        for step in (self.drop_scalars, self.join_swish, self.absorb_pads, self.fold_scales, self.drop_flattening,
                     self.drop_identities):
            self.readers = self.count_readers()
            for node in self.nodes:
                step(node)
            self.nodes = [node for node in self.nodes if node not in self.instead]
        self.keep_used()

    def now(self, value):
        """The value that a value's readers read after what was removed."""
        while value is not None and value.node in self.instead:
            value = self.instead[value.node]
        return value

    def source(self, node, index):
        value = self.now(node.inputs[index])
        return None if value is None else value.node

    def remove(self, node, instead):
        self.instead[node] = self.now(instead)

    def keep_used(self):
        wanted, kept = {self.now(value).node for value in self.outputs}, []
        for node in reversed(self.nodes):
            if node in wanted:
                kept.append(node)
                wanted.update(self.source(node, i) for i in range(len(node.inputs)))
        self.nodes = kept[::-1]

    def count_readers(self):
        readers = {}
        for node in self.nodes:
            for i in range(len(node.inputs)):
                readers.setdefault(self.source(node, i), []).append(node)
        for value in self.outputs:
            readers.setdefault(self.now(value).node, []).append(None)
        return readers

    def is_read_once(self, node):
        return node is not None and len(self.readers.get(node, [])) == 1

    # --- steps --------------------------------------------------------------------------------------------------------

    def drop_scalars(self, node):
        """One number that multiplies all, as 1 / sqrt(d), folds into weights nearby."""
        if node.kind == "arithmetic" and node.more["scalar"] and node.more["function"] in SCALES \
                and (self.comes_from_product(node) or self.goes_to_product(node)):
            self.remove(node, node.inputs[live_index(node)])

    def comes_from_product(self, node):
        source = self.source(node, live_index(node))
        while source is not None and source.kind in MOVES:
            source = self.source(source, 0)
        return source is not None and source.kind in MULTIPLIES

    def goes_to_product(self, node):
        readers = self.readers.get(node, [])
        while len(readers) == 1 and readers[0] is not None and readers[0].kind in MOVES:
            readers = self.readers.get(readers[0], [])
        return bool(readers) and all(r is not None and r.kind in MULTIPLIES for r in readers)

    def join_swish(self, node):
        """x sigmoid(x), or x sigmoid(a x), is one activation."""
        if node.kind != "arithmetic" or node.more["function"] != "mul" or len(node.inputs) != 2:
            return
        for index in (0, 1):
            gate, x = self.source(node, index), self.now(node.inputs[1 - index])
            if not self.is_read_once(gate) or gate.kind != "activation" or "sigmoid" not in gate.more["function"]:
                continue
            gated = self.now(gate.inputs[0])
            if not gated.is_same(x) and is_scaling(gated.node) and self.is_read_once(gated.node):
                self.remove(gated.node, gated.node.inputs[0])
                gated = self.now(gated)
            if gated.is_same(x):
                self.remove(gate, x)
                node.kind, node.inputs, node.in_shapes = "activation", [x], [node.in_shapes[1 - index]]
                node.more = {"function": "silu"}
                return

    def absorb_pads(self, node):
        readers = self.readers.get(node, [])
        if node.kind == "pad" and node.more["spatial"] and len(readers) == 1 and readers[0] is not None \
                and readers[0].kind in ("conv", "pool"):
            readers[0].in_shapes[0] = node.in_shapes[0]
            self.remove(node, node.inputs[0])

    def fold_scales(self, node):
        weights = affine_weights(node)
        if weights is None:
            return
        live = live_index(node)
        source = self.source(node, live)
        if self.is_read_once(source) and source.kind in DENSE:
            self.remove(node, node.inputs[live])
            self.readers[source] = self.readers.get(node, [])
        elif node.kind == "arithmetic" and node.more["function"] in SCALES | {"addcmul"}:
            node.kind, node.inputs, node.in_shapes = "norm", [node.inputs[live]], [node.in_shapes[live]]
            node.more = {"norm": "scale", "weights": weights}

    def drop_flattening(self, node):
        """A map that a linear layer reads flattened stays as it is: the layer's weights are reordered."""
        if node.kind == "linear" and node.more["places"] == 1:
            source = self.source(node, 0)
            if self.is_read_once(source) and source.kind == "transpose" and len(source.in_shapes[0]) == 4:
                self.remove(source, source.inputs[0])

    def drop_identities(self, node):
        if node.kind == "reduce" and math.prod(node.in_shapes[0]) == math.prod(node.out_shapes[0]):
            self.remove(node, node.inputs[0])


def is_scaling(node):
    return node is not None and node.kind == "arithmetic" and node.more["scalar"]


def live_index(node):
    return next(i for i, value in enumerate(node.inputs) if value is not None)


def affine_weights(node):
    """How many weights an operator has that scales or shifts by channel; None for all others."""
    if node.kind == "norm" and node.more["norm"] == "batch":
        return node.more["weights"]
    if node.kind != "arithmetic" or node.more["function"] not in AFFINE:
        return None
    live = [i for i, value in enumerate(node.inputs) if value is not None]
    shape = node.out_shapes[0]
    fixed = [s for i, s in enumerate(node.in_shapes) if i not in live]
    if len(live) != 1 or not fixed or node.in_shapes[live[0]] != shape or not all(is_channel(s, shape) for s in fixed):
        return None
    return sum(map(math.prod, fixed))


def is_channel(fixed, shape):
    """Whether fixed numbers are one for each channel: along axis 1 of a map, or along the last axis."""
    full = (1,) * (len(shape) - len(fixed)) + tuple(fixed)
    wide = [d for d, size in enumerate(full) if size > 1]
    return len(wide) == 1 and full[wide[0]] == shape[wide[0]] and wide[0] in (1, len(shape) - 1)
