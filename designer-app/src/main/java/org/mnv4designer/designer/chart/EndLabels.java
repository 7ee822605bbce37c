package org.mnv4designer.designer.chart;

import java.util.Comparator;
import java.util.List;

/** Names at the right ends of lines, moved apart where they would touch. */
public record EndLabels(List<Label> labels) {
    private static final double HEIGHT = 15;

    /** @param value along the upright axis, where the line ends */
    public record Label(String words, double value, Tone tone) {}

    public EndLabels {
        labels = labels.stream()
                .sorted(Comparator.comparingDouble(Label::value).reversed())
                .toList();
    }

    public void draw(Frame frame, Ink ink) {
        double x = frame.right() + 8;
        double free = frame.top();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double room = frame.bottom() - (labels.size() - 1 - i) * HEIGHT;
            double y = Math.min(room, Math.max(free, frame.up(label.value())));
            ink.bar(x, y - 4, 8, 8, label.tone(), 1);
            ink.words(x + 14, y, label.words(), Ink.Anchor.START, Tone.TEXT);
            free = y + HEIGHT;
        }
    }
}
