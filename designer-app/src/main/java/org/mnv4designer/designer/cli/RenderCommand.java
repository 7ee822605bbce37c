package org.mnv4designer.designer.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.base.SaveException;
import org.mnv4designer.designer.shell.Perspective;
import org.mnv4designer.designer.shell.PictureRequest;
import org.mnv4designer.designer.shell.WorkbenchRenderer;
import org.mnv4designer.designer.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mnv4 render}: a picture of the real workbench, without a display. */
@Command(
        name = "render",
        description = "Save a picture of the workbench; needs no display.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Runnable {
    private static final List<String> LANGUAGES = List.of("en", "de");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DESIGN",
            description = "A *.mnv4.json file or zoo:NAME. Without one, the welcome page.")
    private Optional<String> design;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.png",
            description = "The picture.")
    private Path output;

    @Option(names = "--perspective", description = "design, analyse, infer or compare. Default: ${DEFAULT-VALUE}.")
    private String perspective = "design";

    @Option(names = "--theme", description = "light, dark or contrast. Default: ${DEFAULT-VALUE}.")
    private String theme = "light";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PictureSize.class,
            description = "Width and height in pixels. Default: 1366x768.")
    private PictureSize.Pixels size = new PictureSize.Pixels(1366, 768);

    @Option(names = "--scale", paramLabel = "1|2", description = "Pixels a pixel. Default: ${DEFAULT-VALUE}.")
    private int scale = 1;

    @Option(names = "--language", paramLabel = "en|de", description = "Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(names = "--select", paramLabel = "BLOCK", description = "A block to select.")
    private String selected = "";

    @Option(names = "--with", paramLabel = "B", description = "Another design, to compare with.")
    private Optional<String> with = Optional.empty();

    @Override
    public void run() {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new InputException(output + ": pictures are PNG. Fix: let the name end in .png");
        }
        PictureRequest request = request();
        try {
            AtomicFile.write(output, WorkbenchRenderer.render(request));
        } catch (SaveException e) {
            throw new InputException(e);
        }
    }

    private PictureRequest request() {
        if (scale != 1 && scale != 2) {
            throw new InputException("--scale is 1 or 2, got " + scale + ". Fix: give one of them");
        }
        if (!LANGUAGES.contains(language)) {
            throw new InputException(
                    "--language is one of " + LANGUAGES + ", got " + language + ". Fix: give one of them");
        }
        PictureRequest look = PictureRequest.WELCOME
                .withPerspective(Perspective.of(perspective)
                        .orElseThrow(() -> unknown("--perspective", perspective, Perspective.values())))
                .withTheme(Arrays.stream(Theme.values())
                        .filter(one -> one.id().equals(theme))
                        .findFirst()
                        .orElseThrow(() -> unknown("--theme", theme, Theme.values())))
                .withSize(size.width(), size.height(), scale)
                .withLanguage(Locale.forLanguageTag(language))
                .withSelected(selected);
        PictureRequest compared = with.map(DesignResolver::resolve)
                .map(other -> look.against(other.design()))
                .orElse(look);
        return design.map(text -> of(DesignResolver.resolve(text), compared)).orElse(compared);
    }

    private static PictureRequest of(LoadedDesign loaded, PictureRequest look) {
        PictureRequest request = look.withDesign(loaded.design());
        return loaded.file().map(request::withFile).orElse(request);
    }

    private static InputException unknown(String option, String value, Enum<?>[] known) {
        String names = Arrays.stream(known)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new InputException(option + " cannot be \"" + value + "\". Fix: choose from " + names);
    }
}
