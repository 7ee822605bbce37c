package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Group;
import org.mnv4designer.design.GroupEdits;
import org.mnv4designer.design.History;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.kit.ParameterLabel;
import org.mnv4designer.designer.part.canvas.edit.ChipSource;
import org.mnv4designer.designer.session.Runs;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/** Edits names and number parameters of blocks where they stand on the canvas. */
final class BlockChips implements ChipSource {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_./-]{0,127}");

    /** The counter of a block that a group repeats. */
    static final String REPEAT = "repeat";

    /** Ids of designs have no colon, so the frame of a group is never taken for a stage. */
    private static final String GROUP_FRAME = "g:";

    private static final NumberInput RUNS = NumberInput.whole(1, 1000, 1);

    private final Session session;
    private final Text text;
    private Optional<History> lastMade = Optional.empty();

    BlockChips(Session session, Text text) {
        this.session = session;
        this.text = text;
    }

    /** The id of the frame of a group. */
    static String frame(String group) {
        return GROUP_FRAME + group;
    }

    /** The group of a frame; empty for the frame of a stage. */
    static Optional<String> groupOf(String frame) {
        return frame.startsWith(GROUP_FRAME) ? Optional.of(frame.substring(GROUP_FRAME.length())) : Optional.empty();
    }

    @Override
    public List<String> parameters(String node) {
        if (isFrame(node)) {
            return List.of(NAME);
        }
        List<String> names = new ArrayList<>();
        block(node).ifPresent(block -> {
            names.add(NAME);
            NumberParameter.of(block.block(), divisor()).forEach(parameter -> names.add(parameter.name()));
        });
        counter(node).ifPresent(group -> names.add(REPEAT));
        return names;
    }

    @Override
    public String label(String node, String parameter) {
        if (parameter.equals(REPEAT)) {
            return text.chipRepeat();
        }
        return parameter.equals(NAME) ? text.chipName() : ParameterLabel.of(parameter, text);
    }

    @Override
    public String value(String node, String parameter) {
        if (parameter.equals(REPEAT)) {
            return counter(node).map(group -> RUNS.format(group.repeat())).orElse("");
        }
        return number(node, parameter)
                .map(number -> number.format(number.value()))
                .orElseGet(() -> isFrame(node) ? titleOf(frameOf(node)) : node);
    }

    private static boolean isFrame(String node) {
        return node.startsWith(FRAME);
    }

    private static String frameOf(String node) {
        return node.substring(FRAME.length());
    }

    private String titleOf(String frame) {
        return groupOf(frame)
                .flatMap(id -> design().network().group(id))
                .map(group -> group.title().isEmpty() ? group.id() : group.title())
                .orElse(frame);
    }

    private Optional<Group> counter(String node) {
        return new Runs(design().network()).counterOf(node);
    }

    @Override
    public Optional<String> refusal(String node, String parameter, String typed) {
        if (parameter.equals(REPEAT)) {
            return RUNS.parse(typed).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            text.propertiesWholeExpected(RUNS.format(RUNS.minimum()), RUNS.format(RUNS.maximum())));
        }
        if (isFrame(node)) {
            return typed.isBlank() ? Optional.of(text.chipTitleExpected()) : Optional.empty();
        }
        return number(node, parameter)
                .map(number -> numberRefusal(number, typed))
                .orElseGet(() -> nameRefusal(node, typed));
    }

    private Optional<String> numberRefusal(NumberParameter number, String typed) {
        OptionalDouble value = number.parse(typed);
        if (value.isEmpty()) {
            NumberInput input = number.input();
            String from = input.format(input.minimum());
            String to = input.format(input.maximum());
            return Optional.of(
                    input.whole() ? text.propertiesWholeExpected(from, to) : text.propertiesRealExpected(from, to));
        }
        boolean isEven = number.name().toLowerCase(Locale.ROOT).endsWith("kernel")
                && value.getAsDouble() > 0
                && value.getAsDouble() % 2 == 0;
        return isEven ? Optional.of(text.chipOddKernel()) : Optional.empty();
    }

    private Optional<String> nameRefusal(String node, String typed) {
        if (typed.equals(node)) {
            return Optional.empty();
        }
        if (!ID.matcher(typed).matches()) {
            return Optional.of(text.chipNameExpected());
        }
        return design().network().hasId(typed) ? Optional.of(text.chipNameTaken(typed)) : Optional.empty();
    }

    @Override
    public String stepped(String node, String parameter, String typed, int by) {
        if (parameter.equals(REPEAT)) {
            return RUNS.format(RUNS.stepped(RUNS.parse(typed).orElse(1), by));
        }
        return number(node, parameter)
                .map(number ->
                        number.format(number.steps().next(number.parse(typed).orElse(number.value()), by)))
                .orElse(typed);
    }

    @Override
    public String set(String node, String parameter, String typed, Step step) {
        if (parameter.equals(REPEAT)) {
            int runs = (int) RUNS.parse(typed).orElse(1);
            counter(node).ifPresent(group -> apply(new GroupEdits.SetRepeat(group.id(), runs), step));
            return node;
        }
        if (isFrame(node)) {
            return rename(frameOf(node), typed.strip(), step);
        }
        Optional<Edit> edit = number(node, parameter)
                .map(number -> number.with(number.parse(typed).orElse(number.value()))
                        .<Edit>map(block -> new Edits.ReplaceBlock(node, block)))
                .orElseGet(() -> Optional.of(new Edits.RenameBlock(node, typed)));
        edit.ifPresent(made -> apply(made, step));
        return parameter.equals(NAME) ? renamed(node, typed) : node;
    }

    private String rename(String frame, String title, Step step) {
        Optional<String> group = groupOf(frame);
        Set<String> blocks = design().network().blocks().stream()
                .filter(block -> block.stage().equals(frame))
                .map(BlockNode::id)
                .collect(Collectors.toSet());
        apply(
                group.<Edit>map(id -> new GroupEdits.RenameGroup(id, title))
                        .orElseGet(() -> new Edits.SetStage(blocks, title)),
                step);
        return FRAME + (group.isPresent() ? frame : title);
    }

    private String renamed(String node, String typed) {
        session.selection().only(typed);
        return block(typed).isPresent() ? typed : node;
    }

    private void apply(Edit edit, Step step) {
        if (step == Step.SAME_AS_LAST && isLast()) {
            session.applyInPlaceOfLast(edit);
        } else {
            session.apply(edit);
        }
        lastMade = Optional.of(session.history().get());
    }

    /** True while nothing was done since the last change that was made here. */
    private boolean isLast() {
        return lastMade.filter(session.history().get()::equals).isPresent();
    }

    @Override
    public void takeBack() {
        if (isLast()) {
            session.undo();
        }
    }

    private Optional<NumberParameter> number(String node, String parameter) {
        return block(node).flatMap(block -> NumberParameter.find(block.block(), parameter, divisor()));
    }

    private Optional<BlockNode> block(String node) {
        return design().network().block(node);
    }

    private int divisor() {
        return design().conventions().rounding().divisor();
    }

    private Design design() {
        return session.design().get();
    }
}
