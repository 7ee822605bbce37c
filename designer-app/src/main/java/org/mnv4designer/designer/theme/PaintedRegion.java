package org.mnv4designer.designer.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.ColorConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A region that paints by hand (canvas, charts) with the palette of {@code designer.css}: its {@link #colorsProperty()
 * colours} follow the theme. Where no palette is loaded it has the light one.
 */
public abstract class PaintedRegion extends Region {
    /** The style class that gives a painted region its colours. */
    public static final String STYLE_CLASS = "painted";

    private final Map<ColorRole, PaletteColor> palette = new EnumMap<>(ColorRole.class);
    private final ReadOnlyObjectWrapper<PaintColors> colors = new ReadOnlyObjectWrapper<>(PaintColors.light());

    /** Starts with the light palette. */
    protected PaintedRegion() {
        for (ColorRole role : ColorRole.values()) {
            palette.put(role, new PaletteColor(role));
        }
        getStyleClass().add(STYLE_CLASS);
    }

    /** The current palette. */
    public final PaintColors colors() {
        return colors.get();
    }

    /** The current palette as a property. */
    public final ReadOnlyObjectProperty<PaintColors> colorsProperty() {
        return colors.getReadOnlyProperty();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(PaintedRegion.class.getResource("painted.css"), "painted.css")
                .toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Metadata.ALL;
    }

    private void recolor() {
        colors.set(new PaintColors(role -> color(role).get()));
    }

    private PaletteColor color(ColorRole role) {
        PaletteColor color = palette.get(role);
        if (color == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return color;
    }

    private final class PaletteColor extends SimpleStyleableObjectProperty<Color> {
        PaletteColor(ColorRole role) {
            super(Metadata.of(role), PaintedRegion.this, role.lookupName(), Color.web(role.fallback()));
        }

        @Override
        protected void invalidated() {
            recolor();
        }
    }

    private static final class Metadata {
        static final Map<ColorRole, RoleMetaData> BY_ROLE = byRole();
        static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

        static CssMetaData<PaintedRegion, Color> of(ColorRole role) {
            RoleMetaData data = BY_ROLE.get(role);
            if (data == null) {
                throw new IllegalStateException("no style property for " + role);
            }
            return data;
        }

        private static Map<ColorRole, RoleMetaData> byRole() {
            Map<ColorRole, RoleMetaData> data = new EnumMap<>(ColorRole.class);
            for (ColorRole role : ColorRole.values()) {
                data.put(role, new RoleMetaData(role));
            }
            return data;
        }

        private static List<CssMetaData<? extends Styleable, ?>> all() {
            List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
            all.addAll(BY_ROLE.values());
            return List.copyOf(all);
        }
    }

    private static final class RoleMetaData extends CssMetaData<PaintedRegion, Color> {
        private final ColorRole role;

        RoleMetaData(ColorRole role) {
            super(role.paintProperty(), ColorConverter.getInstance(), Color.web(role.fallback()));
            this.role = role;
        }

        @Override
        public boolean isSettable(PaintedRegion region) {
            return !region.color(role).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(PaintedRegion region) {
            return region.color(role);
        }
    }
}
