/**
 * What is open and what follows from it. {@link org.mnv4designer.designer.session.Workbench} lists the sessions; a {@link
 * org.mnv4designer.designer.session.Session} holds the history of one design, its analysis and the selection. No controls here;
 * classes with state: Workbench, Session, Recompute, RecentFiles, Settings, Preferences, FaultLog.
 */
@NullMarked
package org.mnv4designer.designer.session;

import org.jspecify.annotations.NullMarked;
