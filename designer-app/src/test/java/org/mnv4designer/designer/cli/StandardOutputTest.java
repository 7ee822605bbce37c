package org.mnv4designer.designer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class StandardOutputTest {
    private final StringWriter complaints = new StringWriter();

    /** Refuses every byte for a reason. */
    private record Refusing(String reason) {
        OutputStream stream() {
            return new OutputStream() {
                @Override
                public void write(int value) throws IOException {
                    throw new IOException(reason);
                }
            };
        }
    }

    private int run(OutputStream to, String... args) {
        CommandLine commandLine = Main.commandLine().setErr(new PrintWriter(complaints, true));
        return Main.execute(commandLine, new StandardOutput(to), args);
    }

    @Test
    void resultsAreUtf8WhateverTheLocale() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        assertEquals(ExitCode.DONE, run(bytes, "zoo"));

        assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("224×224"));
    }

    @Test
    void aResultThatDoesNotFitTheDiskFailsWithARemedy() {
        assertEquals(ExitCode.BAD_INPUT, run(new Refusing("No space left on device").stream(), "zoo"));

        assertTrue(complaints.toString().contains("No space left on device. Fix: "), complaints.toString());
    }

    @Test
    void aReaderThatHasReadEnoughIsNoFault() {
        assertEquals(ExitCode.DONE, run(new Refusing("Broken pipe").stream(), "zoo"));

        assertEquals("", complaints.toString());
    }

    @Test
    void memoryThatDoesNotSufficeIsOurFaultWithARemedy() {
        int code = Failures.guarded(new PrintWriter(complaints, true), () -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertEquals(ExitCode.OUR_FAULT, code);
        assertTrue(complaints.toString().contains("Fix: use a smaller network"), complaints.toString());
    }
}
