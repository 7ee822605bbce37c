"""Arithmetic on elements, activations, norms and reductions."""
import torch
from graph import flat
from layout import channels_last, like, order, row_major

FUSED = {"relu", "relu6"}
ACTIVATIONS = {"gelu", "silu", "sigmoid", "tanh", "hardswish", "hardsigmoid", "leaky_relu", "elu", "mish", "softplus",
               "prelu", "celu", "selu", "_prelu_kernel"}
ARITHMETIC = {"add", "sub", "mul", "div", "rsub", "pow", "sqrt", "rsqrt", "exp", "log", "neg", "abs", "maximum",
              "minimum", "reciprocal", "square", "clamp", "clamp_min", "clamp_max", "where", "masked_fill", "addcmul",
              "addcdiv", "lerp", "sin", "cos", "floor", "ceil", "hardtanh", "bitwise_not"}
REDUCTIONS = {"mean", "sum", "amax", "amin", "max", "min", "var", "std", "linalg_vector_norm", "norm", "var_mean",
              "logsumexp", "prod", "argmax"}


class Elements:
    """Handlers of the recorder for whatever works on each element, or on the numbers of one tensor."""

    def elementwise(self, name, function, *args, **kwargs):
        in_place = name.endswith("_")
        base = name[:-1] if in_place else name
        if base in FUSED or base in ("clamp", "hardtanh") and is_relu(args, kwargs):
            return self.activation("relu", in_place, args[0])
        if base in ACTIVATIONS:
            return self.activation(base, in_place, args[0])
        if base in ARITHMETIC:
            return self.arithmetic(base, in_place, function, args, kwargs)
        if name in REDUCTIONS:
            return self.reduce(function, *args, **kwargs)
        return self.not_known(name, function, *args, **kwargs)

    def activation(self, function, in_place, tensor):
        kind = "relu" if function == "relu" else "activation"
        return self.put(kind, [tensor], [tensor if in_place else like(tensor)], function=function)

    def arithmetic(self, base, in_place, function, args, kwargs):
        operands = [a for a in flat(args) if isinstance(a, torch.Tensor)]
        shape = torch.broadcast_shapes(*(o.shape for o in operands))
        whole = [o for o in operands if self.is_live(o) and o.shape == shape]
        lead = whole[0] if whole else operands[0]
        operands = [self.as_other(o, lead) if any(o is w for w in whole) else o for o in operands]
        if in_place:
            out = args[0]
        elif all(o.numel() == 1 for o in operands) or not lead.is_floating_point():
            out = function(*args, **kwargs)
        else:
            out = like(lead) if lead.shape == shape else broadcast(lead, shape)
        read = [o for o in operands if self.is_live(o) or o.numel() > 1]
        return self.put("arithmetic", read, [out], function=base, scalar=len(read) == 1)

    def as_other(self, tensor, other):
        return tensor if order(tensor) == order(other) else self.laid_out(tensor, order(other))

    def reduce(self, function, tensor, *args, **kwargs):
        out = function(tensor, *args, **kwargs)
        outputs = [self.reduced(tensor, o) for o in flat([out])]
        self.put("reduce", [tensor], outputs)
        return outputs[0] if isinstance(out, torch.Tensor) else tuple(outputs)

    @staticmethod
    def reduced(tensor, out):
        if not out.is_floating_point():
            return out
        is_map = out.dim() == 4 and out.shape[1] > 1 and order(tensor)[-1:] == [1]
        return channels_last(out.shape) if is_map else row_major(out.shape)

    def on__softmax(self, function, tensor, dim, half):
        return self.put("softmax", [tensor], [like(tensor)])

    # --- norms --------------------------------------------------------------------------------------------------------

    def norm(self, kind, tensor, parameters, weights):
        affine = any(p is not None for p in parameters)
        out = self.put("norm", [tensor], [like(tensor)], norm=kind, weights=weights, affine=affine)
        return out, torch.empty(0), torch.empty(0)

    def on_native_batch_norm(self, function, tensor, weight, bias, *statistics):
        return self.norm("batch", tensor, [weight, bias], 2 * tensor.shape[1])

    def on_native_layer_norm(self, function, tensor, shape, weight, bias, epsilon):
        return self.norm("layer", self.as_rows(tensor), [weight, bias], count(weight, bias))

    def on_native_group_norm(self, function, tensor, weight, bias, *sizes):
        return self.norm("group", tensor, [weight, bias], count(weight, bias))


def count(*parameters):
    return sum(p.numel() for p in parameters if p is not None)


def is_relu(args, kwargs):
    """Clipping at 0, or at 0 and 6: PyTorch leaves out bounds that are its defaults."""
    bounds = [*args[1:3], kwargs.get("min"), kwargs.get("max")]
    return [b for b in bounds if b is not None] in ([0], [0, 6])


def broadcast(lead, shape):
    is_map = len(shape) == 4 and lead.dim() == 4 and order(lead)[-1:] == [1]
    return channels_last(shape) if is_map else row_major(shape)
