package org.mnv4designer.designer.shell.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.mnv4designer.block.Block;
import org.mnv4designer.design.BlockNode;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.kit.ParameterLabel;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.properties.UibForm;
import org.mnv4designer.designer.session.WhatIf;
import org.mnv4designer.designer.text.Text;
import org.mnv4designer.measure.latency.Device;

/** Asks what the other values of a parameter, or the other forms of a block, would change. */
final class WhatIfQuestions {
    private final Text text;
    private final Supplier<List<Device>> devices;

    WhatIfQuestions(Text text, Supplier<List<Device>> devices) {
        this.text = text;
        this.devices = devices;
    }

    /** The question about a parameter of a block; empty if there is nothing to choose from. */
    Optional<WhatIf.Question> about(Design design, String id, String parameter) {
        return design.network()
                .block(id)
                .map(node -> new WhatIf.Question(
                        design, title(id, parameter), id, options(design, node, parameter), devices.get()))
                .filter(question -> question.options().size() > 1);
    }

    private String title(String block, String parameter) {
        return text.whatIfTitle(
                parameter.equals(Hit.FORM) ? text.propertiesForm() : ParameterLabel.of(parameter, text), block);
    }

    private static List<WhatIf.Option> options(Design design, BlockNode node, String parameter) {
        if (parameter.equals(Hit.FORM)) {
            return FormMenu.hasForms(node) ? forms(node.block()) : List.of();
        }
        int divisor = design.conventions().rounding().divisor();
        return NumberParameter.find(node.block(), parameter, divisor)
                .map(WhatIfQuestions::values)
                .orElse(List.of());
    }

    private static List<WhatIf.Option> forms(Block block) {
        UibForm present = FormMenu.present(block);
        return Stream.of(UibForm.values())
                .map(form -> new WhatIf.Option(form.label(), FormMenu.as(form, block), form == present))
                .toList();
    }

    private static List<WhatIf.Option> values(NumberParameter number) {
        List<WhatIf.Option> options = new ArrayList<>();
        DoubleStream all = number.steps().alternatives(number.value()).stream().mapToDouble(Double::doubleValue);
        DoubleStream.concat(all, DoubleStream.of(number.value()))
                .sorted()
                .forEach(value -> number.with(value)
                        .ifPresent(block ->
                                options.add(new WhatIf.Option(number.format(value), block, value == number.value()))));
        return options;
    }
}
