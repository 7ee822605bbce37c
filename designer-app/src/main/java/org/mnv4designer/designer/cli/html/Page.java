package org.mnv4designer.designer.cli.html;

import java.util.List;
import org.mnv4designer.designer.chart.Svg;

/** Builds one HTML page: escaped words, charts and tables under headings. */
final class Page {
    private static final String STYLE = """
            :root { color-scheme: light dark;
              --ground: #fff; --text: #1b2430; --muted: #566375; --line: #dde2e9; --strong: #b9c2ce; --accent: #2c68e0;
              --card: #f3f5f8; --compute: #0072b2; --memory: #c98500; --launch: #b8609a; --fixed: #9aa5b1;
              --line0: #1b2430; --line1: #0072b2; --line2: #009e73; --line3: #b86e00; --line4: #b8609a; --line5: #6c63d9 }
            @media screen and (prefers-color-scheme: dark) { :root {
              --ground: #14171c; --text: #e7ebf1; --muted: #9ba8b8; --line: #323a45; --strong: #4a5563; --accent: #79a8ff;
              --card: #1c2128; --compute: #4ba3dd; --memory: #e0a83a; --launch: #d98cbf; --fixed: #6b7684;
              --line0: #e7ebf1; --line1: #4ba3dd; --line2: #3ecf9f; --line3: #e0a83a; --line4: #d98cbf; --line5: #a39cff } }
            body { font: 14px/1.5 Roboto, system-ui, sans-serif; max-width: 1040px; margin: 2rem auto; padding: 0 1rem;
              color: var(--text); background: var(--ground); font-variant-numeric: tabular-nums }
            h1 { font-size: 20px; margin: 0 0 .25rem } h2 { font-size: 16px; margin: 2.5rem 0 .25rem }
            h3 { font-size: 14px; margin: 1.5rem 0 .25rem }
            p { margin: .25rem 0 .75rem; max-width: 80ch } .note { color: var(--muted); font-size: 13px }
            .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 8px; margin: 1rem 0 }
            .card { background: var(--card); border-radius: 6px; padding: 8px 12px } .card b { display: block; font-size: 16px }
            .card span { color: var(--muted); font-size: 12px }
            .scroll { overflow-x: auto } svg { width: 100%; min-width: 760px; height: auto; display: block }
            table { border-collapse: collapse; font-size: 13px } th { color: var(--muted); font-weight: 500 }
            th, td { padding: 3px 12px 3px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
            .number { text-align: right; white-space: nowrap }
            .key { margin-right: 1rem; font-size: 13px } .key i { display: inline-block; width: 10px; height: 10px;
              border-radius: 2px; margin-right: 5px } .key .compute { background: var(--compute) }
            .key .memory { background: var(--memory) } .key .launch { background: var(--launch) }
            .key .fixed { background: var(--fixed) }
            text { font-size: 12px; fill: var(--text) } text.tick { font-size: 11px; fill: var(--muted) }
            text.muted { fill: var(--muted); font-size: 11.5px } text.strong { font-weight: 600 }
            text.middle { text-anchor: middle } text.end { text-anchor: end }
            .grid { stroke: var(--line); stroke-width: 1 } .mark { stroke: var(--strong); stroke-dasharray: 4 4 }
            .band { fill: var(--accent); opacity: .3 } .dot { fill: var(--accent) }
            .published { fill: none; stroke: var(--text); stroke-width: 1.5 }
            rect.compute { fill: var(--compute) } rect.memory { fill: var(--memory) }
            rect.launch { fill: var(--launch) } rect.fixed { fill: var(--fixed) }
            .roof { fill: none; stroke: var(--text); stroke-width: 2 } .operator { opacity: .65 }
            circle.compute { fill: var(--compute) } circle.memory { fill: var(--memory) }
            .step { fill: var(--compute); opacity: .55; stroke: var(--ground); stroke-width: .4 }
            .peak { fill: var(--memory); opacity: 1 }
            path.line { fill: none; stroke-width: 1.8 } path.line0 { stroke: var(--line0); stroke-width: 2.6 }
            path.line1 { stroke: var(--line1) } path.line2 { stroke: var(--line2) } path.line3 { stroke: var(--line3) }
            path.line4 { stroke: var(--line4) } path.line5 { stroke: var(--line5) }
            text.line1 { fill: var(--line1) } text.line2 { fill: var(--line2) } text.line3 { fill: var(--line3) }
            text.line4 { fill: var(--line4) } text.line5 { fill: var(--line5) }
            @media print { body { margin: 0; max-width: none; font-size: 11px } h2 { break-after: avoid }
              svg, tr { break-inside: avoid } svg { min-width: 0 } .scroll { overflow: visible } }
            """;

    private final StringBuilder text = new StringBuilder();

    Page(String title) {
        text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", title);
        text.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        element("h1", title);
    }

    private void element(String name, String words) {
        text.append('<').append(name).append('>').append(Svg.escaped(words));
        text.append("</").append(name).append(">\n");
    }

    Page heading(String words) {
        element("h2", words);
        return this;
    }

    Page smallHeading(String words) {
        element("h3", words);
        return this;
    }

    Page note(String words) {
        text.append("<p class=\"note\">").append(Svg.escaped(words)).append("</p>\n");
        return this;
    }

    /** A picture or other markup that is already escaped. */
    Page figure(String markup) {
        text.append("<div class=\"scroll\">").append(markup).append("</div>\n");
        return this;
    }

    /** Figures in large, each with its name. */
    Page cards(List<Card> cards) {
        text.append("<div class=\"cards\">\n");
        for (Card card : cards) {
            text.append("<div class=\"card\"><b>")
                    .append(Svg.escaped(card.figure()))
                    .append("</b><span>");
            text.append(Svg.escaped(card.name())).append("</span></div>\n");
        }
        text.append("</div>\n");
        return this;
    }

    /** A figure and what it is. */
    record Card(String figure, String name) {}

    /** @param textColumns how many columns from the left hold words; the others are aligned to the right */
    Page table(List<String> header, int textColumns, List<List<String>> rows) {
        text.append("<div class=\"scroll\"><table>\n");
        if (!header.isEmpty()) {
            row("th", header, textColumns);
        }
        rows.forEach(cells -> row("td", cells, textColumns));
        text.append("</table></div>\n");
        return this;
    }

    private void row(String tag, List<String> cells, int textColumns) {
        text.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            text.append('<').append(tag).append(i < textColumns ? ">" : " class=\"number\">");
            text.append(Svg.escaped(cells.get(i))).append("</").append(tag).append('>');
        }
        text.append("</tr>\n");
    }

    String finish() {
        return text + "</body>\n</html>\n";
    }
}
