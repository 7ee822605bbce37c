/** The welcome page: published networks, examples and recent files to start from. */
@NullMarked
package org.mnv4designer.designer.part.welcome;

import org.jspecify.annotations.NullMarked;
