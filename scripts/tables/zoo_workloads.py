#!/usr/bin/env python3
"""Writes what the zoo's networks ask of a device, by kind of work, for the test that compares it with our Workload.

    python3 scripts/tables/zoo_workloads.py graph-core/src/test/resources/zoo/workloads.csv
"""
import csv
import os
import sys
from collections import defaultdict

from network import skip_initialisation
from recorder import record
from rows import HEADER, rows

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reference"))
import zoo_reference as zoo  # noqa: E402

QUANTITIES = ["macs", "reads", "writes", "weights"]


def networks():
    for name, (pixels, width) in zoo.MNV4.items():
        yield "mobilenetv4_" + name, pixels, zoo.mnv4(name, width, 1000)
    yield "paper_mnv4_hybrid_medium", 256, zoo.paper(1.0, 1000)
    for name, pixels in zoo.TF.items():
        yield "tf_mobilenetv4_" + name, pixels, zoo.tensorflow(name, 1.0, 1001)
    for name, build in zoo.PEERS.items():
        yield name, 224, build(1000)


def sums(name, network, pixels):
    """For each kind of work the sums over operators, and how many there are: each of several products is one."""
    total = defaultdict(lambda: [0] * (len(QUANTITIES) + 1))
    for row in rows(record(network, pixels, pixels), name):
        values = dict(zip(HEADER, row))
        times = values["operators"]
        for i, quantity in enumerate(QUANTITIES):
            total[values["work"]][i] += times * values[quantity]
        total[values["work"]][-1] += times * (values["launches"] or 1)
    return total


def main(path):
    skip_initialisation()
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["design", "work", *QUANTITIES, "operators"])
        for name, pixels, network in networks():
            writer.writerows([name, work, *values] for work, values in sorted(sums(name, network, pixels).items()))


if __name__ == "__main__":
    main(sys.argv[1])
