package org.mnv4designer.designer.part.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.part.wizard.Wish.Lack;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.FigureCache;
import org.mnv4designer.graph.DepthScaling;
import org.mnv4designer.zoo.Zoo;

class NewDesignModelTest {
    private final FigureCache figures = new FigureCache(new Estimators());
    private final NewDesignModel model = model(Runnable::run);

    private NewDesignModel model(Executor worker) {
        return new NewDesignModel("Untitled", design -> figures.of(design, Optional.empty()), worker, Runnable::run);
    }

    private void choose(Start start, String network) {
        model.start().set(start);
        model.network().set(Optional.of(Zoo.entry(network)));
    }

    private Design design() {
        return model.design().getValue().orElseThrow();
    }

    @Test
    void startsWithAPromptAndNothingToFinish() {
        assertEquals(Optional.of(Lack.NETWORK), model.lack().get());
        assertTrue(model.design().getValue().isEmpty());
    }

    @Test
    void aBlankDesignIsReadyAtOnceAndTakesAName() {
        model.start().set(Start.BLANK);
        assertEquals(Design.blank("Untitled"), design());
        model.name().set(" mine ");
        assertEquals(Design.blank("mine"), design());
    }

    @Test
    void aPublishedNetworkOpensAsItIsWithItsFigures() {
        choose(Start.NETWORK, "mobilenetv4_conv_small");
        assertEquals(Zoo.design("mobilenetv4_conv_small"), design());
        assertEquals(
                3_774_024,
                model.answer()
                        .get()
                        .orElseThrow()
                        .figures()
                        .orElseThrow()
                        .parameters()
                        .value());
    }

    @Test
    void aTemplateStartsWithTheNetworksOwnSettingsAndGivesTheEqualDesign() {
        choose(Start.TEMPLATE, "mobilenetv4_conv_small_050");
        assertEquals("0.5", model.width().get());
        assertEquals("224", model.resolution().get());
        assertEquals(Zoo.design("mobilenetv4_conv_small_050"), design());
    }

    @Test
    void widthDepthAndResolutionScale() {
        choose(Start.TEMPLATE, "mobilenetv4_conv_medium");
        model.width().set("0,75");
        model.depth().set("1.5");
        model.resolution().set("96x64");
        assertEquals(
                DepthScaling.scaled(Zoo.design("mobilenetv4_conv_medium,width=0.75,input=96x64"), 1.5)
                        .network(),
                design().network());
        assertEquals("mobilenetv4_conv_medium,width=0.75,input=96x64,depth=1.5", design().name());
        assertEquals(96, design().input().height());
    }

    @Test
    void whatIsNoNumberIsNamedAndCannotBeFinished() {
        choose(Start.TEMPLATE, "mobilenetv4_conv_small");
        model.width().set("wide");
        assertEquals(Optional.of(Lack.WIDTH), model.lack().get());
        assertTrue(model.design().getValue().isEmpty());
        model.width().set("1");
        model.depth().set("9");
        assertEquals(Optional.of(Lack.DEPTH), model.lack().get());
        model.depth().set("1");
        model.resolution().set("0x20");
        assertEquals(Optional.of(Lack.RESOLUTION), model.lack().get());
        model.resolution().set("");
        assertEquals(Zoo.design("mobilenetv4_conv_small"), design());
    }

    @Test
    void aNetworkWithoutWidthsRefusesOneWithItsReason() {
        choose(Start.TEMPLATE, "resnet18");
        model.width().set("0.5");
        assertTrue(model.design().getValue().isEmpty());
        assertTrue(model.answer().get().orElseThrow().refusal().contains("width"));
    }

    @Test
    void onlyTheNewestWishIsAnswered() {
        List<Runnable> waiting = new ArrayList<>();
        NewDesignModel slow = model(waiting::add);
        slow.start().set(Start.BLANK);
        slow.start().set(Start.NETWORK);
        waiting.forEach(Runnable::run);
        assertTrue(slow.design().getValue().isEmpty());
    }

    @Test
    void theQueryFindsByAllItsWords() {
        model.query().set("hybrid TIMM large");
        assertEquals(
                List.of("mobilenetv4_hybrid_large", "mobilenetv4_hybrid_large_075"),
                model.networks().stream().map(entry -> entry.name()).toList());
    }
}
