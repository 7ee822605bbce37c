/** The device strip: what the design in front costs on each device, live. */
@NullMarked
package org.mnv4designer.designer.part.devices;

import org.jspecify.annotations.NullMarked;
