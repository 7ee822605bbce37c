package org.mnv4designer.designer.part.wizard;

import java.util.function.Function;
import org.mnv4designer.designer.text.Text;

/** What a new design starts from. */
public enum Start {
    NETWORK(Text::newFromNetwork, Text::newFromNetworkHint),
    TEMPLATE(Text::newFromTemplate, Text::newFromTemplateHint),
    BLANK(Text::newBlank, Text::newBlankHint);

    private final Function<Text, String> label;
    private final Function<Text, String> hint;

    Start(Function<Text, String> label, Function<Text, String> hint) {
        this.label = label;
        this.hint = hint;
    }

    String label(Text text) {
        return label.apply(text);
    }

    String hint(Text text) {
        return hint.apply(text);
    }
}
