package org.mnv4designer.designer.shell;

/** Commands that concern the window as a whole. */
interface WorkbenchCommands {
    void show(Perspective perspective);

    void showView(String view);

    void showWelcome();

    void switchTheme();

    void export();

    void about();

    void quit();
}
