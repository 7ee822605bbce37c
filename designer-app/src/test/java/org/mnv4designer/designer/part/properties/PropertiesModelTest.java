package org.mnv4designer.designer.part.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.text.TextBundle;
import org.mnv4designer.zoo.Zoo;

class PropertiesModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final PropertiesModel model = new PropertiesModel(workbench, TextBundle.in(Locale.ENGLISH));

    @Test
    void withoutADesignThereIsNothingToShow() {
        assertSame(PropertiesModel.Subject.NOTHING, model.subject().get());
    }

    @Test
    void withoutASelectionTheDesignIsShown() {
        Session session = open();
        assertEquals("mobilenetv4_conv_small", model.subject().get().title());
        change("height", 192);
        assertEquals(192, session.design().get().input().height());
        assertEquals(224, session.design().get().input().width());
    }

    @Test
    void aBlockShowsItsParametersAndShapes() {
        open().selection().only("blocks.2.1");
        assertEquals(96, field("outChannels").value());
        assertEquals(3, field("middleKernel").value());
        assertEquals("14×14×96", field("output").value());
        assertEquals("ib", model.subject().get().styleName());
    }

    @Test
    void anEditedParameterIsOneStepOfTheHistory() {
        Session session = open();
        session.selection().only("blocks.2.1");
        change("middleKernel", 5);
        assertEquals(5, field("middleKernel").value());
        assertEquals(1, session.history().get().current());
    }

    @Test
    void aTakenIdIsRefusedWithTheReason() {
        open().selection().only("blocks.2.1");
        change("id", "blocks.2.2");
        assertTrue(model.refusal().get().contains("blocks.2.2"));
        assertEquals("blocks.2.1", field("id").value());
    }

    @Test
    void anOverrideCanBeSetAndTakenBack() {
        Session session = open();
        session.selection().only("stem");
        FieldEditor.Choice choice = (FieldEditor.Choice) field("activation").editor();
        change("activation", choice.options().get(2).value());
        assertEquals(choice.options().get(2).value(), field("activation").value());
        change("activation", Optional.empty());
        assertEquals(Optional.empty(), field("activation").value());
    }

    @Test
    void formsKeepKernelSizesThatAreThere() {
        assertEquals(Map.of("startKernel", 5, "middleKernel", 5), UibForm.EXTRA_DW.kernels(5, 0));
        assertEquals(Map.of("startKernel", 0, "middleKernel", 3), UibForm.IB.kernels(0, 0));
        assertEquals(Map.of("startKernel", 0, "middleKernel", 0), UibForm.FFN.kernels(5, 3));
        assertEquals(UibForm.CONVNEXT, UibForm.of(3, 0));
    }

    @Test
    void severalBlocksShowHowMany() {
        open().selection().set(List.of("blocks.2.1", "blocks.2.2"));
        assertEquals("2 blocks selected", model.subject().get().title());
        assertEquals(List.of(), model.subject().get().sections());
    }

    private Session open() {
        return workbench.open(Zoo.design("mobilenetv4_conv_small"), Optional.empty());
    }

    private void change(String key, Object value) {
        field(key).change().accept(value);
    }

    private Field field(String key) {
        return model.subject().get().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
