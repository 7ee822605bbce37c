package org.mnv4designer.designer.text;

/**
 * Every sentence that the designer shows, one method each, by area. {@link TextBundle} answers each from the bundle that
 * is named as the interface that declares it: {@code CanvasText.properties}, in German {@code CanvasText_de.properties}.
 */
public interface Text
        extends ApplicationText,
                CalibrationText,
                CanvasText,
                ChartText,
                CommandText,
                CompareText,
                CostsText,
                DevicesText,
                DrawingText,
                EmptyText,
                ExplorerText,
                ExportText,
                FileText,
                HistoryText,
                InferenceText,
                KeysText,
                LogText,
                LayoutText,
                MenuText,
                NodeText,
                PaletteText,
                ParetoText,
                PreferencesText,
                ProblemsText,
                PropertiesText,
                RecoveryText,
                QuickText,
                SpecText,
                StatusText,
                ViewText,
                WelcomeText,
                WizardText {

    /**
     * A term of an open family, such as the title of a block type or the label of a parameter, in this language; the
     * English one where there is no translation, as for the blocks of a plugin.
     */
    String term(String english);
}
