package org.mnv4designer.designer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.designer.session.UserFolders;
import org.mnv4designer.designer.session.UserPlugins;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of {@code mnv4}: parses the command line and leaves with the exit code that the contract names. */
@Command(
        name = "mnv4",
        description = "Draw, check, cost, run and export MobileNetV4 networks.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        footerHeading = "%nA DESIGN is a *.mnv4.json file or zoo:NAME[,width=W][,classes=N][,input=HxW].%n",
        footer = "Exit codes: 0 done, 1 the design has errors or misses a target, 2 wrong usage or unreadable input, "
                + "3 a fault of this program.")
public final class Main implements Runnable {
    /** In the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            ZooCommand.class,
            DevicesCommand.class,
            BlocksCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            InferCommand.class,
            EvaluateCommand.class,
            ExportCommand.class,
            RenderCommand.class,
            CalibrateCommand.class,
            HelpCommand.class,
            GenerateCompletion.class);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Designs to open in the designer's window.")
    private List<Path> files = List.of();

    private Main() {}

    public static void main(String[] args) {
        // From Java 22 on there is a console even where output is piped, unless it is the old one.
        System.setProperty("jdk.console", "java.base");
        CommandLine commandLine = commandLine(args);
        UserPlugins plugins = UserPlugins.in(UserFolders.ofThisUser());
        plugins.problems().forEach(problem -> commandLine.getErr().println("mnv4: " + problem));
        plugins.attach();
        System.exit(execute(commandLine, new StandardOutput(new FileOutputStream(FileDescriptor.out)), args));
    }

    /** Runs a command; its exit code tells too whether all of its results could be written, and whether memory held. */
    static int execute(CommandLine commandLine, StandardOutput out, String... args) {
        PrintWriter writer = out.writer();
        int code = Failures.guarded(
                commandLine.getErr(), () -> commandLine.setOut(writer).execute(args));
        writer.flush();
        Optional<String> failure = out.failure();
        failure.ifPresent(reason -> commandLine
                .getErr()
                .println(
                        "mnv4: the result could not be written: " + reason + ". Fix: free some space, or use -o FILE"));
        return failure.isPresent() ? ExitCode.BAD_INPUT : code;
    }

    /**
     * The command line, not yet run. A command that is named comes alone: reading the options of all the others takes
     * longer than many a command itself.
     */
    static CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(new Main());
        String word = args.length == 0 ? "" : args[0];
        List<Class<?>> named = COMMANDS.stream()
                .filter(one -> isAlone(one) && name(one).equals(word))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Failures())
                .setExecutionExceptionHandler(new Failures())
                .setUsageHelpAutoWidth(true);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** Whether a command can do without the others. */
    private static boolean isAlone(Class<?> command) {
        return !command.equals(HelpCommand.class) && !command.equals(GenerateCompletion.class);
    }

    /** Opens the designer; a word that is no file was meant to be a command. */
    @Override
    public void run() {
        List<String> strange = files.stream()
                .map(Path::toString)
                .filter(name -> !name.contains(".") && !Files.exists(Path.of(name)))
                .toList();
        if (!strange.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), strange);
        }
        OpenDesigner.with(files);
    }
}
