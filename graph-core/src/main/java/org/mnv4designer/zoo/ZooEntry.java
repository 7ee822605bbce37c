package org.mnv4designer.zoo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mnv4designer.base.BatchNormSettings;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Training;

/**
 * One name of the catalogue with what it stands for.
 *
 * @param title for people
 * @param width its own multiplier of the network's channels
 * @param input the size that its published figures are for
 */
public record ZooEntry(
        String name, String title, Library library, double width, ImageInput input, int classes, Settings settings) {

    /** Whose conventions a network follows. */
    public enum Library {
        TIMM(Conventions.TIMM),
        TENSORFLOW(Conventions.TENSORFLOW);

        private final Conventions conventions;

        Library(Conventions conventions) {
            this.conventions = conventions;
        }
    }

    private static final int IMAGENET_CLASSES = 1000;

    /** {@code name key=value ... | title}. */
    static ZooEntry parse(String line) {
        String[] halves = line.split("\\|", 2);
        List<String> words = Arrays.asList(halves[0].trim().split("\\s+"));
        Settings settings = Settings.of(words.subList(1, words.size()));
        return new ZooEntry(
                words.get(0),
                halves[1].trim(),
                settings.get("library", "timm").equals("timm") ? Library.TIMM : Library.TENSORFLOW,
                settings.number("width", 1),
                ImageInput.square(settings.wholeNumber("pixels").orElseThrow()),
                settings.wholeNumber("classes").orElse(IMAGENET_CLASSES),
                settings);
    }

    String network() {
        return settings.find("network").orElseThrow();
    }

    Optional<String> antialias() {
        return settings.find("antialias");
    }

    Optional<String> deepest() {
        return settings.find("deepest");
    }

    Conventions conventions() {
        Conventions usual = library.conventions;
        return usual.withBatchNorm(new BatchNormSettings(
                settings.number("epsilon", usual.batchNorm().epsilon()),
                settings.number("momentum", usual.batchNorm().momentum())));
    }

    Preprocessing preprocessing() {
        Preprocessing usual = Preprocessing.IMAGENET;
        boolean half = settings.get("mean", "imagenet").equals("half");
        return new Preprocessing(
                half ? List.of(0.5, 0.5, 0.5) : usual.mean(),
                half ? List.of(0.5, 0.5, 0.5) : usual.std(),
                usual.resize(),
                settings.number("crop", usual.cropPercent()),
                settings.get("interpolation", "bicubic").equals("bilinear")
                        ? Preprocessing.Interpolation.BILINEAR
                        : usual.interpolation(),
                usual.pad(),
                usual.greyToRgb());
    }

    Training training() {
        Training.Recipe recipe =
                settings.find("recipe").flatMap(Training.Recipe::of).orElse(Training.Recipe.IN1K_LONG);
        return new Training(
                recipe, settings.wholeNumber("epochs"), settings.wholeNumber("train"), Optional.empty(), 0, 0);
    }
}
