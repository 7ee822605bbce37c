package org.mnv4designer.run.image;

/** A picture cannot be used: the message names the file or the setting, what is wrong and a remedy. */
public final class ImageException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param place the file, or the part of the design that does not suit
     * @param fix what would make it right, as an imperative without a full stop
     */
    public ImageException(String place, String problem, String fix) {
        super(place + ": " + problem + ". Fix: " + fix);
    }
}
