/**
 * The command line: one picocli command per file, results to standard output, all else to standard error. Start
 * reading at {@link org.mnv4designer.designer.cli.Main}.
 */
@NullMarked
package org.mnv4designer.designer.cli;

import org.jspecify.annotations.NullMarked;
