package org.mnv4designer.designer.shell.command;

import org.mnv4designer.designer.session.Session;

/** What file commands do; asks the user where that is needed. */
public interface SessionFiles {
    void blank();

    void choose();

    /** False if it was not saved. */
    boolean save(Session session);

    /** False if it was not saved. */
    boolean saveAs(Session session);

    void saveAll();

    /** False if the user stays. */
    boolean close(Session session);
}
