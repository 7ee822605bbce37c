package org.mnv4designer.designer.shell.layout;

import org.mnv4designer.designer.kit.DockLayout;

/** A perspective that the user has named. */
public record OwnPerspective(String id, String name, DockLayout views) {}
