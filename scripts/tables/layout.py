"""Where the elements of a tensor lie in memory: the strides that PyTorch gives are all we keep of a tensor.

Maps lie channels innermost, as runtimes of phones hold them, so a change between map and sequence is a view and only a
true reordering is a copy.
"""
import math

import torch


def order(tensor):
    """The dimensions from outermost to innermost in memory; those of one element are nowhere and left out."""
    return sorted((d for d in range(tensor.dim()) if tensor.shape[d] > 1), key=lambda d: -tensor.stride(d))


def full_order(tensor):
    """As order(), with dimensions of one element first."""
    return sorted(range(tensor.dim()), key=lambda d: (-tensor.stride(d) if tensor.shape[d] > 1 else -math.inf, d))


def is_compact(tensor):
    """Whether elements lie side by side, without gaps or repetitions."""
    expected = 1
    for d in reversed(order(tensor)):
        if tensor.stride(d) != expected:
            return False
        expected *= tensor.shape[d]
    return True


def compact(shape, dims):
    """A tensor of no particular numbers whose dimensions lie in memory in the given order."""
    strides, step = [1] * len(shape), 1
    for d in reversed(dims):
        strides[d] = step
        step *= shape[d]
    return torch.empty_strided(tuple(shape), strides)


def channels_last(shape):
    return compact(shape, [0, *range(2, len(shape)), 1])


def row_major(shape):
    return compact(shape, range(len(shape)))


def like(tensor):
    return compact(tensor.shape, full_order(tensor))
