package org.mnv4designer.designer.session;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that went wrong by our own mistake.
 *
 * @param source where: the name of a view or a service, as the user knows it; empty if it cannot be told
 * @param message what, in one line
 * @param trace the stack trace, for whoever repairs it
 */
public record Fault(Instant time, String source, String message, String trace) {

    /** What is to be told about something thrown. */
    public static Fault of(Instant time, String source, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return new Fault(time, source, messageOf(thrown), trace.toString());
    }

    /** As it stands in a log. */
    public String asText() {
        return time + " " + (source.isEmpty() ? "" : source + ": ") + message + "\n" + trace.strip() + "\n";
    }

    private static String messageOf(Throwable thrown) {
        String message = Objects.requireNonNullElse(thrown.getMessage(), "");
        String name = thrown.getClass().getSimpleName();
        return message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}
