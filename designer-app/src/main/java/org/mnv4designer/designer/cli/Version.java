package org.mnv4designer.designer.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code mnv4 --version} prints: the version of the jar that runs, and the Java beneath it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development build");
        return new String[] {"MNv4 Designer " + version, "Java " + Runtime.version()};
    }
}
