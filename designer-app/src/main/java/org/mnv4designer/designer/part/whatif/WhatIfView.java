package org.mnv4designer.designer.part.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.LongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.mnv4designer.designer.kit.Figures;
import org.mnv4designer.designer.session.WhatIf;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;
import org.mnv4designer.measure.latency.Device;

/** The table: one row for each value, with what it would change; a click on a row takes its value. */
public final class WhatIfView extends VBox {
    private static final double NOTHING = 5e-5;

    private final WhatIfModel model;
    private final Text text;
    private final Label title = label(Styles.TITLE);
    private final GridPane table = new GridPane();

    public WhatIfView(WhatIfModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("what-if");
        setId("what-if");
        table.getStyleClass().add("what-if-table");
        getChildren().setAll(title, table);
        model.answer().subscribe(answer -> {
            setVisible(answer.isPresent());
            answer.ifPresent(this::show);
        });
    }

    private void show(WhatIf.Answer answer) {
        title.setText(answer.question().title());
        table.getChildren().clear();
        header(answer.question().devices());
        List<WhatIf.Row> rows = answer.rows();
        for (int i = 0; i < rows.size(); i++) {
            row(i + 1, rows.get(i), answer.question().devices().size());
        }
    }

    private void header(List<Device> devices) {
        List<Node> cells = new ArrayList<>();
        cells.add(label());
        cells.add(heading(text.whatIfMacs()));
        cells.add(heading(text.whatIfParameters()));
        devices.forEach(
                device -> cells.add(heading(text.whatIfMillis(device.profile().name()))));
        cells.add(heading(text.whatIfTop1()));
        table.addRow(0, cells.toArray(Node[]::new));
    }

    private void row(int index, WhatIf.Row row, int devices) {
        List<Node> cells = new ArrayList<>();
        Label value = label("what-if-value");
        value.setText(row.option().label());
        cells.add(value);
        if (row.broken().isEmpty()) {
            boolean present = row.option().present();
            cells.add(figure(row.macs(), present, -1, Figures::brief));
            cells.add(figure(row.parameters(), present, -1, Figures::brief));
            row.millis().forEach(one -> cells.add(figure(one, present, -1, Figures::millis)));
            cells.add(figure(row.top1(), present, 1, Figures::points));
        } else {
            Label reason = label("what-if-broken");
            reason.setText(row.broken());
            GridPane.setColumnSpan(reason, devices + 3);
            cells.add(reason);
        }
        table.addRow(index, cells.toArray(Node[]::new));
        cells.forEach(cell -> cell.setOnMouseClicked(any -> model.choose(row.option())));
        if (row.option().present()) {
            cells.forEach(cell -> cell.getStyleClass().add("present"));
        }
    }

    private static Label figure(long value, boolean present, int better, LongFunction<String> format) {
        return figure(OptionalDouble.of(value), present, better, some -> format.apply((long) some));
    }

    /** @param better 1 if more is better, -1 if less is */
    private static Label figure(OptionalDouble value, boolean present, int better, DoubleFunction<String> format) {
        Label label = label(Styles.FIGURE);
        label.setMaxWidth(Double.MAX_VALUE);
        if (value.isEmpty()) {
            label.setText("–");
        } else if (present) {
            label.setText(format.apply(value.getAsDouble()));
        } else {
            showChange(label, value.getAsDouble(), better, format);
        }
        return label;
    }

    private static void showChange(Label label, double change, int better, DoubleFunction<String> format) {
        boolean none = Math.abs(change) < NOTHING;
        String sign = change < 0 ? "−" : "+";
        label.setText(none ? "0" : sign + format.apply(Math.abs(change)));
        if (!none) {
            label.getStyleClass().add(change * better > 0 ? Styles.GOOD : Styles.BAD);
        }
    }

    private static Label heading(String words) {
        Label label = label(Styles.CAPTION, Styles.MUTED, "what-if-heading");
        label.setText(words);
        return label;
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
