/**
 * Nothing is lost when the program ends without saying goodbye. {@link
 * org.mnv4designer.designer.session.recovery.Recorder} writes every change of every open design to a log of its own; {@link
 * org.mnv4designer.designer.session.recovery.RecoveryFolder} finds after a crash what logs hold that no file does; {@link
 * org.mnv4designer.designer.session.recovery.SingleInstance} sees to it that one program at a time writes there. No JavaFX
 * controls here; the recorder listens on the thread of the user interface and writes on another.
 */
@NullMarked
package org.mnv4designer.designer.session.recovery;

import org.jspecify.annotations.NullMarked;
