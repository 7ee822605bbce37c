package org.mnv4designer.designer.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser.ExtensionFilter;
import javax.imageio.ImageIO;
import org.mnv4designer.base.AtomicFile;
import org.mnv4designer.designer.chart.Picture;
import org.mnv4designer.designer.chart.Plot;
import org.mnv4designer.designer.chart.SvgInk;
import org.mnv4designer.designer.chart.Tone;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Theme;

/** Writes what a chart shows, as large and as far zoomed as it is seen, in the colours of the theme. */
final class ChartExport {
    /** Pixels of a PNG for each of the screen, so that it prints well. */
    private static final double PNG_SCALE = 2;

    private final ChartSurface surface;
    private final Text text;

    ChartExport(ChartSurface surface, Text text) {
        this.surface = surface;
        this.text = text;
    }

    void copy() {
        if (surface.model().plot().get().isPresent()) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    void savePng() {
        save("png", text.chartSavePng(), any -> png());
    }

    void saveSvg() {
        save("svg", text.chartSaveSvg(), plot -> svg(plot).getBytes(StandardCharsets.UTF_8));
    }

    void saveCsv() {
        save("csv", text.chartSaveCsv(), plot -> plot.data().csv().getBytes(StandardCharsets.UTF_8));
    }

    private void save(String extension, String title, Function<Plot, byte[]> content) {
        surface.model()
                .plot()
                .get()
                .ifPresent(plot -> dialogs()
                        .chooseToSave(
                                title,
                                fileName(plot.title()) + "." + extension,
                                new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension))
                        .ifPresent(file -> write(withExtension(file, extension), content.apply(plot))));
    }

    private Dialogs dialogs() {
        return new Dialogs(
                () -> surface.getScene().getWindow(),
                () -> Theme.shownBy(surface.getScene().getRoot()),
                text);
    }

    private void write(Path file, byte[] content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException failed) {
            dialogs().error(text.chartNotSaved(file.getFileName()), String.valueOf(failed.getMessage()));
        }
    }

    static String fileName(String title) {
        String plain = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "chart" : plain;
    }

    private static Path withExtension(Path file, String extension) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + "." + extension);
    }

    String svg(Plot plot) {
        return SvgInk.write(
                plot,
                surface.model().zoom().get(),
                surface.getWidth(),
                surface.getHeight(),
                tone -> web(surface.colors().get(CanvasInk.role(tone))));
    }

    private static String web(Color color) {
        return String.format(
                "#%02x%02x%02x",
                Math.round(255 * color.getRed()),
                Math.round(255 * color.getGreen()),
                Math.round(255 * color.getBlue()));
    }

    byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image(), null), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private WritableImage image() {
        Canvas canvas = new Canvas(surface.getWidth(), surface.getHeight());
        surface.model().picture(canvas.getWidth(), canvas.getHeight()).ifPresent(picture -> draw(picture, canvas));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PNG_SCALE, PNG_SCALE));
        return canvas.snapshot(parameters, null);
    }

    private void draw(Picture picture, Canvas canvas) {
        CanvasInk ink = new CanvasInk(canvas.getGraphicsContext2D(), surface.colors());
        ink.bar(0, 0, canvas.getWidth(), canvas.getHeight(), Tone.SURFACE, 1);
        picture.draw(ink, Set.of());
    }
}
