#!/usr/bin/env python3
"""Writes tables of operators of published networks. See README.md beside this file.

    python3 scripts/tables/count_operators.py usc|aihub|published FOLDER
    python3 scripts/tables/count_operators.py timm FOLDER --networks NETWORKS.csv [--published TIMINGS.csv]
"""
import argparse
import csv
import os
import sys

import checks
from network import skip_initialisation
from recorder import record
from rows import HEADER, rows, total_macs

NETWORKS = ["network", "family", "input_px", "macs", "params", "source"]


def networks_of(source, path):
    """Imports late: each source needs its own libraries."""
    if source == "usc":
        from hugging_face import usc
        return usc()
    if source == "aihub":
        from ai_hub import ai_hub
        return ai_hub()
    if source == "published":
        from small_tables import published
        return published()
    from timm_networks import listed
    return listed(path)


def count(network, published):
    """The rows of both tables for one network; none, with a word on the error stream, if something is not known."""
    built = network.build()
    recorder = record(built, network.pixels, network.pixels)
    parameters = sum(p.numel() for p in built.parameters())
    row = published.get((network.name, network.pixels))
    wrong = checks.difference(row, recorder, parameters) if row else ""
    operators = rows(recorder, network.name)
    facts = [network.name, network.family, network.pixels, total_macs(operators), parameters, network.source]
    if recorder.unknown:
        print(f"{network.name}: left out, unknown operations {sorted(recorder.unknown)}", file=sys.stderr)
        return [], []
    if wrong:
        print(f"{network.name}: {wrong}", file=sys.stderr)
    return operators, [facts]


def write(path, header, table):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(table)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", choices=["usc", "aihub", "published", "timm"])
    parser.add_argument("folder")
    parser.add_argument("--networks", help="which networks of timm: columns network, family, input_px")
    parser.add_argument("--published", help="counts to compare with: model, resolution, gmacs, macts_m, params_m")
    given = parser.parse_args()
    if given.source == "timm" and not given.networks:
        parser.error("timm needs --networks")
    skip_initialisation()
    published = checks.read(given.published) if given.published else {}
    operators, facts = [], []
    for network in networks_of(given.source, given.networks):
        own_operators, own_facts = count(network, published)
        operators += own_operators
        facts += own_facts
        print(*own_facts[0][:4] if own_facts else network.name, len(own_operators))
    write(os.path.join(given.folder, "operators.csv"), HEADER, operators)
    write(os.path.join(given.folder, "networks.csv"), NETWORKS, facts)


if __name__ == "__main__":
    main()
