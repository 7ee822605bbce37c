package org.mnv4designer.designer.shell.quick;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mnv4designer.designer.text.Text;

/**
 * One kind of thing that can be found.
 *
 * @param title of its group
 * @param items what there is now
 */
public record QuickProvider(Function<Text, String> title, Supplier<List<QuickItem>> items) {}
