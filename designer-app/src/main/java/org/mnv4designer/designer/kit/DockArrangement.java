package org.mnv4designer.designer.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import org.mnv4designer.designer.kit.DockLayout.Shown;
import org.mnv4designer.designer.kit.DockLayout.Stack;

/**
 * Where everything stands: a value. Commands make another one of it; {@link Docking} shows it.
 *
 * @param views the views of the window, with the place of the editors among them
 * @param editors the editors in that place: a tree of stacks, an empty stack for none
 * @param windows views in windows of their own
 * @param maximised the view or editor whose stack alone is seen
 */
public record DockArrangement(
        DockLayout views, DockLayout editors, List<DockWindow> windows, Optional<String> maximised) {
    /** How wide a stack is that is put to a side of the window. */
    static final double SIDE_SIZE = 280;

    public DockArrangement {
        windows = List.copyOf(windows);
    }

    /** Views as a layout has them, no editors. */
    public static DockArrangement of(DockLayout views) {
        return new DockArrangement(views, DockLayout.stack(), List.of(), Optional.empty());
    }

    public DockArrangement withViews(DockLayout other) {
        return new DockArrangement(other, editors, windows, maximised);
    }

    public DockArrangement withEditors(DockLayout other) {
        return new DockArrangement(views, other, windows, maximised);
    }

    public DockArrangement withWindows(List<DockWindow> other) {
        return new DockArrangement(views, editors, other, maximised);
    }

    public DockArrangement withMaximised(Optional<String> part) {
        return new DockArrangement(views, editors, windows, part);
    }

    /** Every view that is open, minimised ones too. */
    public List<String> openViews() {
        return Stream.concat(
                        views.views().stream(), windows.stream().flatMap(window -> window.views().views().stream()))
                .toList();
    }

    public boolean isOpen(String view) {
        return openViews().contains(view);
    }

    /** The stack that holds a view or an editor. */
    public Optional<Stack> stackOf(String part) {
        return Stream.concat(Stream.of(views, editors), windows.stream().map(DockWindow::views))
                .flatMap(layout -> layout.stackOf(part).stream())
                .findFirst();
    }

    public boolean isEditor(String id) {
        return editors.views().contains(id);
    }

    /** Only the views that are known; each once. */
    public DockArrangement retaining(Set<String> known) {
        Set<String> seen = new java.util.HashSet<>();
        Predicate<String> first = view -> known.contains(view) && seen.add(view);
        return replacingViews(stack -> stack.keeping(first::test));
    }

    /** Closes a view or an editor. */
    public DockArrangement without(String part) {
        Function<Stack, Optional<DockLayout>> leaving = stack -> stack.keeping(view -> !view.equals(part));
        DockArrangement left = replacingViews(leaving);
        return left.withEditors(editors.replacing(leaving).orElseGet(DockLayout::stack))
                .withMaximised(maximised.filter(id -> !id.equals(part)));
    }

    /** Brings a view or an editor to the front of its stack, out of a minimised one too. */
    public DockArrangement fronted(String part) {
        Function<Stack, Optional<DockLayout>> fronting = stack ->
                Optional.of(stack.views().contains(part) ? stack.withFront(part).shownAs(Shown.OPEN) : stack);
        return replacingViews(fronting)
                .withEditors(editors.replacing(fronting).orElse(editors))
                .withMaximised(maximised.filter(id -> areStacked(id, part)));
    }

    private boolean areStacked(String one, String other) {
        return Stream.of(views, editors)
                .flatMap(DockLayout::stacks)
                .anyMatch(stack -> stack.views().containsAll(List.of(one, other)));
    }

    /** Opens a view in front: beside those that a layout has beside it, else beside the last. */
    public DockArrangement opened(String view, DockLayout home) {
        if (isOpen(view)) {
            return fronted(view);
        }
        List<String> neighbours = home.stackOf(view).map(Stack::views).orElse(List.of());
        Optional<Stack> beside = views.stacks()
                .filter(stack -> stack.views().stream().anyMatch(neighbours::contains))
                .findFirst()
                .or(() -> neighbours.isEmpty() ? views.stacks().reduce((first, last) -> last) : Optional.empty());
        return beside.map(place -> addedTo(place, view))
                .orElseGet(() -> placed(view, home.match(new DockSide(view)).orElse(Side.BOTTOM)))
                .fronted(view);
    }

    private DockArrangement addedTo(Stack place, String view) {
        return replacingViews(stack -> Optional.of(stack.equals(place) ? stack.with(view) : stack));
    }

    /** Takes a view to a side of the window, in a stack of its own. */
    public DockArrangement movedTo(Side side, String view) {
        return without(view).placed(view, side);
    }

    private DockArrangement placed(String view, Side side) {
        DockLayout.Sized made = DockLayout.stack(view).sized(SIDE_SIZE);
        DockLayout.Sized rest = views.filling();
        boolean first = side == Side.LEFT || side == Side.TOP;
        List<DockLayout.Sized> parts = first ? List.of(made, rest) : List.of(rest, made);
        return withViews(
                new DockLayout.Split(side.isVertical() ? Orientation.HORIZONTAL : Orientation.VERTICAL, parts));
    }

    /** Puts the stack of a view away to the edge of the window. */
    public DockArrangement minimised(String view) {
        return withViews(views.replacing(stack ->
                                Optional.of(stack.views().contains(view) ? stack.shownAs(Shown.MINIMISED) : stack))
                        .orElse(views))
                .withMaximised(maximised.filter(id -> !areStacked(id, view)));
    }

    /** Shows a part's stack alone, or everything again. */
    public DockArrangement maximisedOrRestored(String part) {
        return withMaximised(maximised.isPresent() ? Optional.empty() : Optional.of(part));
    }

    /** Takes a view into a window of its own. */
    public DockArrangement detached(String view, double x, double y, double width, double height) {
        DockArrangement rest = without(view);
        DockWindow window = new DockWindow(DockLayout.stack(view), x, y, width, height);
        return rest.withWindows(
                Stream.concat(rest.windows.stream(), Stream.of(window)).toList());
    }

    /** Takes an editor out of its stack into one of its own, to the right of it or below; alone it stays. */
    public DockArrangement editorSplit(String editor, Orientation orientation) {
        return withEditors(editors.replacing(stack -> Optional.of(split(stack, editor, orientation)))
                .orElse(editors));
    }

    private static DockLayout split(Stack stack, String editor, Orientation orientation) {
        if (!stack.views().contains(editor) || stack.views().size() < 2) {
            return stack;
        }
        DockLayout rest = stack.keeping(id -> !id.equals(editor)).orElse(stack);
        return new DockLayout.Split(
                orientation, List.of(rest.filling(), DockLayout.stack(editor).filling()));
    }

    /** Takes an editor to the next stack of editors; splits them if there is only one. */
    public DockArrangement editorMovedOn(String editor) {
        List<Stack> stacks = editors.stacks().toList();
        if (stacks.size() < 2) {
            return editorSplit(editor, Orientation.HORIZONTAL);
        }
        Stack from = editors.stackOf(editor).orElseThrow();
        Stack to = stacks.get((stacks.indexOf(from) + 1) % stacks.size());
        return withEditors(editors.replacing(stack ->
                        stack.equals(to) ? Optional.of(stack.with(editor)) : stack.keeping(id -> !id.equals(editor)))
                .orElse(editors));
    }

    private DockArrangement replacingViews(Function<Stack, Optional<DockLayout>> by) {
        List<DockWindow> left = windows.stream()
                .flatMap(window -> window.views().replacing(by).map(window::withViews).stream())
                .toList();
        return withViews(views.replacing(by).orElseGet(DockLayout.Editors::new)).withWindows(left);
    }
}
