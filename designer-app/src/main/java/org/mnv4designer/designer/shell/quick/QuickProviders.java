package org.mnv4designer.designer.shell.quick;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.designer.action.Action;
import org.mnv4designer.designer.action.Actions;
import org.mnv4designer.designer.kit.BlockFace;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.shell.preference.PreferencePages;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.latency.DeviceProfile;
import org.mnv4designer.zoo.Zoo;

/** Every kind of thing that Quick Access finds. */
public final class QuickProviders {
    private static final String VIEW = "view.show.";
    private static final String PERSPECTIVE = "view.perspective.";

    private final Text text;

    public QuickProviders(Text text) {
        this.text = text;
    }

    /** Commands that are not of a kind of their own. */
    public QuickProvider commands(Actions actions) {
        Predicate<String> others = id -> id.startsWith(VIEW) || id.startsWith(PERSPECTIVE);
        return new QuickProvider(Text::quickCommands, () -> items(actions, others.negate()));
    }

    /** Commands of every kind that have keys. */
    public QuickProvider keyed(Actions actions) {
        return new QuickProvider(
                Text::quickCommands,
                () -> items(actions, id -> actions.get(id).shortcut().isPresent()));
    }

    public QuickProvider views(Actions actions) {
        return new QuickProvider(Text::quickViews, () -> items(actions, id -> id.startsWith(VIEW)));
    }

    public QuickProvider perspectives(Actions actions) {
        return new QuickProvider(Text::quickPerspectives, () -> items(actions, id -> id.startsWith(PERSPECTIVE)));
    }

    /** @param open opens the dialog at a page */
    public QuickProvider preferences(List<PreferencePages.Place> places, Consumer<String> open) {
        return new QuickProvider(
                Text::quickPreferences,
                () -> places.stream()
                        .map(place -> QuickItem.of(
                                "preference:" + place.label().apply(text),
                                place.label().apply(text),
                                "",
                                "mdi2c-cog-outline",
                                () -> open.accept(place.page())))
                        .toList());
    }

    /** @param goTo shows a block of the design in front */
    public QuickProvider blocks(Workbench workbench, Consumer<String> goTo) {
        return new QuickProvider(
                Text::quickBlocks,
                () -> workbench
                        .activeSession()
                        .get()
                        .map(session -> session.design().get().network().blocks().stream()
                                .map(block -> block(block, goTo))
                                .toList())
                        .orElse(List.of()));
    }

    private QuickItem block(BlockNode block, Consumer<String> goTo) {
        BlockFace face = BlockFace.of(block.block());
        return QuickItem.of(
                "block:" + block.id(),
                block.id(),
                face.title() + " " + face.badge(),
                "mdi2c-crosshairs-gps",
                () -> goTo.accept(block.id()));
    }

    public QuickProvider blockTypes(Workbench workbench, BlockCatalog catalog) {
        return new QuickProvider(Text::quickBlockTypes, () -> {
            Optional<Session> active = workbench.activeSession().get();
            return catalog.all().stream().map(entry -> blockType(entry, active)).toList();
        });
    }

    private QuickItem blockType(BlockCatalog.Entry entry, Optional<Session> into) {
        return new QuickItem(
                "type:" + entry.id(),
                text.quickInsert(entry.title()),
                "",
                "mdi2s-shape-plus-outline",
                into.isPresent(),
                into.isPresent() ? "" : text.whyNoDesign(),
                () -> into.ifPresent(session -> session.append(entry.block())));
    }

    public QuickProvider devices(Workbench workbench, Estimators estimators) {
        return new QuickProvider(
                Text::quickDevices,
                () -> estimators.devices().all().stream()
                        .map(device -> device(device.profile(), workbench))
                        .toList());
    }

    private QuickItem device(DeviceProfile device, Workbench workbench) {
        return QuickItem.of(
                "device:" + device.id(),
                device.name(),
                device.precision().name() + ", " + device.runtime(),
                "mdi2c-cellphone",
                () -> workbench.chosenDevice().set(device.id()));
    }

    /** @param open opens a network of the zoo by name */
    public QuickProvider networks(Consumer<String> open) {
        return new QuickProvider(
                Text::quickNetworks,
                () -> Zoo.list().stream()
                        .map(entry -> QuickItem.of(
                                "network:" + entry.name(),
                                entry.title(),
                                entry.input().height() + "×" + entry.input().width(),
                                "mdi2b-book-open-variant",
                                () -> open.accept(entry.name())))
                        .toList());
    }

    public QuickProvider editors(Workbench workbench) {
        return new QuickProvider(
                Text::quickEditors,
                () -> workbench.sessions().stream()
                        .map(session -> QuickItem.of(
                                "editor:" + session.title().get(),
                                session.title().get(),
                                session.file()
                                        .get()
                                        .map(path -> String.valueOf(path.getParent()))
                                        .orElse(""),
                                "mdi2v-vector-square",
                                () -> workbench.activeSession().set(Optional.of(session))))
                        .toList());
    }

    private List<QuickItem> items(Actions actions, Predicate<String> wanted) {
        return actions.all().stream()
                .filter((Action action) -> wanted.test(action.id()))
                .map(action -> QuickItem.of(action, text))
                .toList();
    }
}
