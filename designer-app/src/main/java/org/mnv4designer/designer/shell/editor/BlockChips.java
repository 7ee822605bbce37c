package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.History;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.kit.ParameterLabel;
import org.mnv4designer.designer.part.canvas.edit.ChipSource;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.text.Text;

/** Edits names and number parameters of blocks where they stand on the canvas. */
final class BlockChips implements ChipSource {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_./-]{0,127}");

    private final Session session;
    private final Text text;
    private Optional<History> lastMade = Optional.empty();

    BlockChips(Session session, Text text) {
        this.session = session;
        this.text = text;
    }

    @Override
    public List<String> parameters(String node) {
        List<String> names = new ArrayList<>();
        block(node).ifPresent(block -> {
            names.add(NAME);
            NumberParameter.of(block.block(), divisor()).forEach(parameter -> names.add(parameter.name()));
        });
        return names;
    }

    @Override
    public String label(String node, String parameter) {
        return parameter.equals(NAME) ? text.chipName() : ParameterLabel.of(parameter, text);
    }

    @Override
    public String value(String node, String parameter) {
        return number(node, parameter)
                .map(number -> number.format(number.value()))
                .orElse(node);
    }

    @Override
    public Optional<String> refusal(String node, String parameter, String typed) {
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
        return number(node, parameter)
                .map(number ->
                        number.format(number.steps().next(number.parse(typed).orElse(number.value()), by)))
                .orElse(typed);
    }

    @Override
    public String set(String node, String parameter, String typed, Step step) {
        Optional<Edit> edit = number(node, parameter)
                .map(number -> number.with(number.parse(typed).orElse(number.value()))
                        .<Edit>map(block -> new Edits.ReplaceBlock(node, block)))
                .orElseGet(() -> Optional.of(new Edits.RenameBlock(node, typed)));
        edit.ifPresent(made -> apply(made, step));
        return parameter.equals(NAME) ? renamed(node, typed) : node;
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

    /** The block with another value of a parameter. */
    Optional<Block> with(String node, String parameter, double value) {
        return number(node, parameter).flatMap(number -> number.with(value));
    }

    private int divisor() {
        return design().conventions().rounding().divisor();
    }

    private Design design() {
        return session.design().get();
    }
}
