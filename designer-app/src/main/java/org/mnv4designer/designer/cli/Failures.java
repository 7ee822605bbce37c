package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns failures into a message on standard error and an exit code: 1 for errors of the design, 2 for other mistakes of
 * the user, 3 with a stack trace for ours.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("mnv4: " + words(failure));
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("\"" + command.getCommandSpec().qualifiedName() + " --help\" tells how it is used.");
        }
        return ExitCode.BAD_INPUT;
    }

    private static String words(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched
                ? "\"" + unmatched.getUnmatched().get(0) + "\" is not understood"
                : String.valueOf(failure.getMessage());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof InputException) {
            command.getErr().println("mnv4: " + failure.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof DesignException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.DESIGN_FAILS;
        }
        command.getErr().println("mnv4: this is a fault of the program, please report it with the lines below.");
        failure.printStackTrace(command.getErr());
        return ExitCode.OUR_FAULT;
    }
}
