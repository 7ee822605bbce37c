package org.mnv4designer.designer.shell.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import org.mnv4designer.block.Block;
import org.mnv4designer.block.UniversalInvertedBottleneck;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Edits;
import org.mnv4designer.designer.part.properties.UibForm;
import org.mnv4designer.designer.session.Session;

/** The four forms of a universal inverted bottleneck: choosing one sets its kernels. */
final class FormMenu {
    private final Session session;

    FormMenu(Session session) {
        this.session = session;
    }

    /** The forms of a block with the present one marked; empty if it has no forms. */
    Optional<ContextMenu> of(String id) {
        return session.design()
                .get()
                .network()
                .block(id)
                .filter(FormMenu::hasForms)
                .map(this::menu);
    }

    static boolean hasForms(BlockNode node) {
        return node.block().typeId().equals(UniversalInvertedBottleneck.TYPE.id());
    }

    private ContextMenu menu(BlockNode node) {
        ContextMenu menu = new ContextMenu();
        menu.setId("form-menu");
        for (UibForm form : UibForm.values()) {
            RadioMenuItem item = new RadioMenuItem(form.label());
            item.setSelected(form == present(node.block()));
            item.setOnAction(any -> session.apply(new Edits.ReplaceBlock(node.id(), as(form, node.block()))));
            menu.getItems().add(item);
        }
        return menu;
    }

    static UibForm present(Block block) {
        return UibForm.of(kernel(block, "startKernel"), kernel(block, "middleKernel"));
    }

    /** The block with the kernels of a form. */
    static Block as(UibForm form, Block block) {
        Map<String, Object> values = new LinkedHashMap<>(block.parameters());
        values.putAll(form.kernels(kernel(block, "startKernel"), kernel(block, "middleKernel")));
        return block.type().create(values);
    }

    private static int kernel(Block block, String name) {
        return block.parameters().get(name) instanceof Integer kernel ? kernel : 0;
    }
}
