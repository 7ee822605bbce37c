package org.mnv4designer.designer.shell.command;

import org.mnv4designer.designer.session.Session;

/** What file commands do; asks the user where that is needed. */
public interface SessionFiles {
    void choose();

    /** False if it was not saved. */
    boolean save(Session session);

    /** False if it was not saved. */
    boolean saveAs(Session session);

    void saveAll();

    /** Shows what was saved last; the session must have a file. */
    void revert(Session session);

    /** Shows what the file holds now, whoever wrote it. */
    void reload(Session session);

    /** False if the user stays. */
    boolean close(Session session);
}
