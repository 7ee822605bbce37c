package org.mnv4designer.designer.cli;

import java.io.PrintWriter;
import java.util.function.IntSupplier;
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

    /** Runs what may need more memory or a deeper stack than there is; the exit code is then that of our faults. */
    static int guarded(PrintWriter err, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (StackOverflowError | OutOfMemoryError e) {
            err.println("mnv4: the memory does not suffice (" + e + "). Fix: use a smaller network or image, or give"
                    + " Java more with MNV4_JAVA_OPTIONS=-Xmx8g");
            return ExitCode.OUR_FAULT;
        }
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
