package org.mnv4designer.designer.part.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mnv4designer.base.ActivationFunction;
import org.mnv4designer.base.BatchNormSettings;
import org.mnv4designer.base.Conventions;
import org.mnv4designer.base.PaddingRule;
import org.mnv4designer.base.Shape;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.design.Edit;
import org.mnv4designer.design.Edits;
import org.mnv4designer.design.Endpoint;
import org.mnv4designer.design.ImageInput;
import org.mnv4designer.design.Overrides;
import org.mnv4designer.design.Settings;
import org.mnv4designer.design.Training;
import org.mnv4designer.designer.kit.BlockFace;
import org.mnv4designer.designer.kit.NumberInput;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.text.Text;

/** Makes subjects for the Properties view from a design and its selection. */
final class Subjects {
    private static final FieldEditor.Number SIDE = new FieldEditor.Number(
            NumberInput.whole(1, 16384, 32), List.of(192.0, 224.0, 256.0, 320.0, 384.0, 448.0), false, "px");
    private static final FieldEditor.Number COUNT =
            new FieldEditor.Number(NumberInput.whole(1, 1_000_000, 1), List.of(), false, "");
    private static final FieldEditor.Number EPSILON =
            new FieldEditor.Number(NumberInput.real(1e-12, 1, 1e-5), List.of(1e-5, 1e-3), false, "");

    private static final FieldEditor.Choice RECIPES = new FieldEditor.Choice(Arrays.stream(Training.Recipe.values())
            .map(recipe -> new FieldEditor.Option(recipe, recipe.id()))
            .toList());

    private final Design design;
    private final Optional<Analysis> analysis;
    private final Consumer<Edit> apply;
    private final Text text;

    /** @param apply makes an edit of the design */
    Subjects(Design design, Optional<Analysis> analysis, Consumer<Edit> apply, Text text) {
        this.design = design;
        this.analysis = analysis;
        this.apply = apply;
        this.text = text;
    }

    PropertiesModel.Subject of(Set<String> selection) {
        List<BlockNode> blocks = selection.stream()
                .flatMap(id -> design.network().block(id).stream())
                .toList();
        if (blocks.size() == 1) {
            return block(blocks.get(0));
        }
        return blocks.isEmpty() ? ofDesign() : many(blocks.size());
    }

    private PropertiesModel.Subject many(int count) {
        return new PropertiesModel.Subject(
                text.propertiesMany(count), text.propertiesManyHint(), "", Optional.empty(), List.of());
    }

    private PropertiesModel.Subject block(BlockNode node) {
        BlockFace face = BlockFace.of(node.block());
        List<Field> parameters = node.block().isKnown()
                ? ParameterFields.of(node.block(), text, (name, value) -> change(node, name, value))
                : List.of();
        List<Section> sections = new ArrayList<>();
        if (!parameters.isEmpty()) {
            sections.add(new Section(text.propertiesParameters(), parameters));
        }
        sections.add(new Section(text.propertiesBlock(), place(node)));
        return new PropertiesModel.Subject(
                node.id(), text.term(face.kind()), face.family().styleName(), formChoice(node), sections);
    }

    private void change(BlockNode node, String parameter, Object value) {
        Block changed = node.block().type().with(node.block(), parameter, value);
        apply.accept(new Edits.ReplaceBlock(node.id(), changed));
    }

    private Optional<PropertiesModel.FormChoice> formChoice(BlockNode node) {
        if (!node.block().typeId().equals("uib")) {
            return Optional.empty();
        }
        Map<String, Object> values = node.block().parameters();
        int start = ((Number) values.getOrDefault("startKernel", 0)).intValue();
        int middle = ((Number) values.getOrDefault("middleKernel", 0)).intValue();
        return Optional.of(new PropertiesModel.FormChoice(
                UibForm.of(start, middle), form -> choose(node, form.kernels(start, middle))));
    }

    private void choose(BlockNode node, Map<String, Object> kernels) {
        Block changed = node.block();
        for (Map.Entry<String, Object> kernel : kernels.entrySet()) {
            changed = changed.type().with(changed, kernel.getKey(), kernel.getValue());
        }
        apply.accept(new Edits.ReplaceBlock(node.id(), changed));
    }

    private List<Field> place(BlockNode node) {
        return List.of(
                Field.fact("input", text.propertiesInputShape(), inputShape(node)),
                Field.fact("output", text.propertiesOutputShape(), shape(Endpoint.out(node.id()))),
                words("id", text.propertiesId(), node.id(), id -> new Edits.RenameBlock(node.id(), id)),
                words(
                        "stage",
                        text.propertiesStage(),
                        node.stage(),
                        stage -> new Edits.SetStage(Set.of(node.id()), stage)),
                overriddenActivation(node),
                overriddenPadding(node),
                words("note", text.propertiesNote(), node.note(), note -> new Edits.SetNote(node.id(), note)));
    }

    private Field overriddenActivation(BlockNode node) {
        return new Field(
                "activation",
                text.propertiesActivation(),
                "",
                orDefault(ActivationFunction.values()),
                node.overrides().activation(),
                value -> override(
                        node,
                        new Overrides(
                                asOptional(value, ActivationFunction.class),
                                node.overrides().padding())));
    }

    private Field overriddenPadding(BlockNode node) {
        return new Field(
                "padding",
                text.propertiesPadding(),
                "",
                orDefault(PaddingRule.values()),
                node.overrides().padding(),
                value -> override(
                        node, new Overrides(node.overrides().activation(), asOptional(value, PaddingRule.class))));
    }

    private void override(BlockNode node, Overrides overrides) {
        apply.accept(new Edits.SetOverrides(node.id(), overrides));
    }

    private static <E> Optional<E> asOptional(Object value, Class<E> type) {
        return value instanceof Optional<?> optional ? optional.map(type::cast) : Optional.empty();
    }

    private FieldEditor.Choice orDefault(Enum<?>[] values) {
        Stream<FieldEditor.Option> none = Stream.of(new FieldEditor.Option(Optional.empty(), text.propertiesDefault()));
        Stream<FieldEditor.Option> all = Arrays.stream(values)
                .map(value -> new FieldEditor.Option(Optional.of(value), ParameterFields.label(value.name(), text)));
        return new FieldEditor.Choice(Stream.concat(none, all).toList());
    }

    private FieldEditor.Choice choice(Enum<?>[] values) {
        return new FieldEditor.Choice(Arrays.stream(values)
                .map(value -> new FieldEditor.Option(value, ParameterFields.label(value.name(), text)))
                .toList());
    }

    private Field words(String key, String label, String value, Function<String, Edit> edit) {
        return new Field(
                key, label, "", new FieldEditor.Words(), value, typed -> apply.accept(edit.apply(typed.toString())));
    }

    private String inputShape(BlockNode node) {
        return design.network().wiresInto(node.id()).stream()
                .map(wire -> shape(wire.from()))
                .distinct()
                .reduce((first, second) -> first + ", " + second)
                .orElse(text.propertiesUnknown());
    }

    private String shape(Endpoint endpoint) {
        return analysis.flatMap(known -> known.graph().shape(endpoint))
                .map(Shape::asMap)
                .orElse(text.propertiesUnknown());
    }

    private PropertiesModel.Subject ofDesign() {
        return new PropertiesModel.Subject(
                design.name(),
                design.description(),
                "",
                Optional.empty(),
                List.of(
                        new Section(text.propertiesDesign(), designFields()),
                        new Section(text.propertiesConventions(), conventionFields())));
    }

    private List<Field> designFields() {
        ImageInput input = design.input();
        return List.of(
                words("name", text.propertiesName(), design.name(), Settings.RenameDesign::new),
                number(
                        "height",
                        text.propertiesHeight(),
                        SIDE,
                        input.height(),
                        value -> new Settings.SetInput(new ImageInput(input.channels(), value, input.width()))),
                number(
                        "width",
                        text.propertiesWidth(),
                        SIDE,
                        input.width(),
                        value -> new Settings.SetInput(new ImageInput(input.channels(), input.height(), value))),
                number(
                        "channels",
                        text.propertiesChannels(),
                        COUNT,
                        input.channels(),
                        value -> new Settings.SetInput(new ImageInput(value, input.height(), input.width()))),
                number("classes", text.propertiesClasses(), COUNT, design.classes(), Settings.SetClasses::new),
                recipe());
    }

    private Field recipe() {
        return new Field(
                "recipe",
                text.propertiesRecipe(),
                text.propertiesRecipeHint(),
                RECIPES,
                design.training().recipe(),
                value -> apply.accept(new Settings.SetTraining(design.training().withRecipe((Training.Recipe) value))));
    }

    private List<Field> conventionFields() {
        Conventions now = design.conventions();
        return List.of(
                new Field(
                        "padding",
                        text.propertiesPadding(),
                        "",
                        choice(PaddingRule.values()),
                        now.padding(),
                        value -> conventions(all -> all.withPadding((PaddingRule) value))),
                new Field(
                        "activation",
                        text.propertiesActivation(),
                        "",
                        choice(ActivationFunction.values()),
                        now.activation(),
                        value -> conventions(all -> all.withActivation((ActivationFunction) value))),
                new Field(
                        "epsilon",
                        text.propertiesEpsilon(),
                        "",
                        EPSILON,
                        now.batchNorm().epsilon(),
                        value -> conventions(all -> all.withBatchNorm(new BatchNormSettings(
                                (Double) value, now.batchNorm().momentum())))));
    }

    private void conventions(UnaryOperator<Conventions> change) {
        apply.accept(new Settings.SetConventions(change.apply(design.conventions())));
    }

    private Field number(String key, String label, FieldEditor.Number editor, int value, IntFunction<Edit> edit) {
        return new Field(key, label, "", editor, value, typed -> apply.accept(edit.apply((Integer) typed)));
    }
}
