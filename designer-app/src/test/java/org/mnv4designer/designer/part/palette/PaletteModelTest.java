package org.mnv4designer.designer.part.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mnv4designer.block.BlockTypes;
import org.mnv4designer.block.Palette;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.session.BlockCatalog;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Sessions;
import org.mnv4designer.designer.session.Workbench;

class PaletteModelTest {
    private final Workbench workbench = Sessions.workbench();
    private final PaletteModel model = new PaletteModel(new BlockCatalog(BlockTypes.load()), workbench);

    @Test
    void groupsComeInTheirOrderUnderHeadings() {
        assertTrue(model.rows().get(0).isHeading());
        assertEquals(Palette.Group.MOBILENET_V4, model.rows().get(0).group());
        assertEquals("uib/ExtraDW", model.rows().get(1).entry().orElseThrow().id());
    }

    @Test
    void aQueryHidesGroupsWithoutAMatch() {
        model.query().set("mqa");
        assertEquals(2, model.rows().size());
        assertEquals("mobile-mqa", model.rows().get(1).entry().orElseThrow().id());
    }

    @Test
    void choosingAppendsToABlankDesign() {
        Session session = workbench.open(Design.blank("new"), Optional.empty());
        model.query().set("convolution");
        model.choose(model.rows().get(1));
        String id = session.selection().single().orElseThrow();
        assertEquals(
                "input",
                session.design().get().network().wiresInto(id).get(0).from().block());
        assertEquals(Set.of(id), session.selection().ids().get());
    }

    @Test
    void choosingAHeadingOrWithoutADesignDoesNothing() {
        model.choose(model.rows().get(0));
        model.choose(model.rows().get(1));
        assertEquals(0, workbench.sessions().size());
    }
}
