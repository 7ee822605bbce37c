package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.mnv4designer.designer.part.canvas.CanvasCommands;
import org.mnv4designer.designer.part.canvas.CanvasView;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.canvas.edit.ChipEditing;
import org.mnv4designer.designer.part.canvas.edit.ChipEditor;
import org.mnv4designer.designer.part.canvas.paint.HeatLegend;
import org.mnv4designer.designer.part.canvas.paint.NodeParts;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.designer.theme.Styles;

/** A design's canvas under a trail of what is shown: the design, or the operators of one of its blocks. */
final class EditorView extends BorderPane {
    private final EditorModel model;
    private final CanvasView design;
    private final Trail trail;
    private final Text text;
    private final Label hint;
    private final StackPane centre;
    private final ChipEditing chips;
    private final ChipEditor chipEditor;
    private final WhatIfLayer whatIf;
    private final HeatLegend legend = new HeatLegend();
    private final BlockChips source;
    private final MinimapCorner minimap;
    private final FindModel finding;
    private final FindBar findBar;
    private final InsertBox insertBox;
    private final Subscription subscriptions;
    private final List<Runnable> closing = new ArrayList<>();
    private CanvasView shown;

    EditorView(
            EditorModel model,
            DesignEditing editing,
            BlockCatalog catalog,
            BlockChips source,
            WhatIfSource asking,
            FileNotice notice,
            Text text) {
        this.model = model;
        this.text = text;
        this.design = new CanvasView(model.canvas(), editing);
        this.shown = design;
        this.source = source;
        this.chips = new ChipEditing(source);
        this.chipEditor = new ChipEditor(model.canvas(), chips, design::requestFocus);
        this.whatIf = asking.layer(model, chips, text);
        this.hint = new Label(text.emptyNoBlocks());
        this.minimap = new MinimapCorner(model.canvas(), text);
        this.finding = new FindModel(model);
        this.findBar = new FindBar(finding, model.canvas(), text, design::requestFocus);
        this.insertBox = new InsertBox(
                new InsertModel(catalog, model.canvas(), editing, text::term),
                model.canvas(),
                text,
                design::requestFocus);
        this.centre = new StackPane(design, legend, chipEditor, whatIf, minimap, findBar, hint, insertBox);
        this.trail = new Trail(this::showDesign);
        getStyleClass().add("editor");
        setTop(new VBox(trail, notice));
        hint.getStyleClass().addAll(Styles.MUTED, "canvas-hint");
        hint.setMouseTransparent(true);
        StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        model.heating()
                .subscribe(now -> legend.show(
                        now.shares().isEmpty() ? "" : now.scale().title(text),
                        now.scale().figure(now.largest())));
        setCenter(centre);
        Subscription following = model.session().design().subscribe(now -> {
            trail.design(now.name());
            hint.setVisible(now.network().blocks().isEmpty());
        });
        subscriptions = Subscription.combine(following, notice::close, minimap::close, finding::close);
    }

    /** Lets the user choose what the colours of blocks mean: by a drop-down, or by H on the canvas. */
    void heatBy(Property<String> chosen) {
        HeatPicker picker = new HeatPicker(chosen, text);
        trail.tool(picker);
        closing.add(picker::close);
        design.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.H && !event.isShortcutDown() && !event.isAltDown()) {
                picker.next();
                event.consume();
            }
        });
    }

    /** Stops following the session. */
    void close() {
        closing.forEach(Runnable::run);
        subscriptions.unsubscribe();
    }

    /** Opens the bar that finds blocks, on the design. */
    void find() {
        if (shown != design) {
            showDesign();
        }
        findBar.open();
    }

    /** Lets a block be chosen by its name, to stand at the selection. */
    void insert(String typed) {
        insertBox.open(typed);
    }

    void findStep(int step) {
        finding.step(step);
    }

    /** Commands of the canvas that is seen. */
    CanvasCommands commands() {
        return shown.commands();
    }

    /** Opens a chip of a block, or the menu of its forms; false if there is none. */
    boolean editInPlace(String node, String parameter) {
        if (parameter.equals(Hit.FORM)) {
            return showForms(node);
        }
        boolean hasChip = source.parameters(node).contains(parameter);
        if (hasChip) {
            chips.start(node, parameter);
        }
        return hasChip;
    }

    private boolean showForms(String node) {
        Optional<ContextMenu> menu = new FormMenu(model.session()).of(node);
        menu.ifPresent(forms -> model.canvas().shown().node(node).ifPresent(drawn -> {
            Rectangle2D badge = model.canvas().viewport().toScreen(NodeParts.inWorld(drawn, NodeParts.badge(drawn)));
            Point2D below = design.localToScreen(badge.getMinX(), badge.getMaxY());
            forms.show(design, below.getX(), below.getY());
        }));
        return menu.isPresent();
    }

    void showDesign() {
        show(design);
        trail.block("");
    }

    /** Shows the operators of a block, to be read only. */
    void drillInto(String block) {
        model.session()
                .analysis()
                .get()
                .flatMap(analysis -> analysis.graph().block(block))
                .ifPresent(typed -> {
                    show(OperatorCanvas.of(typed, text));
                    trail.block(block);
                });
    }

    private void show(CanvasView canvas) {
        shown = canvas;
        chips.cancel();
        chipEditor.setVisible(canvas == design);
        whatIf.setVisible(canvas == design);
        if (canvas == design) {
            centre.getChildren().setAll(canvas, legend, chipEditor, whatIf, minimap, findBar, hint, insertBox);
        } else {
            centre.getChildren().setAll(canvas, chipEditor, whatIf, hint);
        }
        canvas.requestFocus();
    }

    @Override
    public void requestFocus() {
        shown.requestFocus();
    }
}
