package org.mnv4designer.designer.shell.command;

import java.util.function.Function;
import org.mnv4designer.designer.text.Text;

/**
 * A view or a perspective that a command shows.
 *
 * @param keys to show it
 */
public record ShownView(String id, Function<Text, String> title, String icon, String keys) {}
