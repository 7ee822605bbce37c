package org.mnv4designer.designer.session.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.mnv4designer.design.Design;

/**
 * A design that was open, changed and not saved when the program ended.
 *
 * @param log where it is kept
 * @param title what it is called
 * @param file where it belongs; empty if it was never saved
 * @param saved what its file holds now, else what it was made from
 * @param design as it was after the last change
 * @param changes how many changes the log holds; those before its last compaction count as one
 * @param last when the last change was made
 */
public record LostWork(
        Path log, String title, Optional<Path> file, Design saved, Design design, int changes, Instant last) {}
