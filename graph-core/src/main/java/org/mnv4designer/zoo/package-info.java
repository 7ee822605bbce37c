/**
 * Published networks, as data: {@code catalogue.txt} names them, one file for each network lists its blocks stage by
 * stage, and one assembler makes designs of them at any width, input size and number of classes. Adding a network means
 * adding text. Start reading at {@link org.mnv4designer.zoo.Zoo}.
 */
@NullMarked
package org.mnv4designer.zoo;

import org.jspecify.annotations.NullMarked;
