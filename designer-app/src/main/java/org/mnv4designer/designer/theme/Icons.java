package org.mnv4designer.designer.theme;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons from their Material Design names, such as {@code mdi2u-undo}; size and colour come from the style sheet. */
public final class Icons {
    private Icons() {}

    /** A new node that shows an icon. */
    public static Node of(String name) {
        FontIcon icon = new FontIcon(name);
        icon.setMouseTransparent(true);
        return icon;
    }

    /** A new node that shows an icon with one more style class. */
    public static Node of(String name, String styleClass) {
        Node icon = of(name);
        icon.getStyleClass().add(styleClass);
        return icon;
    }

    /** The picture that stands for the program on the desktop. */
    public static Image ofProgram() {
        URL picture = Objects.requireNonNull(Icons.class.getResource("icon.png"), "icon.png");
        return new Image(picture.toExternalForm());
    }
}
