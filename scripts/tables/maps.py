"""Pooling, padding, resizing, joining: operators on maps that mostly move data."""
import torch
from layout import channels_last, compact, full_order, like, row_major


class Maps:
    """Handlers of the recorder for whatever pools or moves."""

    # --- pooling ------------------------------------------------------------------------------------------------------

    def pool(self, function, x, kernel, stride, *args, **kwargs):
        out = function(x, kernel, stride, *args, **kwargs)
        first = out[0] if isinstance(out, tuple) else out
        sides = [tuple(v) * (2 // len(v)) for v in (kernel, stride or kernel)]
        pooled = self.put("pool", [self.as_map(x)], [channels_last(first.shape)], kernel=sides[0], stride=sides[1])
        return (pooled, out[1]) if isinstance(out, tuple) else pooled

    def on_avg_pool2d(self, function, x, kernel, stride=(), *args, **kwargs):
        return self.pool(function, x, kernel, stride, *args, **kwargs)

    on_max_pool2d_with_indices = on_avg_pool2d

    def on__adaptive_avg_pool2d(self, function, x, size):
        return self.put("reduce", [x], [channels_last((*x.shape[:2], *size))])

    def on_adaptive_max_pool2d(self, function, x, size):
        return self.on__adaptive_avg_pool2d(function, x, size), torch.empty(0)

    # --- moving -------------------------------------------------------------------------------------------------------

    def on_cat(self, function, tensors, dim=0):
        tensors = [t for t in tensors if t.numel() > 0]
        if len(tensors) == 1:
            return tensors[0]
        shape = list(tensors[0].shape)
        shape[dim] = sum(t.shape[dim] for t in tensors)
        lead = next(t for t in tensors if self.is_live(t))
        return self.put("concat", tensors, [compact(shape, full_order(lead))])

    def on_stack(self, function, tensors, dim=0):
        shape = list(tensors[0].shape)
        shape.insert(dim % (len(shape) + 1), len(tensors))
        return self.put("concat", tensors, [row_major(shape)])

    def on_constant_pad_nd(self, function, x, pad, value=0):
        if not any(pad):
            return x
        shape = list(x.shape)
        for i, width in enumerate(pad):
            shape[-1 - i // 2] += width
        out = compact(shape, full_order(x))
        if min(pad) < 0:
            return self.put("move", [x], [out])
        return self.put("pad", [x], [out], spatial=len(shape) == 4 and shape[:2] == list(x.shape[:2]))

    def resize(self, function, x, *args, **kwargs):
        out = function(x, *args, **kwargs)
        return self.put("resize", [self.as_map(x)], [channels_last(out.shape)])

    on_upsample_nearest2d = on_upsample_bilinear2d = on_upsample_bicubic2d = resize
    on__upsample_bicubic2d_aa = on__upsample_bilinear2d_aa = resize

    def move(self, function, x, *args, **kwargs):
        out = function(x, *args, **kwargs)
        return self.put("move", [x], [like(x) if out.shape == x.shape else row_major(out.shape)])

    on_pixel_shuffle = on_pixel_unshuffle = on_im2col = on_col2im = on_index = on_index_select = on_flip = move
    on_repeat = on_gather = move

    def on_reflection_pad2d(self, function, x, pad):
        out = function(x, pad)
        return self.put("move", [x], [compact(out.shape, full_order(x))])

    on_replication_pad2d = on_reflection_pad2d

    def on_roll(self, function, x, shifts, dims=()):
        """One copy for each dimension that turns."""
        for shift in shifts:
            x = self.put("move", [x], [like(x)]) if shift else x
        return x

    def on_copy(self, function, target, source, *args):
        if self.is_live(source):
            self.bind(target, self.value(self.put("move", [source], [like(source)])))
        return target

    def on__local_scalar_dense(self, function, x):
        """A number that steers the network; there is none to give, since nothing is computed."""
        return 1.0
