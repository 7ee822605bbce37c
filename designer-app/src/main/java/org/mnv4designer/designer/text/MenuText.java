package org.mnv4designer.designer.text;

/** Sentences of menus. */
public interface MenuText {
    String menuFile();

    String menuEdit();

    String menuView();

    String menuModel();

    String menuHelp();
}
