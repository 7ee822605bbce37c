package org.mnv4designer.designer.session.recovery;

import java.util.ArrayList;
import java.util.List;

/** What a killed process said about one design: every state that it was in or about to be in, and what it saved. */
final class Transcript {
    private final List<String> states = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int done = -1;
    private int saved;

    /** @param file hash of the file before the process began; empty for none */
    static Transcript of(String name, List<String> lines, String file) {
        Transcript transcript = new Transcript();
        transcript.files.add(file);
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words.length == 4 && words[1].equals(name)) {
                transcript.hear(words[0], words[3]);
            }
        }
        return transcript;
    }

    private void hear(String what, String hash) {
        switch (what) {
            case "open" -> {
                states.add(hash);
                done = 0;
                if (files.get(0).isEmpty()) {
                    files.set(0, hash);
                }
            }
            case "will" -> states.add(hash);
            case "did" -> done = states.size() - 1;
            case "saving" -> files.add(hash);
            case "saved" -> saved = files.size() - 1;
            default -> throw new IllegalArgumentException(what);
        }
    }

    boolean isOpen() {
        return done >= 0;
    }

    int edits() {
        return Math.max(0, done);
    }

    int saves() {
        return saved;
    }

    /** How many finished changes a design has lost; -1 for a state that never was, or was long before. */
    int lost(String hash) {
        for (int state = states.size() - 1; state >= 0; state--) {
            if (states.get(state).equals(hash)) {
                return Math.max(0, done - state);
            }
        }
        return -1;
    }

    /** Whether a file holds what was reported as saved, or what was being saved just then. */
    boolean mayHold(String hash) {
        return files.subList(saved, files.size()).contains(hash);
    }
}
