package org.mnv4designer.designer.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code mnv4}: parses the command line and leaves with the exit code that the contract names. */
@Command(
        name = "mnv4",
        description = "Draw, check, cost, run and export MobileNetV4 networks.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
