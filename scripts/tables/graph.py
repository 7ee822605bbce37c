"""A recorded network: operators, and the values that flow between them."""


class Node:
    """One operator: what kind it is, the values it reads (None for fixed numbers), and the shapes on both sides."""

    def __init__(self, kind, inputs, in_shapes, out_shapes, **more):
        self.kind, self.inputs, self.in_shapes, self.out_shapes, self.more = kind, inputs, in_shapes, out_shapes, more

    def __repr__(self):
        return f"{self.kind} {self.in_shapes} -> {self.out_shapes} {self.more}"


class Value:
    """One output of a node, or the network's input if there is no node."""

    def __init__(self, node, port=0):
        self.node, self.port = node, port

    def is_same(self, other):
        return other is not None and self.node is other.node and self.port == other.port


def flat(items):
    """The leaves of nested lists and dictionaries."""
    for item in items.values() if isinstance(items, dict) else items:
        if isinstance(item, (list, tuple, dict)):
            yield from flat(item)
        else:
            yield item
