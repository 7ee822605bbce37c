package org.mnv4designer.designer.text;

/** Sentences of the arrangement of views and editors. */
public interface LayoutText {
    String menuLayout();

    String layoutChoosePerspective();

    String layoutSavePerspective();

    String layoutSavePerspectiveHint();

    String layoutSaveHeadline();

    String layoutSaveName();

    String layoutResetPerspective();

    String layoutResetPerspectiveHint();

    String layoutDeletePerspective();

    String layoutDeleteHeadline();

    String layoutMaximise();

    String layoutMinimise();

    String layoutDetach();

    String layoutClose();

    String layoutMoveLeft();

    String layoutMoveRight();

    String layoutMoveBottom();

    String layoutSystemMenu();

    String layoutViewMenu();

    String layoutSplitRight();

    String layoutSplitDown();

    String layoutMoveEditor();

    String layoutChooseEditor();

    String layoutListEditors();

    String layoutChooseView();

    String layoutNextTab();

    String layoutPreviousTab();

    String layoutGone(Object files);

    String actionPerspectiveCompare();

    String faultInView(Object view);

    String faultDetails();

    String faultReload();
}
