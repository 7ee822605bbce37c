package org.mnv4designer.designer.shell.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.part.canvas.Hit;
import org.mnv4designer.designer.part.whatif.WhatIfModel;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.WhatIf;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class WhatIfQuestionsTest {
    private final Design design = Zoo.design("mobilenetv4_conv_small");
    private final WhatIfQuestions questions = new WhatIfQuestions(TextBundle.in(Locale.ENGLISH), List::of);

    @Test
    void theValuesOfAKernelStandInOrderWithThePresentOneMarked() {
        WhatIf.Question question =
                questions.about(design, "blocks.2.1", "middleKernel").orElseThrow();
        assertEquals("Middle kernel of blocks.2.1: what if", question.title());
        assertEquals(
                List.of("0", "3", "5", "7", "9"),
                question.options().stream().map(WhatIf.Option::label).toList());
        assertTrue(question.options().get(1).present());
    }

    @Test
    void theFourFormsAreAQuestionToo() {
        WhatIf.Question question =
                questions.about(design, "blocks.2.1", Hit.FORM).orElseThrow();
        assertEquals(
                List.of("ExtraDW", "IB", "ConvNext", "FFN"),
                question.options().stream().map(WhatIf.Option::label).toList());
        assertTrue(question.options().get(1).present());
    }

    @Test
    void whatHasNoNumberIsNoQuestion() {
        assertEquals(Optional.empty(), questions.about(design, "blocks.2.1", "name"));
        assertEquals(Optional.empty(), questions.about(design, "head", Hit.FORM));
        assertEquals(Optional.empty(), questions.about(design, "gone", "stride"));
    }

    @Test
    void aChoiceIsTakenOnceAndThePresentOneChangesNothing() {
        WhatIfModel model = new WhatIfModel(new Estimators(), Runnable::run, Runnable::run);
        AtomicReference<String> taken = new AtomicReference<>("");
        WhatIf.Question question =
                questions.about(design, "blocks.2.1", "middleKernel").orElseThrow();
        model.ask(question, option -> taken.set(option.label()));
        assertEquals(5, model.answer().get().orElseThrow().rows().size());
        model.choose(question.options().get(1));
        assertEquals("", taken.get());
        assertEquals(Optional.empty(), model.answer().get());
        model.choose(question.options().get(2));
        assertEquals("5", taken.get());
    }
}
