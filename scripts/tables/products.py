"""Convolutions, linear layers, and products of two activations."""
import math

import torch
from layout import channels_last, compact, full_order, is_compact, order, row_major


class Products:
    """Handlers of the recorder for whatever multiplies and adds up."""

    def count_fixed(self, name, args, out):
        """Products of fixed numbers alone: other counts include them, ours do not."""
        if name in ("mm", "bmm", "addmm"):
            self.fixed_macs += out.numel() * args[1 if name == "addmm" else 0].shape[-1]
            self.fixed_outputs += out.numel()
        elif name == "convolution":
            self.fixed_macs += out.numel() * math.prod(args[1].shape[1:])
            self.fixed_outputs += out.numel()

    # --- convolutions -------------------------------------------------------------------------------------------------

    def on_convolution(self, function, x, weight, bias, stride, padding, dilation, transposed, output_padding, groups):
        kernel = tuple(weight.shape[2:])
        stride, padding, dilation = (tuple(v) * (len(kernel) // len(v)) for v in (stride, padding, dilation))
        spans = [d * (k - 1) + 1 for d, k in zip(dilation, kernel)]
        if transposed:
            sides = [(size - 1) * s - 2 * p + span + extra for size, s, p, span, extra
                     in zip(x.shape[2:], stride, padding, spans, output_padding)]
            channels, macs = weight.shape[1] * groups, x.numel() * math.prod(weight.shape[1:])
        else:
            sides = [(size + 2 * p - span) // s + 1 for size, s, p, span in zip(x.shape[2:], stride, padding, spans)]
            channels = weight.shape[0]
            macs = x.shape[0] * channels * math.prod(sides) * math.prod(weight.shape[1:])
        out = channels_last((x.shape[0], channels, *sides))
        if self.is_live(weight):
            return self.put("product", [self.as_map(x), weight], [out], macs=macs, products=x.shape[0] * groups,
                            inner=math.prod(weight.shape[1:]), columns=channels)
        weights = 0 if id(weight) in self.fixed_weights else weight.numel()
        return self.put("conv", [self.as_map(x)], [out], macs=macs, weights=weights, in_ch=x.shape[1], out_ch=channels,
                        kernel=kernel, stride=stride, dilation=dilation, groups=groups, transposed=transposed)

    # --- linear layers ------------------------------------------------------------------------------------------------

    def linear(self, x, weights, out_features, in_features):
        """A product with fixed weights along the last dimension."""
        out = row_major((*x.shape[:-1], out_features))
        return self.put("linear", [self.as_rows(x)], [out], macs=out.numel() * in_features, weights=weights,
                        in_ch=in_features, out_ch=out_features, places=x.numel() // in_features)

    def on_addmm(self, function, bias, a, b, **kwargs):
        return self.product(a, b)

    def on_mm(self, function, a, b):
        return self.product(a, b)

    def on_bmm(self, function, a, b):
        return self.product(a, b)

    def on_baddbmm(self, function, bias, a, b, **kwargs):
        return self.product(a, b)

    # --- products of activations --------------------------------------------------------------------------------------

    def product(self, a, b):
        """[.., m, k] by [.., k, n]. A fixed factor makes it a linear layer; keys that heads share join their rows."""
        batch = torch.broadcast_shapes(a.shape[:-2], b.shape[:-2])
        m, k, n = a.shape[-2], a.shape[-1], b.shape[-1]
        shape, live = (*batch, m, n), self.is_live(a) and self.is_live(b)
        macs = math.prod(shape) * k
        if not self.is_live(b) and math.prod(b.shape[:-2]) == 1:
            return self.linear(a, b.numel(), n, k)
        if not self.is_live(a) and math.prod(a.shape[:-2]) == 1:
            return self.put("linear", [self.as_factor(b)], [row_major(shape)], macs=macs, weights=a.numel(), in_ch=k,
                            out_ch=m, places=b.numel() // k)
        shared = [d for d, size in enumerate(batch) if live and size > 1 and is_shared(b, d - len(shape))]
        products = math.prod(size for d, size in enumerate(batch) if d not in shared)
        if shared:
            a = self.joined(a, [d for d in range(len(batch)) if d not in shared])
            out = compact(shape, [d for d in full_order(a) if d < len(shape) - 1] + [len(shape) - 1])
            b = self.distinct(b)
        else:
            out = row_major(shape)
        return self.put("product", [self.as_factor(a) if not shared else a, self.as_factor(b)], [out], macs=macs,
                        products=products, inner=k, columns=n)

    def as_factor(self, tensor):
        """For a product, rows or columns may lie innermost."""
        n = tensor.dim()
        swapped = [d for d in (*range(n - 2), n - 1, n - 2) if tensor.shape[d] > 1]
        return tensor if order(tensor) == swapped and is_compact(tensor) else self.as_rows(tensor)

    def joined(self, a, own):
        """Rows of dimensions that share the other factor may lie in any order between the own ones and k."""
        dims, last = order(a), a.dim() - 1
        head = [d for d in own if a.shape[d] > 1]
        fits = is_compact(a) and dims[:len(head)] == head and (a.shape[last] == 1 or dims[-1] == last)
        return a if fits else self.as_rows(a)

    def distinct(self, b):
        """What is left of a tensor that was stretched along some dimensions."""
        sizes = [1 if stride == 0 else size for size, stride in zip(b.shape, b.stride())]
        return self.bind(torch.as_strided(b, sizes, b.stride(), b.storage_offset()), self.value(b))


def is_shared(b, index):
    return -index > b.dim() or b.shape[index] == 1 or b.stride(index) == 0
