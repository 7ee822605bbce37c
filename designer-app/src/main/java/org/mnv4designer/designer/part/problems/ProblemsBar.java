package org.mnv4designer.designer.part.problems;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mnv4designer.base.Severity;
import org.mnv4designer.designer.kit.SearchField;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Icons;
import org.mnv4designer.designer.theme.Styles;

/** The filters above the problems: a query, a button with the count of each severity, the selection only. */
final class ProblemsBar extends HBox {
    private final ProblemsModel model;
    private final Text text;

    ProblemsBar(ProblemsModel model, Text text) {
        super(6);
        this.model = model;
        this.text = text;
        getStyleClass().add(Styles.VIEW_BAR);
        setAlignment(Pos.CENTER_LEFT);
        SearchField search = new SearchField(text.problemsFilter(), model.query());
        search.setId("problems-filter");
        search.setPrefWidth(200);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(search, gap, selectionOnly());
        for (Severity severity : Severity.values()) {
            getChildren().add(toggle(severity));
        }
    }

    private ToggleButton selectionOnly() {
        ToggleButton button = new ToggleButton("", Icons.of("mdi2s-select-marker"));
        button.setTooltip(new Tooltip(text.problemsSelectionOnly()));
        button.setAccessibleText(text.problemsSelectionOnly());
        button.getStyleClass().add(Styles.FLAT);
        button.selectedProperty().bindBidirectional(model.ofSelectionOnly());
        return button;
    }

    private ToggleButton toggle(Severity severity) {
        ToggleButton button = new ToggleButton("", SeverityIcon.of(severity));
        button.getStyleClass().add(Styles.FLAT);
        button.setId("problems-" + severity.id());
        button.textProperty()
                .bind(Bindings.createStringBinding(() -> Long.toString(model.count(severity)), model.all()));
        button.setTooltip(new Tooltip(text.problemsShow(SeverityIcon.name(severity, text))));
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.problemsCounted(SeverityIcon.name(severity, text), model.count(severity)),
                        model.all()));
        button.setSelected(model.severities().get().contains(severity));
        button.setOnAction(any -> model.severities().set(with(severity, button.isSelected())));
        return button;
    }

    private Set<Severity> with(Severity severity, boolean shown) {
        EnumSet<Severity> severities = EnumSet.noneOf(Severity.class);
        severities.addAll(model.severities().get());
        severities.remove(severity);
        if (shown) {
            severities.add(severity);
        }
        return Set.copyOf(severities);
    }
}
