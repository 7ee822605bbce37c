/** Profiles of real devices, each figure with its source. */
@NullMarked
package org.mnv4designer.plugin.devices;

import org.jspecify.annotations.NullMarked;
