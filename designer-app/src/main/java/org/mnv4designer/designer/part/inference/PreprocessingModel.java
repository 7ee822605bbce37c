package org.mnv4designer.designer.part.inference;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Preprocessing;
import org.mnv4designer.design.Settings;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.run.image.ImageException;
import org.mnv4designer.run.image.ImageFile;
import org.mnv4designer.run.image.Picture;
import org.mnv4designer.run.image.Preprocessor;

/** How the design in front prepares images: shown, edited as steps of its history, and tried on the chosen image. */
public final class PreprocessingModel {

    /**
     * What became of the image.
     *
     * @param problem why there is no picture; empty if there is one
     */
    public record Preview(Optional<Picture> picture, String problem) {
        static final Preview NONE = new Preview(Optional.empty(), "");
    }

    private record Wanted(Design design, Path image) {}

    private final Workbench workbench;
    private final ObservableValue<Optional<Design>> design;
    private final ObservableValue<Optional<Path>> image;
    private final Background<Wanted, Preview> preparing;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);

    /** @param image the image that the preview shows */
    public PreprocessingModel(
            Workbench workbench, ObservableValue<Optional<Path>> image, Executor worker, Executor publisher) {
        this.workbench = workbench;
        this.image = image;
        this.design = workbench.ofActive(session -> session.design().map(Optional::of), Optional.<Design>empty());
        this.preparing = new Background<>((wanted, overtaken) -> Optional.of(prepared(wanted)), worker, publisher);
        design.subscribe(any -> refresh());
        image.subscribe(any -> refresh());
    }

    /** Of the design in front; empty while none is open. */
    public ObservableValue<Optional<Preprocessing>> settings() {
        return design.map(open -> open.map(Design::preprocessing));
    }

    /** The image as the network gets it, before its values are normalised. */
    public ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return preparing.busy();
    }

    /** Changes how images are prepared, as a step that can be undone. */
    public void change(UnaryOperator<Preprocessing> change) {
        workbench
                .activeSession()
                .get()
                .ifPresent(session -> session.apply(new Settings.SetPreprocessing(
                        change.apply(session.design().get().preprocessing()))));
    }

    private void refresh() {
        Optional<Wanted> wanted =
                design.getValue().flatMap(open -> image.getValue().map(file -> new Wanted(open, file)));
        if (wanted.isPresent()) {
            preparing.request(wanted.get(), preview::set);
        } else {
            preparing.cancel();
            preview.set(Preview.NONE);
        }
    }

    private static Preview prepared(Wanted wanted) {
        try {
            Picture picture = ImageFile.read(wanted.image());
            return new Preview(Optional.of(Preprocessor.of(wanted.design()).prepared(picture)), "");
        } catch (ImageException wrong) {
            return new Preview(Optional.empty(), String.valueOf(wrong.getMessage()));
        }
    }
}
