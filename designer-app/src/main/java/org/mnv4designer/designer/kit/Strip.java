package org.mnv4designer.designer.kit;

import javafx.scene.layout.Region;
import org.mnv4designer.designer.theme.BlockFamily;

/** The thin upright bar in the colour of a block's family. */
public final class Strip extends Region {
    public Strip(BlockFamily family) {
        getStyleClass().addAll("strip", family.styleName());
    }
}
