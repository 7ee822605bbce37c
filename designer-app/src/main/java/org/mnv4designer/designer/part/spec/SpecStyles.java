package org.mnv4designer.designer.part.spec;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The colours of a text's words, as style classes; the line of a fault is underlined. */
final class SpecStyles {
    private SpecStyles() {}

    /** @param faulty the line to underline; -1 for none */
    static StyleSpans<Collection<String>> of(SpecText text, int faulty) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int last = 0;
        for (JsonToken token : text.tokens()) {
            spans.add(List.of(), token.start() - last);
            String style = token.kind().style();
            boolean isFaulty = faulty >= 0 && text.line(token.start()) == faulty;
            spans.add(isFaulty ? List.of(style, "json-fault") : List.of(style), token.end() - token.start());
            last = token.end();
        }
        spans.add(List.of(), text.text().length() - last);
        return spans.create();
    }
}
