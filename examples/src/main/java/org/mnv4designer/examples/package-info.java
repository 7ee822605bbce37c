/** Programs that use the core without a screen. */
@NullMarked
package org.mnv4designer.examples;

import org.jspecify.annotations.NullMarked;
