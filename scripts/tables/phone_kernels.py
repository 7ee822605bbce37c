"""Operators and kernel times of convolutional networks on phones' GPUs, from qed-usc/mobile-ml-benchmark's table.

    python3 scripts/tables/phone_kernels.py KERNELS.csv OUT

KERNELS.csv lists fused kernels with shapes and microseconds; OUT gets `operators.csv` (with the kind of kernel that an
operator ran in as `part`) and `parts.csv` (milliseconds by network and kind of kernel).
"""
import csv
import os
import re
import sys
from collections import Counter

DEVICES = {"pixel4": "pixel-4-gpu", "s10": "s10-gpu", "iphonexs": "iphone-xs-gpu", "iphone7": "iphone-7-gpu",
           "mi8se": "mi-8-se-gpu", "a03s": "a03s-gpu"}
SOURCE = "github.com/qed-usc/mobile-ml-benchmark @40ba833 per-operator table"
STEM_CHANNELS = 4


class Kernel:
    """One line of the table: shapes are those of maps without their padding."""

    def __init__(self, row):
        number = {key: int(row[key]) if row[key] not in ("-", "") else 0 for key in
                  ("in_hw", "in_ch", "out_hw", "stride", "kernel", "out_ch", "groups")}
        self.op, self.side, self.stride, self.kernel = row["op"], number["out_hw"], number["stride"], number["kernel"]
        self.inputs, self.outputs, self.groups = number["in_ch"], number["out_ch"], number["groups"]
        padded = self.kernel > 1 and self.op not in ("MEAN", "CONCATENATION")
        self.reach = min(number["in_hw"], self.side * self.stride) if padded else number["in_hw"]
        self.linked = [re.sub(r"_\d+$", "", part) for part in row["fused_kernel_pixel4"].split("_linked_:_")][1:]
        self.times = {device: float(row[name + "_gpu_us"]) / 1e3 for name, device in DEVICES.items()}

    def operator(self):
        """(work, macs, reads, writes, weights, reduction) of the operator that gives the kernel its name."""
        area, reach = self.side * self.side, self.reach * self.reach
        if self.op in ("CONV_2D", "CONV_2D_GROUP"):
            per_output = self.inputs // (self.groups if self.op == "CONV_2D_GROUP" else 1) * self.kernel ** 2
            writes = area * self.outputs
            return self.convolution(), writes * per_output, reach * self.inputs, writes, self.outputs * per_output, ""
        if self.op == "DEPTHWISE_CONV_2D":
            taps, writes = self.kernel ** 2, area * self.inputs
            return self.depthwise(), writes * taps, reach * self.inputs, writes, self.inputs * taps, ""
        if self.op == "FULLY_CONNECTED":
            weights = self.inputs * self.outputs
            return "linear", weights, self.inputs, self.outputs, weights, ""
        if self.op == "CONCATENATION":
            return "layout", 0, area * self.outputs, area * self.outputs, 0, self.outputs
        writes = self.inputs if self.op == "MEAN" else area * self.inputs
        return "pooling", 0, reach * self.inputs, writes, 0, ""

    def convolution(self):
        if self.op == "CONV_2D_GROUP" and self.groups > 1:
            return "grouped"
        if self.inputs <= STEM_CHANNELS and self.kernel > 1:
            return "stem"
        if self.kernel == 1:
            return "linear" if self.side == 1 else "pointwise"
        return "conv-3x3" if self.kernel == 3 and self.stride == 1 else "conv"

    def depthwise(self):
        size = "3" if self.kernel <= 3 else "5" if self.kernel <= 5 else "large"
        return f"depthwise-{size}" + ("-strided" if self.stride > 1 else "")

    def operators(self, gated):
        """The operator and what is linked to it; `gated` is the size of the map that a squeeze-excite gate scales."""
        main = self.operator()
        rows, writes = [main], main[3]
        gate = self.op in ("CONV_2D", "FULLY_CONNECTED") and self.side <= 1
        for part in self.linked:
            if part == "add":
                rows.append(("elementwise", 0, 2 * writes, writes, 0, ""))
            elif part == "mul":
                size = gated if gate else writes
                rows.append(("elementwise", 0, size, size, 0, ""))
            elif part in ("sigmoid", "hard_swish", "minimum"):
                rows.append(("exponential" if part == "sigmoid" else "activation", 0, writes, writes, 0, ""))
        return rows


def main(table, folder):
    counts, times, gated = {}, {}, {}
    with open(table, newline="") as lines:
        for row in csv.DictReader(lines):
            network, kernel = row["model"], Kernel(row)
            rows = kernel.operators(gated.get(network, 0))
            if kernel.op == "MEAN":
                gated[network] = rows[0][2]
            key = network, rows[0][0]
            counts.setdefault(key, Counter()).update(rows)
            times.setdefault(key, Counter()).update(kernel.times)
    write(os.path.join(folder, "operators.csv"),
          ["network", "part", "work", "macs", "reads", "writes", "weights", "operators", "reduction", "launches"],
          ([*key, *row[:5], n, row[5], ""] for key, rows in counts.items() for row, n in rows.items()))
    write(os.path.join(folder, "parts.csv"), ["network", "part", *DEVICES.values(), "source"],
          ([*key, *(f"{time[device]:.6g}" for device in DEVICES.values()), SOURCE] for key, time in times.items()))


def write(path, header, rows):
    with open(path, "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
