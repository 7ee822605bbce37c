"""Records which operators a PyTorch network runs, with their shapes, without doing the arithmetic.

Only what depends on the network's input is recorded: the rest (tables of positions, standardised weights, masks) is
fixed, and a runtime computes it once.
"""
import warnings

import torch
from elements import Elements
from graph import Node, Value, flat
from layout import compact, full_order, is_compact, like, order, row_major
from maps import Maps
from products import Products
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

VIEWS = {"view", "_reshape_alias", "_unsafe_view", "permute", "transpose", "t", "expand", "unsqueeze", "squeeze",
         "detach", "alias", "movedim", "squeeze_", "unsqueeze_", "transpose_", "t_"}
SLICES = {"slice", "select", "narrow", "diagonal", "unfold"}
SPLITS = {"split", "split_with_sizes", "unsafe_split", "unbind", "chunk"}
COPIES = {"clone", "_to_copy", "lift_fresh", "lift"}
FRESH = {"new_zeros", "new_ones", "new_full", "new_empty", "new_empty_strided", "zeros_like", "ones_like", "full_like",
         "empty_like", "rand_like", "randn_like"}


class Recorder(Products, Maps, Elements, TorchDispatchMode):
    """Stands between network and PyTorch's kernels. Tensors are kept alive: their identity names their value."""

    def __init__(self, fixed_weights):
        super().__init__()
        self.nodes, self.outputs, self.unknown = [], [], set()
        self.fixed_weights = {id(tensor) for tensor in fixed_weights}
        self.values, self.kept, self.copies = {}, [], {}
        self.fixed_macs = self.fixed_outputs = 0

    # --- values -------------------------------------------------------------------------------------------------------

    def value(self, tensor):
        """What the tensor is, or None if it does not depend on the input."""
        return self.values.get(id(tensor)) if isinstance(tensor, torch.Tensor) else None

    def is_live(self, tensor):
        return self.value(tensor) is not None

    def bind(self, tensor, value):
        self.kept.append(tensor)
        self.values[id(tensor)] = value
        return tensor

    def put(self, kind, tensors, outputs, **more):
        """Adds an operator; gives its first output."""
        node = Node(kind, [self.value(t) for t in tensors], [tuple(t.shape) for t in tensors],
                    [tuple(o.shape) for o in outputs], **more)
        self.nodes.append(node)
        for port, out in enumerate(outputs):
            self.bind(out, Value(node, port))
        return outputs[0]

    def laid_out(self, tensor, wanted):
        """The tensor with its dimensions in the wanted order: as it is, or one copy for all readers."""
        wanted = [d for d in wanted if tensor.shape[d] > 1]
        if not self.is_live(tensor) or order(tensor) == wanted and is_compact(tensor):
            return tensor
        value = self.value(tensor)
        key = (id(value.node), value.port, tuple(tensor.shape), tensor.stride(), tensor.storage_offset(), tuple(wanted))
        if key not in self.copies:
            single = [d for d in range(tensor.dim()) if tensor.shape[d] <= 1]
            self.copies[key] = compact(tensor.shape, single + wanted)
            self.put("transpose", [tensor], [self.copies[key]])
        return self.copies[key]

    def as_map(self, tensor):
        return self.laid_out(tensor, [0, *range(2, tensor.dim()), 1])

    def as_rows(self, tensor):
        return self.laid_out(tensor, range(tensor.dim()))

    # --- dispatch -----------------------------------------------------------------------------------------------------

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        name = function.__name__.split(".")[0]
        if name in FRESH or not any(self.is_live(t) for t in flat([args, kwargs])):
            return self.run_fixed(name, function, args, kwargs)
        handler = getattr(self, "on_" + name.rstrip("_"), None) or getattr(self, "on_" + name, None)
        if handler:
            return handler(function, *args, **kwargs)
        for names, handle in ((VIEWS, self.view), (SLICES, self.slice), (SPLITS, self.split), (COPIES, self.copy)):
            if name in names:
                return handle(function, *args, **kwargs)
        return self.elementwise(name, function, *args, **kwargs)

    def run_fixed(self, name, function, args, kwargs):
        out = function(*args, **kwargs)
        for tensor in flat([out]):
            self.values.pop(id(tensor), None)
        self.count_fixed(name, args, out)
        return out

    def not_known(self, name, function, *args, **kwargs):
        out = function(*args, **kwargs)
        self.unknown.add(name)
        tensors = [t for t in flat([args, kwargs]) if isinstance(t, torch.Tensor)]
        outputs = [t for t in flat([out]) if isinstance(t, torch.Tensor)]
        if outputs:
            self.put("unknown", tensors, outputs)
        return out

    # --- views and copies ---------------------------------------------------------------------------------------------

    def view(self, function, tensor, *args, **kwargs):
        if not self.is_live(tensor):
            return function(tensor, *args, **kwargs)
        try:
            out = function(tensor, *args, **kwargs)
        except RuntimeError:  # the elements do not lie as the view needs them
            tensor = self.as_rows(tensor)
            out = function(tensor, *args, **kwargs)
        return self.bind(out, self.value(tensor))

    def on_as_strided(self, function, tensor, *args, **kwargs):
        """In place, PyTorch restrides what it has pooled to one place, which changes nothing."""
        in_place = function.__name__.startswith("as_strided_")
        return tensor if in_place else self.view(function, tensor, *args, **kwargs)

    def copy(self, function, tensor, *args, **kwargs):
        if kwargs.get("memory_format") == torch.contiguous_format:
            return self.bind(row_major(tensor.shape), self.value(self.as_rows(tensor)))
        out = like(tensor) if tensor.is_floating_point() else function(tensor, *args, **kwargs)
        return self.bind(out, self.value(tensor))

    def slice(self, function, tensor, *args, **kwargs):
        """A slice of a slice is one slice of the whole."""
        part = function(tensor, *args, **kwargs)
        source = self.value(tensor)
        if part.numel() == tensor.numel():
            return self.bind(part, source)
        while source.node is not None and source.node.kind == "slice":
            source = source.node.inputs[0]
        shape = tuple(part.shape)
        self.nodes.append(Node("slice", [source], [shape], [shape]))
        return self.bind(like(part), Value(self.nodes[-1]))

    def split(self, function, tensor, *args, **kwargs):
        parts = function(tensor, *args, **kwargs)
        if len(parts) == 1:
            return [self.bind(parts[0], self.value(tensor))]
        outputs = [compact(part.shape, full_order(part)) for part in parts]
        self.put("split", [tensor], outputs)
        return outputs


class Functions(TorchFunctionMode):
    """Sees calls before PyTorch takes them apart where the parts would say less."""

    def __init__(self, recorder):
        super().__init__()
        self.recorder = recorder

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        recorder, name = self.recorder, getattr(function, "__name__", "")
        if name == "contiguous" and recorder.is_live(args[0]):
            return args[0]  # who reads it decides whether a copy is needed
        if name in ("matmul", "__matmul__") and min(a.dim() for a in args[:2]) > 1 \
                and any(map(recorder.is_live, args)):
            return recorder.product(*args[:2])
        if name == "linear" and recorder.is_live(args[0]):
            weight = args[1] if len(args) > 1 else kwargs["weight"]
            if not recorder.is_live(weight):
                return recorder.linear(args[0], weight.numel(), *weight.shape)
        return function(*args, **kwargs)


def record(network, height, width):
    """The operators of a network on one image of three channels."""
    network.eval()
    recorder = Recorder(network.buffers())
    image = torch.zeros(1, 3, height, width).to(memory_format=torch.channels_last)
    recorder.bind(image, Value(None))
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        with recorder, Functions(recorder):
            out = network(image)
    outputs = [recorder.value(t) for t in flat([out])]
    recorder.outputs = [v for v in outputs if v is not None and v.node is not None]
    return recorder
